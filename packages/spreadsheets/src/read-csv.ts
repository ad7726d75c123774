import { CsvError, parse } from 'csv-parse/sync';
import type { Limits } from './limits.ts';
import { restoreParts } from './neutral-text.ts';
import { readText } from './read-cell.ts';
import { refuse } from './spreadsheet-error.ts';
import type { Sheet } from './table.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return refuse('NOT_UTF8');
  }
}

/** The sign between the cells: the one that the first line has most of. Excel in Vietnamese writes semicolons. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 4000).split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Counts the rows and their widths while they are read, so that a file of too many ends early. */
function counter(limits: Limits) {
  let rows = 0;
  return (record: string[]) => {
    rows += 1;
    if (rows > limits.rows) refuse('TOO_MANY_ROWS');
    if (record.length > limits.columns) refuse('TOO_MANY_COLUMNS');
    return record;
  };
}

/**
 * Reads a `.csv` file: UTF-8, with commas, semicolons or tabs between its cells.
 *
 * @throws SpreadsheetRefusal
 */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): readonly Sheet[] {
  const text = decode(bytes);
  if (text.includes('\0')) refuse('NOT_A_SPREADSHEET');
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      on_record: counter(limits),
    });
    return [
      {
        name,
        rows: records.map((record) => record.map((text) => readText(restoreParts(text)))),
        merged: [],
        formulas: 0,
      },
    ];
  } catch (error) {
    if (error instanceof CsvError) return refuse('BROKEN_FILE');
    throw error;
  }
}
