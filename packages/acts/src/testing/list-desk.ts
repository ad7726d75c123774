import { createHash } from 'node:crypto';
import type { Cell } from '@vuonlen/spreadsheets';
import { readListRows, type UploadImportInput } from '../imports/index.ts';

const titles = ['Mã hộ', 'Họ và tên', 'Quan hệ', 'Năm sinh', 'Số CCCD', 'Phường', 'Phân loại hộ', 'Tổ dân phố'];

/** A row of a list: what is left out is empty. */
export interface TestRow {
  readonly code?: string;
  readonly name: string;
  readonly relation?: string;
  readonly birth?: string;
  readonly number?: string;
  readonly ward?: string;
  readonly class?: string;
  readonly group?: string;
}

/** The head of a near-poor household of Phú Lương, unless told. */
export function headRow(name: string, changes: Partial<TestRow> = {}): TestRow {
  return { name, relation: 'Chủ hộ', birth: '1980', ward: 'Phú Lương', class: 'Cận nghèo', ...changes };
}

/** A child of the household above, born in 2012. */
export function childRow(name: string, changes: Partial<TestRow> = {}): TestRow {
  return { name, relation: 'Con', birth: '2012', ...changes };
}

/** A list with these rows, as it comes from a file; two lists of the same rows are the same file. */
export function listOf(rows: readonly TestRow[], changes: Partial<UploadImportInput> = {}): UploadImportInput {
  const cells = rows.map((row): Cell[] => {
    const { code, name, relation, birth, number, ward, group } = row;
    return [code, name, relation, birth, number, ward, row.class, group].map((cell) => cell ?? null);
  });
  const reading = readListRows([{ name: 'Danh sách', rows: [titles, ...cells], merged: [], formulas: 0 }]);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const contentHash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return { fileName: 'danh-sach.xlsx', contentHash, list: reading.list, ...changes };
}
