import type { Cell, Sheet } from '@vuonlen/spreadsheets';
import { choiceSheet, isDateCell } from '@vuonlen/spreadsheets';
import { findHeader, type HeaderRefusal } from './find-header.ts';
import { householdColumns } from './household-columns.ts';
import type { ListColumns } from './list-kind.ts';
import type { ListRow } from './list-row.ts';
import { isExampleSheet, severalSheets } from './list-sheets.ts';

/** A list as it stands in the file. */
export interface ReadList {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  /** Titles of columns that are not entered. */
  readonly unknownColumns: readonly string[];
  /** Cells with a formula: the value that the file keeps was read. */
  readonly formulas: number;
  /** Whether the list has a row a member; without a column of relations, each row is a head. */
  readonly hasRelations: boolean;
}

export type ListReading =
  | { readonly ok: true; readonly list: ReadList }
  | { readonly ok: false; readonly refusal: HeaderRefusal };

/** A sheet with what reading it gave. */
interface TriedSheet {
  readonly reading: ListReading;
  readonly name: string;
  readonly hasTitles: boolean;
  /** Something stands under the titles, and would be lost if the sheet were not read. */
  readonly hasRows: boolean;
}

/** Control characters, and what turns the direction of writing around: nothing that an act would take. */
const unreadable = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a cell says, as a person would have typed it; what cannot be read stands as `\uFFFD`. */
function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isDateCell(cell)) return cell.date.split('-').toReversed().join('/');
  // A point between thousands is how people write: what is no whole number keeps its comma and is not taken for one.
  if (typeof cell === 'number' && !Number.isInteger(cell)) return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'Có' : 'Không';
  return String(cell).replace(/\s+/g, ' ').replace(unreadable, '\uFFFD').trim();
}

/** Lists end with totals and signatures: a row without a name is of no member. */
function readRow(
  sheet: Sheet,
  index: number,
  [columns, listColumns]: [ReadonlyMap<string, number>, ListColumns],
): ListRow {
  const row = sheet.rows[index] ?? [];
  const cells = [...columns].map(([field, column]) => [field, cellText(row[column])] as const);
  const read = { row: index + 1, cells: Object.fromEntries(cells.filter(([, text]) => text !== '')) };
  const isTurned = ([field, column]: readonly [string, number]) =>
    isDateCell(row[column]) && listColumns[field]?.isDay !== true;
  const dates = [...columns].filter(isTurned).map(([field]) => field);
  return dates.length === 0 ? read : { ...read, dates };
}

function isFilled(row: readonly Cell[]): boolean {
  return row.some((cell) => cell !== null);
}

function trySheet(sheet: Sheet, listColumns: ListColumns): TriedSheet {
  const { name } = sheet;
  const found = findHeader(sheet, listColumns);
  if (!found.ok) {
    const { refusal, at } = found;
    // What may be chosen in a template stands under the titles of its columns, and is no list.
    const hasTitles = at !== null && name !== choiceSheet;
    const hasRows = hasTitles && sheet.rows.slice(at + 1).some(isFilled);
    return { reading: { ok: false, refusal }, name, hasTitles, hasRows };
  }
  const { at, columns, unknown } = found.header;
  const indexes = sheet.rows.map((_, index) => index).slice(at + 1);
  const rows = indexes
    .map((index) => readRow(sheet, index, [columns, listColumns]))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const hasRelations = columns.has('relation');
  const list = { sheet: name, rows, unknownColumns: unknown, formulas: sheet.formulas, hasRelations };
  return { reading: { ok: true, list }, name, hasTitles: true, hasRows: rows.length > 0 };
}

/** What a file says of which only an example is left: nothing. */
function readExample(sheets: readonly Sheet[], columns: ListColumns): ListReading {
  const { reading } = trySheet(sheets[0] ?? { name: '', rows: [], merged: [], formulas: 0 }, columns);
  return reading.ok ? { ok: true, list: { ...reading.list, rows: [] } } : reading;
}

/**
 * Reads the one sheet that has the titles of a list and rows under them. A list in more than one sheet is refused, for the
 * others would be lost without a word; the example of a template is never entered. Where no sheet has rows, the first with
 * titles is read, and where none has titles, the first says what it lacks.
 *
 * @param columns of the kind of list; those of a list of households unless given
 */
export function readListRows(sheets: readonly Sheet[], columns: ListColumns = householdColumns): ListReading {
  const tried = sheets.filter((sheet) => !isExampleSheet(sheet)).map((sheet) => trySheet(sheet, columns));
  const filled = tried.filter(({ hasRows }) => hasRows);
  if (filled.length > 1) return { ok: false, refusal: severalSheets(filled.map(({ name }) => name)) };
  const found = filled[0] ?? tried.find(({ hasTitles }) => hasTitles) ?? tried[0];
  return found?.reading ?? readExample(sheets, columns);
}
