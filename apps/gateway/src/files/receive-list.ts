import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { listKindOf, readListRows, type UploadImportValue, uploadImport } from '@vuonlen/acts/imports';
import type { ActError } from '@vuonlen/acts/kernel';
import type { ImportKind } from '@vuonlen/database/kernel';
import { type Context, errorMessage } from '@vuonlen/graphql';
import { type IsoDate, isIsoDate, type Text } from '@vuonlen/plan/kernel';
import { readInWorker } from './read-in-worker.ts';

/** Why a file was not taken in. */
export interface FileRefusal {
  readonly code: string;
  readonly message: Text;
  /** Row of the file, where it is about one. */
  readonly row: number | null;
}

export type Received =
  | { readonly ok: true; readonly value: UploadImportValue }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** What a file comes with. */
export interface ListFile {
  readonly kind: ImportKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly listDate: IsoDate | null;
}

function headerText(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  if (typeof value !== 'string') return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** The last part of the name, whatever path a browser sends with it: it is shown, and never opened. */
export function fileNameOf(request: IncomingMessage): string | null {
  const name = headerText(request, 'x-file-name')?.normalize('NFC').split(/[/\\]/).at(-1)?.trim();
  return name ? name.slice(0, 200) : null;
}

/** The day of the list, where one is sent; `undefined` for what is no day. */
export function listDateOf(request: IncomingMessage): IsoDate | null | undefined {
  const day = headerText(request, 'x-list-date');
  if (day === null || day === '') return null;
  return isIsoDate(day) ? day : undefined;
}

function refused(code: string, message: Text, row: number | null = null): Received {
  return { ok: false, refusal: { code, message, row } };
}

/** What is wrong says more than that something is. */
export function wordsOf(error: ActError): Text {
  const issue = error.code === 'INVALID_INPUT' ? error.issues[0] : undefined;
  return issue?.text ?? errorMessage(error);
}

/** Reads a list from a file, in a thread of its own, and takes it in. */
export async function receiveList(context: Context, { kind, name, bytes, listDate }: ListFile): Promise<Received> {
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const reading = await readInWorker(bytes);
  if (!reading.ok) return refused(reading.error.code, reading.error.text);
  const listed = readListRows(reading.value, listKindOf(kind).columns);
  if (!listed.ok) {
    const { code, text, row } = listed.refusal;
    return refused(code, text, row);
  }
  const result = await uploadImport(context, { kind, fileName: name, contentHash, list: listed.list, listDate });
  if (result.ok) return { ok: true, value: result.value };
  return refused(result.error.code, wordsOf(result.error));
}
