import { noteCode, renewSession, viewerHeaders } from '../api/index.ts';

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

/** What answered a file; null where nothing did. */
export type Posted = { readonly status: number; readonly body: string } | null;

type Post = (attached: Attached, onSent: (part: number) => void) => Promise<Posted>;

function postFile({ of, file, name }: Attached, onSent: (part: number) => void): Promise<Posted> {
  const request = new XMLHttpRequest();
  request.open('POST', `/files/attachments?${new URLSearchParams({ of })}`);
  request.setRequestHeader('x-file-name', encodeURIComponent(name));
  request.setRequestHeader('content-type', file.type);
  for (const [header, value] of Object.entries(viewerHeaders())) request.setRequestHeader(header, value);
  return new Promise((done) => {
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => done({ status: request.status, body: request.responseText });
    request.onerror = () => done(null);
    request.send(file);
  });
}

/**
 * Sends a file; `onSent` is told the part of it that is on the other side, from 0 to 1. Where the session has ended and
 * the person comes back, it is sent once more: the gateway knows the same bytes again.
 *
 * @param post replaced in tests
 */
export async function sendAttachment(
  attached: Attached,
  onSent: (part: number) => void,
  post: Post = postFile,
): Promise<Sent> {
  const first = await post(attached, onSent);
  const posted = first?.status === 401 && (await renewSession()) ? await post(attached, onSent) : first;
  const sent: Sent = posted === null ? { ok: false, code: 'OTHER', text: null } : readSent(posted.body);
  if (!sent.ok) noteCode(sent.code);
  return sent;
}

/** Refusals that are not about the file itself: the same file may be taken the next time. */
const passing: ReadonlySet<string> = new Set([
  'ANOTHER_PERSON',
  'BUSY',
  'INTERNAL',
  'OTHER',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
]);

/** Whether a file that was not added is worth sending again as it is. */
export function maySendAgain({ code }: Pick<Refused, 'code'>): boolean {
  return passing.has(code);
}

/** `340 KB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  if (megabytes < 1) return `${Math.ceil(bytes / 1024)} KB`;
  return `${megabytes.toFixed(1).replace('.', ',')} MB`;
}
