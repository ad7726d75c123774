import type { Reading } from '@vuonlen/plan/kernel';
import { defaultLimits, type Limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { describeRefusal, refuse, type SpreadsheetErrorCode, SpreadsheetRefusal } from './spreadsheet-error.ts';
import type { Sheet } from './table.ts';

type FileKind = 'ZIP' | 'COMPOUND' | 'OTHER' | 'TEXT';

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** What a file is by its first bytes: its name may say anything. */
function kindOf(bytes: Uint8Array): FileKind {
  if ([0x03, 0x05, 0x07].some((mark) => beginsWith(bytes, [0x50, 0x4b, mark, mark + 1]))) return 'ZIP';
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'COMPOUND';
  const isOther = [
    [0x25, 0x50, 0x44, 0x46],
    [0x7f, 0x45, 0x4c, 0x46],
    [0x4d, 0x5a],
    [0x1f, 0x8b],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
  ].some((mark) => beginsWith(bytes, mark));
  if (isOther) return 'OTHER';
  // Old Excel wrote worksheets without a container too, and everybody's reports wrote HTML under the name .xls.
  if (beginsWith(bytes, [0x09, 0x08]) || beginsWith(bytes, [0x09, 0x04])) return 'COMPOUND';
  const begin = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return /^(?:<!doctype|<html|<\?xml|<table|\{\\rtf)/.test(begin) ? 'OTHER' : 'TEXT';
}

/** An encrypted workbook lies in the container of the old format; its parts are named there in UTF-16. */
function refuseCompound(bytes: Uint8Array): never {
  const text = Buffer.from(bytes).toString('latin1');
  const name = [...'EncryptedPackage'].join('\0');
  return refuse(text.includes(name) ? 'ENCRYPTED' : 'LEGACY_FORMAT');
}

function hasContent({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell !== null));
}

async function read(bytes: Uint8Array, limits: Limits): Promise<readonly Sheet[]> {
  if (bytes.byteLength > limits.bytes) refuse('TOO_LARGE');
  const kind = kindOf(bytes);
  if (kind === 'COMPOUND') refuseCompound(bytes);
  if (kind === 'OTHER') refuse('NOT_A_SPREADSHEET');
  const sheets = kind === 'ZIP' ? await readXlsx(bytes, limits) : readCsv(bytes, 'CSV', limits);
  return sheets.some(hasContent) ? sheets : refuse('NO_ROWS');
}

/**
 * Reads an `.xlsx` or `.csv` file: what it is follows from its bytes, never from its name. What is hostile, or beyond
 * the limits, is refused before it is inflated or built; formulas are not run.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): Promise<Reading<readonly Sheet[], SpreadsheetErrorCode>> {
  try {
    return { ok: true, value: await read(bytes, limits) };
  } catch (error) {
    if (error instanceof SpreadsheetRefusal) return { ok: false, error: describeRefusal(error.code) };
    throw error;
  }
}
