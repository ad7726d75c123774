import type { ImportEntryRecord } from '@vuonlen/database/imports';
import type { ImportDecision } from '@vuonlen/database/kernel';
import { emptyToNull, type InputIssue, issue, textIssues } from '../kernel/index.ts';
import type { ListKind } from './list-kind.ts';
import { type ListRow, rowsOf } from './list-row.ts';

/** What a cell of a list is to say instead. */
export interface CellCorrection {
  /** Row of the file, from 1. */
  readonly row: number;
  /** The column, as the list names it. */
  readonly field: string;
  /** null or left out: the cell is empty. */
  readonly value?: string | null;
}

/** What is to become of an entry, and what its cells are to say. */
export interface EntryDecision {
  readonly position: number;
  /** Left out, the decision stays as it is. */
  readonly decision?: ImportDecision | null;
  /** The household to merge into. */
  readonly target?: string | null;
  readonly corrections?: readonly CellCorrection[] | null;
}

function correct(rows: readonly ListRow[], corrections: readonly CellCorrection[]): readonly ListRow[] {
  return rows.map((row) => {
    const own = corrections.filter((one) => one.row === row.row);
    if (own.length === 0) return row;
    const cells: Record<string, string | undefined> = { ...row.cells };
    const dates = row.dates?.filter((field) => !own.some((one) => one.field === field)) ?? [];
    for (const { field, value } of own) {
      const text = emptyToNull(value?.replace(/\s+/g, ' ').trim());
      if (text === null) delete cells[field];
      else cells[field] = text;
    }
    return { row: row.row, cells, ...(dates.length === 0 ? {} : { dates }) };
  });
}

function unknownColumn(at: string): InputIssue {
  return issue(at, 'UNKNOWN_COLUMN', 'Danh sách không có cột này.', 'The list has no such column.');
}

/** What is wrong with the corrections of an entry. */
function correctionIssues(
  corrections: readonly CellCorrection[],
  { at, known, list }: { readonly at: string; readonly known: ImportEntryRecord; readonly list: ListKind },
): InputIssue[] {
  const rows = new Set(rowsOf(known).map(({ row }) => row));
  return corrections.flatMap(({ row, field, value }, cell) => {
    const vi = `Dòng ${row} không thuộc mục này.`;
    return [
      ...textIssues(`${at}.corrections.${cell}`, value, { max: 500 }),
      ...(rows.has(row) ? [] : [issue(`${at}.corrections`, 'ROW_OF_OTHERS', vi, `Row ${row} is of another entry.`)]),
      ...(Object.hasOwn(list.columns, field) ? [] : [unknownColumn(`${at}.corrections.${cell}`)]),
    ];
  });
}

function onlyHouseholds(at: string): InputIssue {
  const vi = 'Chỉ danh sách hộ mới gộp được.';
  return issue(at, 'MERGE_OF_HOUSEHOLDS_ONLY', vi, 'Only lists of households are merged.');
}

/** What is wrong with a decision of an entry. */
export function decisionIssues(
  { decision, target, corrections }: EntryDecision,
  index: number,
  { known, list }: { readonly known: ImportEntryRecord | undefined; readonly list: ListKind },
): InputIssue[] {
  const at = `entries.${index}`;
  if (known === undefined) {
    const vi = 'Danh sách không có mục này.';
    return [issue(`${at}.position`, 'UNKNOWN_ENTRY', vi, 'The list has no such entry.')];
  }
  const missing = issue(`${at}.target`, 'REQUIRED', 'Chọn hộ để gộp vào.', 'Choose the household to merge into.');
  return [
    ...correctionIssues(corrections ?? [], { at, known, list }),
    ...(decision === 'MERGE' && !list.merges ? [onlyHouseholds(`${at}.decision`)] : []),
    ...((decision === 'MERGE') === (target != null) ? [] : [missing]),
  ];
}

/** The entry as it was decided, with its cells as they were corrected. */
export function decided(known: ImportEntryRecord, one: EntryDecision) {
  const decision = one.decision === undefined ? known.decision : one.decision;
  const target = one.decision === undefined ? known.target : (one.target ?? null);
  const confirmed = one.decision === undefined ? known.confirmed : one.decision !== null;
  return { position: known.position, decision, confirmed, target, rows: correct(rowsOf(known), one.corrections ?? []) };
}
