import { createHash } from 'node:crypto';
import type { ImportKind } from '@vuonlen/database/kernel';
import type { Cell } from '@vuonlen/spreadsheets';
import { listKindOf, readListRows, type UploadImportInput, uploadImport } from '../imports/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { accepted } from './open-test-committee.ts';

/** A row of a list of any kind, by the fields of its columns. */
export type FieldRow = Readonly<Partial<Record<string, Cell>>>;

/** A list of a kind with these rows, as it comes from a file; columns that the kind does not have keep their name. */
export function rowListOf(
  kind: ImportKind,
  rows: readonly FieldRow[],
  changes: Partial<UploadImportInput> = {},
): UploadImportInput {
  const { columns } = listKindOf(kind);
  const required = Object.keys(columns).filter((field) => columns[field]?.required);
  const fields = [...new Set([...required, ...rows.flatMap(Object.keys)])];
  const titles = fields.map((field) => columns[field]?.title ?? field);
  const cells = rows.map((row) => fields.map((field) => row[field] ?? null));
  const reading = readListRows([{ name: 'Danh sách', rows: [titles, ...cells], merged: [], formulas: 0 }], columns);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const contentHash = createHash('sha256')
    .update(JSON.stringify([kind, rows]))
    .digest('hex');
  return { kind, fileName: 'danh-sach.xlsx', contentHash, list: reading.list, ...changes };
}

/** Uploads a list that must be taken in. */
export function uploaded(context: ActContext, kind: ImportKind, rows: readonly FieldRow[]) {
  return accepted(uploadImport(context, rowListOf(kind, rows)));
}

/** The next step of an import as it was read. */
export function importStepOf({ import: one }: { readonly import: { readonly id: string; readonly version: number } }) {
  return { import: one.id, expectedVersion: one.version };
}
