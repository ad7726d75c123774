import type { Text } from '@vuonlen/plan/kernel';
import type { Cell, Sheet } from '@vuonlen/spreadsheets';
import { foldTitle } from './fold-title.ts';
import type { ListColumns } from './list-kind.ts';

/** Where the titles of a list stand, and which column holds what. */
export interface Header {
  /** Index of the row of titles in the sheet. */
  readonly at: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Titles that name no column of a list: what stands under them is not entered. */
  readonly unknown: readonly string[];
}

/** Why a sheet is not read as a list. */
export interface HeaderRefusal {
  readonly code:
    | 'NO_HEADER'
    | 'COLUMN_MISSING'
    | 'COLUMN_REPEATED'
    | 'TWO_HEADER_ROWS'
    | 'MERGED_CELLS'
    | 'SEVERAL_SHEETS';
  readonly text: Text;
  /** Titles that are meant, as the house writes them. */
  readonly columns: readonly string[];
  /** Row of the file, from 1; null where it is about the whole sheet, or the whole file. */
  readonly row: number | null;
}

export type HeaderReading =
  | { readonly ok: true; readonly header: Header }
  /** With the index of the row of titles, as far as there is one. */
  | { readonly ok: false; readonly refusal: HeaderRefusal; readonly at: number | null };

/** Titles are looked for in the first rows: official lists begin with a letterhead. */
const searched = 20;

/** The columns of a kind of list, to be found by their titles. */
interface KnownColumns {
  readonly columns: ListColumns;
  readonly fields: readonly string[];
  readonly fieldOfTitle: ReadonlyMap<string, string>;
}

function knownColumns(columns: ListColumns): KnownColumns {
  const fieldOfTitle = Object.entries(columns).flatMap(([field, { title, aliases }]) =>
    [title, ...aliases].map((one): [string, string] => [foldTitle(one), field]),
  );
  return { columns, fields: Object.keys(columns), fieldOfTitle: new Map(fieldOfTitle) };
}

function titleOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

function fieldsOf({ fieldOfTitle }: KnownColumns, row: readonly Cell[]): (string | null)[] {
  return row.map((cell) => fieldOfTitle.get(foldTitle(titleOf(cell))) ?? null);
}

function countOf(known: KnownColumns, row: readonly Cell[]): number {
  return new Set(fieldsOf(known, row).filter((field) => field !== null)).size;
}

function refuse(
  code: HeaderRefusal['code'],
  text: Text,
  columns: readonly string[],
  row: number | null,
): HeaderRefusal {
  return { code, text, columns, row };
}

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}

/** A value of its column that is a title too: "Chủ hộ" under the relation. */
function isChoice({ columns }: KnownColumns, field: string | null | undefined, cell: Cell | undefined): boolean {
  const choices = field ? columns[field]?.choices : undefined;
  return choices?.some((choice) => foldTitle(choice) === foldTitle(titleOf(cell))) ?? false;
}

function checkHeader(known: KnownColumns, sheet: Sheet, at: number): HeaderRefusal | null {
  const fields = fieldsOf(known, sheet.rows[at] ?? []);
  const titlesOf = (some: readonly string[]) => some.map((field) => known.columns[field]?.title ?? '');
  // Two columns for one thing: nobody can tell which counts.
  const twice = titlesOf(known.fields.filter((field) => fields.filter((one) => one === field).length > 1));
  if (twice.length > 0) {
    const vi = `Có hơn một cột ${quoted(twice)}.`;
    return refuse('COLUMN_REPEATED', { vi, en: `There is more than one column ${quoted(twice)}.` }, twice, at + 1);
  }
  const missing = titlesOf(known.fields.filter((field) => known.columns[field]?.required && !fields.includes(field)));
  // Titles over two rows, some in each: the second row would be taken for an entry.
  const next = sheet.rows[at + 1] ?? [];
  const isTitle = (field: string | null, column: number) =>
    field !== null && fields[column] !== field && !isChoice(known, fields[column], next[column]);
  if (fieldsOf(known, next).filter(isTitle).length >= 2) {
    const vi = 'Tiêu đề cột nằm trên hai dòng: đề nghị để tiêu đề trên một dòng.';
    return refuse('TWO_HEADER_ROWS', { vi, en: 'The titles stand in two rows: please put them in one.' }, [], at + 2);
  }
  if (missing.length === 0) return null;
  const vi = `Thiếu cột ${quoted(missing)}.`;
  return refuse('COLUMN_MISSING', { vi, en: `The column ${quoted(missing)} is missing.` }, missing, at + 1);
}

function checkMerged(sheet: Sheet, at: number): HeaderRefusal | null {
  const merged = sheet.merged.find(({ toRow }) => toRow >= at);
  if (merged === undefined) return null;
  const row = Math.max(merged.fromRow, at) + 1;
  const vi = `Có ô gộp (dòng ${row}): đề nghị bỏ gộp ô và ghi đủ từng dòng.`;
  const en = `There are merged cells (row ${row}): please split them and fill in every row.`;
  return refuse('MERGED_CELLS', { vi, en }, [], row);
}

/**
 * Finds the row of titles, wherever its columns stand: the first of the rows that name most columns of a list. Titles are
 * known with and without diacritics.
 */
export function findHeader(sheet: Sheet, listColumns: ListColumns): HeaderReading {
  const known = knownColumns(listColumns);
  const rows = sheet.rows.slice(0, searched);
  const counts = rows.map((row) => countOf(known, row));
  const most = Math.max(0, ...counts);
  if (most < 2) {
    const wanted = Object.values(listColumns).flatMap(({ title, required }) => (required ? [title] : []));
    const vi = `Không tìm thấy dòng tiêu đề: cần có các cột ${quoted(wanted)}.`;
    const en = `No row of titles was found: the columns ${quoted(wanted)} are needed.`;
    return { ok: false, refusal: refuse('NO_HEADER', { vi, en }, wanted, null), at: null };
  }
  const at = counts.indexOf(most);
  const wrong = checkHeader(known, sheet, at) ?? checkMerged(sheet, at);
  if (wrong !== null) return { ok: false, refusal: wrong, at };
  const row = sheet.rows[at] ?? [];
  const fields = fieldsOf(known, row);
  const columns = new Map(fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])));
  const unknown = row.flatMap((cell, index) => {
    const title = titleOf(cell);
    return title === '' || fields[index] !== null || isCounter(title) ? [] : [title];
  });
  return { ok: true, header: { at, columns, unknown } };
}

/** The number of a line, which every list has and nobody enters. */
function isCounter(title: string): boolean {
  return ['stt', 'tt', 'so thu tu', 'so tt'].includes(foldTitle(title));
}
