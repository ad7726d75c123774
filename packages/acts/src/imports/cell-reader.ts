import type { Text } from '@vuonlen/plan/kernel';
import { type CellIssue, type CellReading, unread } from './cell-issue.ts';
import type { ListColumn } from './list-kind.ts';
import type { ListRow } from './list-row.ts';

/** An error in a cell. */
export function cellError(
  row: number,
  field: string | null,
  value: string,
  wrong: { readonly code: string; readonly text: Text; readonly suggestion?: string | null },
): CellIssue {
  return {
    row,
    field,
    value,
    severity: 'ERROR',
    code: wrong.code,
    text: wrong.text,
    suggestion: wrong.suggestion ?? null,
  };
}

/** A cell that has to say something and does not. */
export function missingCell(row: number, field: string, { title }: Pick<ListColumn, 'title'>): CellIssue {
  const text: Text = { vi: `Chưa ghi “${title}”.`, en: `“${title}” is missing.` };
  return cellError(row, field, '', { code: 'REQUIRED', text });
}

/** A text as it stands. */
export function plainText(value: string): CellReading<string> {
  return { ok: true, value };
}

const unreadable = unread('UNREADABLE_CHARACTER', {
  vi: 'Ô có ký tự không đọc được: đề nghị gõ lại.',
  en: 'The cell has characters that cannot be read: please type it anew.',
});

/** Reads cells and notes what could not be read. */
export function cellReader<Field extends string>(row: ListRow<Field>, issues: CellIssue[]) {
  return <T>(field: Field, read: (value: string) => CellReading<T>): T | undefined => {
    const value = row.cells[field];
    if (value === undefined) return undefined;
    const reading = value.includes('\uFFFD') ? unreadable : read(value);
    if (reading.ok) return reading.value;
    issues.push(cellError(row.row, field, value, reading));
    return undefined;
  };
}
