import { isIsoDate } from '@vuonlen/plan/kernel';
import type { Cell, Table } from '@vuonlen/spreadsheets';
import type { CellIssue } from './cell-issue.ts';
import type { ImportValue } from './import-value.ts';
import type { ListColumns } from './list-kind.ts';
import { listKindOf } from './list-kinds.ts';
import { type ListRow, rowsOf } from './list-row.ts';

function words(columns: ListColumns, { field, text, suggestion }: CellIssue): string {
  const title = columns[field ?? '']?.title;
  const where = title === undefined ? '' : `${title}: `;
  return `${where}${text.vi}${suggestion === null ? '' : ` Gợi ý: ${suggestion}.`}`;
}

/** What a cell says; a date that nobody meant stays a date, so that it is noticed again unless it is mended. */
function cellOf({ cells, dates }: ListRow, field: string): Cell {
  const text = cells[field] ?? null;
  const day = dates?.includes(field) ? text?.split('/').toReversed().join('-') : undefined;
  return day !== undefined && isIsoDate(day) ? { date: day } : text;
}

/**
 * The entries of a list with something wrong, as the file says them, with what is wrong beside each row: mended, the
 * table can be brought as a list of its own.
 */
export function errorTable({ import: batch, entries }: Pick<ImportValue, 'import' | 'entries'>): Table {
  const listed = listKindOf(batch.kind).columns;
  const wrong = entries.filter(({ record, issues }) => record.decision !== 'SKIP' && issues.length > 0);
  const written = wrong.flatMap(({ record, issues }) =>
    rowsOf(record).map((row) => ({ ...row, issues: issues.filter((one) => one.row === row.row) })),
  );
  const used = Object.entries(listed).filter(([field]) => written.some(({ cells }) => cells[field] !== undefined));
  const columns = used.map(([, { title, width = 18 }]) => ({ title, width }));
  return {
    name: 'Dòng cần sửa',
    columns: [{ title: 'Dòng trong tệp', width: 10 }, ...columns, { title: 'Nội dung cần sửa', width: 60 }],
    rows: written.map(({ issues, ...row }) => [
      row.row,
      ...used.map(([field]) => cellOf(row, field)),
      issues.map((one) => words(listed, one)).join('\n'),
    ]),
  };
}
