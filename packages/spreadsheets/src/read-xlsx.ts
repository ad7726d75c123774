import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Limits } from './limits.ts';
import { openPackage, type Package } from './open-package.ts';
import { readCell } from './read-cell.ts';
import { scanSheet } from './scan-sheet.ts';
import { listSheetParts } from './sheet-parts.ts';
import { refuse } from './spreadsheet-error.ts';
import type { Sheet } from './table.ts';

/** The type of a cell that holds an error of Excel. */
const errorType = /(<(?:[\w-]+:)?c\s[^<>]*?\bt\s*=\s*)(["'])e\2/g;

/** The library takes an error (`#N/A`) for an empty cell: here it is the text that the sheet shows. */
function showErrors(name: string, text: string): string {
  return /^xl\/worksheets\//i.test(name) ? text.replace(errorType, '$1$2str$2') : text;
}

/**
 * The parts that were checked, packed anew without compression: what the library reads is what was looked at, whatever
 * else lies in the file.
 */
function packAgain(parts: Package): Buffer {
  const files = Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(showErrors(name, text))]));
  return Buffer.from(zipSync(files, { level: 0 }));
}

/**
 * Reads all sheets of an `.xlsx` file.
 *
 * @throws SpreadsheetRefusal
 */
export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<readonly Sheet[]> {
  const parts = openPackage(bytes, limits);
  const scans = listSheetParts(parts).map((xml) => scanSheet(xml, limits));
  if (scans.length === 0) refuse('NO_ROWS');
  const sheets = await readXlsxFile(packAgain(parts)).catch(() => refuse('BROKEN_FILE'));
  if (sheets.length !== scans.length) refuse('BROKEN_FILE');
  return sheets.map(({ sheet, data }, index) => ({
    name: sheet,
    rows: data.map((row) => row.map(readCell)),
    merged: scans[index]?.merged ?? [],
    formulas: scans[index]?.formulas ?? 0,
  }));
}
