/** Bytes that the gateway takes. */
export const mostBytes = 5 * 1024 * 1024;

/** What a file may be; a phone makes a JPEG of its picture where nothing else is taken. */
export const attachmentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Why a file was not added. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  /** null: the screen has the words. */
  readonly text: { readonly vi: string; readonly en: string } | null;
}

/** What became of a file. */
export type Sent = { readonly ok: true; readonly isKnown: boolean } | Refused;

interface Answer {
  readonly node?: string;
  readonly isKnown?: boolean;
  readonly code?: string;
  readonly message?: { readonly vi: string; readonly en: string };
}

/** Reads what the gateway answered; an answer that is none is a refusal without a code of the gateway. */
export function readSent(body: string): Sent {
  let answer: Answer = {};
  try {
    answer = JSON.parse(body) as Answer;
  } catch {
    // Whatever stands between says it in its own words.
  }
  if (answer.node !== undefined) return { ok: true, isKnown: answer.isKnown === true };
  return { ok: false, code: answer.code ?? 'OTHER', text: answer.message ?? null };
}

/** What is not even sent. */
export function refusedBefore({ type, size }: Pick<File, 'type' | 'size'>): Refused | null {
  if (!(attachmentTypes as readonly string[]).includes(type))
    return { ok: false, code: 'NOT_AN_ATTACHMENT', text: null };
  return size > mostBytes ? { ok: false, code: 'ATTACHMENT_TOO_LARGE', text: null } : null;
}

/** A file for a household or a batch of payments. */
export interface Attached {
  /** Id of what it is for. */
  readonly of: string;
  readonly file: Blob;
  readonly name: string;
}

/** Sends a file; `onSent` is told the part of it that is on the other side, from 0 to 1. */
export function sendAttachment({ of, file, name }: Attached, onSent: (part: number) => void): Promise<Sent> {
  const request = new XMLHttpRequest();
  request.open('POST', `/files/attachments?${new URLSearchParams({ of })}`);
  request.setRequestHeader('x-file-name', encodeURIComponent(name));
  request.setRequestHeader('content-type', file.type);
  return new Promise((done) => {
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => done(readSent(request.responseText));
    request.onerror = () => done({ ok: false, code: 'OTHER', text: null });
    request.send(file);
  });
}

/** `340 KB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  if (megabytes < 1) return `${Math.ceil(bytes / 1024)} KB`;
  return `${megabytes.toFixed(1).replace('.', ',')} MB`;
}
