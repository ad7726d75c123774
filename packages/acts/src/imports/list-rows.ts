import type { Cell, Sheet } from '@vuonlen/spreadsheets';
import { isDateCell } from '@vuonlen/spreadsheets';
import { findHeader, type HeaderRefusal } from './find-header.ts';
import { householdColumns } from './household-columns.ts';
import type { ListColumns } from './list-kind.ts';
import type { ListRow } from './list-row.ts';

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
function readRow(sheet: Sheet, index: number, columns: ReadonlyMap<string, number>): ListRow {
  const row = sheet.rows[index] ?? [];
  const cells = [...columns].map(([field, column]) => [field, cellText(row[column])] as const);
  return { row: index + 1, cells: Object.fromEntries(cells.filter(([, text]) => text !== '')) };
}

function readSheet(sheet: Sheet, listColumns: ListColumns): ListReading {
  const reading = findHeader(sheet, listColumns);
  if (!reading.ok) return reading;
  const { at, columns, unknown } = reading.header;
  const indexes = sheet.rows.map((_, index) => index).slice(at + 1);
  const rows = indexes
    .map((index) => readRow(sheet, index, columns))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const hasRelations = columns.has('relation');
  return {
    ok: true,
    list: { sheet: sheet.name, rows, unknownColumns: unknown, formulas: sheet.formulas, hasRelations },
  };
}

/**
 * Reads the first sheet that has the titles of a list; where none has, says what the first one lacks.
 *
 * @param columns of the kind of list; those of a list of households unless given
 */
export function readListRows(sheets: readonly Sheet[], columns: ListColumns = householdColumns): ListReading {
  let first: ListReading | null = null;
  for (const sheet of sheets) {
    const reading = readSheet(sheet, columns);
    if (reading.ok) return reading;
    if (first === null || (!first.ok && first.refusal.code === 'NO_HEADER')) first = reading;
  }
  return first ?? readSheet({ name: '', rows: [], merged: [], formulas: 0 }, columns);
}
