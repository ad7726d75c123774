import { inflateRawSync } from 'node:zlib';
import type { Limits } from './limits.ts';
import { refuse } from './spreadsheet-error.ts';
import { readZipDirectory, type ZipPart } from './zip-directory.ts';

/** The XML parts of a workbook that are read, by name. */
export type Package = ReadonlyMap<string, string>;

function isNoError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error;
}

/** Inflates no more bytes than the part states, and accepts no fewer. */
function inflate(bytes: Uint8Array, { method, start, packed, size }: ZipPart): Uint8Array {
  const raw = bytes.subarray(start, start + packed);
  if (method === 'STORED') return raw;
  if (size === 0) return new Uint8Array();
  try {
    const inflated = inflateRawSync(raw, { maxOutputLength: size });
    return inflated.byteLength === size ? inflated : refuse('SIZES_DISAGREE');
  } catch (error) {
    if (isNoError(error) && error.code === 'ERR_BUFFER_TOO_LARGE') return refuse('SIZES_DISAGREE');
    if (isNoError(error) && error.code === 'SIZES_DISAGREE') throw error;
    return refuse('BROKEN_FILE');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A part as text; one that declares types or entities of its own, or another encoding, is not looked at. */
function toText(bytes: Uint8Array): string {
  if (bytes.includes(0)) return refuse('UNSAFE_XML');
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refuse('UNSAFE_XML');
  }
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) refuse('UNSAFE_XML');
  if (/^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(text)) refuse('UNSAFE_XML');
  // A tag inside of a tag, one that never ends, or one as long as a book is not XML, and keeps a parser busy for minutes.
  if (/<[^<>]*(?:<|$)|<[^<>]{65536}/.test(text)) refuse('BROKEN_FILE');
  return text;
}

/** What a reader of cells needs: workbook, sheets, texts and styles. Themes, drawings and notes are not opened. */
function isRead({ name }: ZipPart): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|rels))$/i.test(name);
}

function has(parts: readonly ZipPart[], name: RegExp): boolean {
  return parts.some((part) => name.test(part.name));
}

/** Kinds of files that the names of the parts give away. */
function checkKind(parts: readonly ZipPart[]): void {
  if (has(parts, /(^|\/)(?:vbaProject|vbaData|attachedToolbars)\b|^xl\/(?:macrosheets|dialogsheets)\//i)) {
    refuse('MACROS');
  }
  if (has(parts, /^EncryptedPackage$/i)) refuse('ENCRYPTED');
  if (!has(parts, /^xl\/workbook\.xml$/)) refuse('NOT_A_SPREADSHEET');
  if (has(parts, /^xl\/(?:externalLinks\/|connections\.xml$|queryTables\/)/i)) refuse('EXTERNAL_LINKS');
}

function checkRelations(parts: Package): void {
  if (/macroEnabled|vbaProject/i.test(parts.get('[Content_Types].xml') ?? '')) refuse('MACROS');
  const workbook = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  if (/TargetMode\s*=\s*["']External["']/i.test(workbook)) refuse('EXTERNAL_LINKS');
}

/**
 * Opens an `.xlsx` file with bounded memory: the directory first, then the XML parts, each no larger than it states, all
 * together within the limit.
 *
 * @throws SpreadsheetRefusal
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const parts = readZipDirectory(bytes, limits);
  checkKind(parts);
  const read = parts.filter(isRead);
  if (read.reduce((sum, { size }) => sum + size, 0) > limits.inflated) refuse('EXPANDS_TOO_MUCH');
  const opened = new Map(read.map((part) => [part.name, toText(inflate(bytes, part))]));
  checkRelations(opened);
  return opened;
}
