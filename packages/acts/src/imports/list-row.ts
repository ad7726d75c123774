import type { ImportEntryRecord } from '@vuonlen/database/imports';

/** A row of a list: what its cells say, by what they are about. Empty cells are left out. */
export interface ListRow<Field extends string = string> {
  /** Row of the file, from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  /** Columns of no day whose cell is a date all the same: what was typed is not known any more. */
  readonly dates?: readonly string[];
}

/** The rows that were stored, as they were. */
export function rowsOf({ rows }: Pick<ImportEntryRecord, 'rows'>): readonly ListRow[] {
  return (rows ?? []) as readonly ListRow[];
}
