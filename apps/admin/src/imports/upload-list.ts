import { noteCode, viewerHeaders } from '../api/index.ts';

/** Bytes that the gateway takes. */
const mostBytes = 10 * 1024 * 1024;

/** What became of a file that was brought. */
export type Uploaded =
  | { readonly ok: true; readonly node: string; readonly isKnown: boolean }
  | {
      readonly ok: false;
      readonly code: string;
      /** null: the screen has the words. */
      readonly text: { readonly vi: string; readonly en: string } | null;
      readonly row: number | null;
    };

interface Answer {
  readonly node?: string;
  readonly isKnown?: boolean;
  readonly code?: string;
  readonly message?: { readonly vi: string; readonly en: string };
  readonly row?: number | null;
}

/** Reads what the gateway answered; an answer that is none is a refusal without a code of the gateway. */
export function readUploaded(body: string): Uploaded {
  let answer: Answer = {};
  try {
    answer = JSON.parse(body) as Answer;
  } catch {
    // Whatever stands between says it in its own words.
  }
  if (answer.node !== undefined) return { ok: true, node: answer.node, isKnown: answer.isKnown === true };
  noteCode(answer.code);
  const { code = 'OTHER', message: text = null, row = null } = answer;
  return { ok: false, code, text, row };
}

/** Sends a file to be read, to the door of its kind of list; `onSent` is told the part of it that is on the other side, from 0 to 1. */
export function uploadList(
  { file, listDate, to = '/files/imports' }: { readonly file: File; readonly listDate: string; readonly to?: string },
  onSent: (part: number) => void,
): Promise<Uploaded> {
  if (file.size > mostBytes) return Promise.resolve({ ok: false, code: 'TOO_LARGE', text: null, row: null });
  const request = new XMLHttpRequest();
  request.open('POST', to);
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  for (const [name, value] of Object.entries(viewerHeaders())) request.setRequestHeader(name, value);
  if (listDate !== '') request.setRequestHeader('x-list-date', listDate);
  return new Promise((done) => {
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => done(readUploaded(request.responseText));
    request.onerror = () => done({ ok: false, code: 'OTHER', text: null, row: null });
    request.send(file);
  });
}
