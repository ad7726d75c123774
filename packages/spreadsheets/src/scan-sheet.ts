import type { Limits } from './limits.ts';
import { refuse } from './spreadsheet-error.ts';
import type { MergedCells } from './table.ts';

/** What a sheet holds that a table of values does not show. */
interface Scan {
  readonly merged: readonly MergedCells[];
  readonly formulas: number;
}

/** Letters of a tag: more is no tag of a workbook, and would only be there to keep a reader busy. */
const longestTag = 4096;

/** Merged cells that are told: one among the rows is enough to refuse a list. */
const mostMerged = 10_000;

/** The attributes of a tag by their names, without prefixes. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  if (tag.length > longestTag) refuse('BROKEN_FILE');
  const found = tag.matchAll(/(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}

/** Row and column of `B7`, counted from 0; null for what is no address. */
function readAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,7})\$?(\d{1,9})$/.exec(address);
  if (!match) return null;
  const [, letters = '', row] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

function readMerged(reference: string): MergedCells {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [readAddress(first), readAddress(last)];
  if (from === null || to === null) return refuse('BROKEN_FILE');
  return { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
}

function checkRow(tag: string, seen: number, limits: Limits): void {
  const stated = Number(readAttributes(tag).get('r') ?? seen);
  if (!(stated >= 1)) refuse('BROKEN_FILE');
  if (seen > limits.rows || stated > limits.rows) refuse('TOO_MANY_ROWS');
}

function checkCell(tag: string, limits: Limits): void {
  const reference = readAttributes(tag).get('r');
  if (reference === undefined) return;
  const address = readAddress(reference);
  if (address === null) refuse('BROKEN_FILE');
  else if (address.row >= limits.rows) refuse('TOO_MANY_ROWS');
  else if (address.column >= limits.columns) refuse('TOO_MANY_COLUMNS');
}

/** More cells than rows and columns allow can only be cells without an address. */
function checkCount(cells: number, limits: Limits): void {
  if (cells > limits.rows * 60) refuse('TOO_MANY_COLUMNS');
}

/**
 * Looks through the XML of a sheet, without building anything of it, for rows and cells beyond the limits, formulas and
 * merged cells.
 *
 * @throws SpreadsheetRefusal
 */
export function scanSheet(xml: string, limits: Limits): Scan {
  const merged: MergedCells[] = [];
  let [formulas, rows, cells] = [0, 0, 0];
  for (const { 0: tag, 1: name } of xml.matchAll(/<(?:[\w-]+:)?(row|c|f|mergeCell)(?:\s[^<>]*)?\/?>/g)) {
    if (name === 'row') {
      rows += 1;
      checkRow(tag, rows, limits);
    } else if (name === 'c') {
      cells += 1;
      checkCell(tag, limits);
      checkCount(cells, limits);
    } else if (name === 'f') {
      formulas += 1;
    } else if (merged.length < mostMerged) {
      merged.push(readMerged(readAttributes(tag).get('ref') ?? ''));
    }
  }
  return { merged, formulas };
}
