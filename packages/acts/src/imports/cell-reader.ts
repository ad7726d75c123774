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

const turnedIntoDate = unread('TURNED_INTO_DATE', {
  vi: 'Excel đã đổi ô này thành ngày: đề nghị định dạng ô là Văn bản rồi gõ lại.',
  en: 'Excel turned this cell into a date: please format it as text and type it anew.',
});

/** The signs of what Excel could not figure out: `#N/A`, `#REF!`, `#DIV/0!`, `#NAME?`. */
const excelError = /^#(?:N\/A|GETTING_DATA|[A-Z]+(?:\/0)?[!?])$/;

/** What is wrong with a cell whatever its column; null where it is for its column to say. */
export function wrongCell({ cells, dates }: ListRow, field: string): CellReading<never> | null {
  const value = cells[field] ?? '';
  if (dates?.includes(field)) return turnedIntoDate;
  if (value.includes('\uFFFD')) return unreadable;
  if (!excelError.test(value)) return null;
  const vi = `Ô này chứa lỗi của Excel (${value}): đề nghị sửa công thức hoặc gõ giá trị.`;
  const en = `The cell holds an error of Excel (${value}): please mend its formula or type the value.`;
  return unread('EXCEL_ERROR', { vi, en });
}

/** Reads cells and notes what could not be read. */
export function cellReader<Field extends string>(row: ListRow<Field>, issues: CellIssue[]) {
  return <T>(field: Field, read: (value: string) => CellReading<T>): T | undefined => {
    const value = row.cells[field];
    if (value === undefined) return undefined;
    const reading = wrongCell(row, field) ?? read(value);
    if (reading.ok) return reading.value;
    issues.push(cellError(row.row, field, value, reading));
    return undefined;
  };
}
