import type { Limits } from './limits.ts';
import { refuse } from './spreadsheet-error.ts';

/** A part of a zip as its central directory states it. */
export interface ZipPart {
  readonly name: string;
  readonly method: 'STORED' | 'DEFLATED';
  /** Bytes as they lie in the file. */
  readonly packed: number;
  /** Bytes inflated, as stated. */
  readonly size: number;
  /** Where its bytes begin. */
  readonly start: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const zip64 = 0xffffffff;

/** The end record: it closes the file, its comment included. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endMark && at + endLength + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  return refuse('BROKEN_FILE');
}

/** Where the bytes of a part begin, by its own header, which must be the one of the directory. */
function startOf(view: DataView, at: number, nameLength: number): number {
  if (at + localLength > view.byteLength || view.getUint32(at, true) !== localMark) return refuse('BROKEN_FILE');
  if (view.getUint16(at + 26, true) !== nameLength) return refuse('BROKEN_FILE');
  return at + localLength + nameLength + view.getUint16(at + 28, true);
}

function isSafeName(name: string): boolean {
  return name !== '' && !/^[/\\]|[\\\0]|(^|\/)\.\.?(\/|$)|^[a-z]:/i.test(name);
}

function readEntry(view: DataView, at: number): { readonly part: ZipPart; readonly next: number } {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) return refuse('BROKEN_FILE');
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  if ((u16(8) & 1) !== 0) refuse('ENCRYPTED');
  const method = u16(10);
  const [packed, size, local] = [u32(20), u32(24), u32(42)];
  if ((method !== 0 && method !== 8) || packed === zip64 || size === zip64) refuse('BROKEN_FILE');
  if (method === 0 && packed !== size) refuse('SIZES_DISAGREE');
  const [nameLength, extra, comment] = [u16(28), u16(30), u16(32)];
  const next = at + entryLength + nameLength + extra + comment;
  if (next > view.byteLength) refuse('BROKEN_FILE');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameLength));
  if (!isSafeName(name)) refuse('BROKEN_FILE');
  const start = startOf(view, local, nameLength);
  if (start + packed > view.byteLength) refuse('BROKEN_FILE');
  return { part: { name, method: method === 0 ? 'STORED' : 'DEFLATED', packed, size, start }, next };
}

/** No part under two names of one spelling, and no byte that two parts share: a bomb of overlapping parts is small. */
function checkParts(parts: readonly ZipPart[]): void {
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size !== parts.length) refuse('BROKEN_FILE');
  let end = 0;
  for (const { start, packed } of parts.toSorted((a, b) => a.start - b.start || a.packed - b.packed)) {
    if (start < end) refuse('BROKEN_FILE');
    end = start + packed;
  }
}

/**
 * The parts of a zip by its central directory, checked before a byte is inflated: their number, where they lie, that none
 * is encrypted, shares bytes with another, or has a name that leads elsewhere.
 *
 * @throws SpreadsheetRefusal
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): readonly ZipPart[] {
  if (bytes.byteLength < endLength) refuse('BROKEN_FILE');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) refuse('TOO_MANY_PARTS');
  if (view.getUint16(end + 8, true) !== count) refuse('BROKEN_FILE');
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { part, next } = readEntry(view, at);
    parts.push(part);
    at = next;
  }
  if (at > end) refuse('BROKEN_FILE');
  checkParts(parts);
  return parts;
}
