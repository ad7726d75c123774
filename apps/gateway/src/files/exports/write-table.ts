import type { ExportFormat } from '@vuonlen/acts/audit';
import { type Cell, type Column, type Table, writeCsv, writeXlsx } from '@vuonlen/spreadsheets';

/** A table without its rows. */
export interface TableHead {
  readonly format: ExportFormat;
  readonly name: string;
  readonly columns: readonly Column[];
  /** What the file is; a sheet after the table, where the form has sheets. */
  readonly notes?: Table;
}

/** Writes a table in the form that was asked for. */
export async function writeTable(
  { format, notes, ...head }: TableHead,
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  const table = { ...head, rows };
  return format === 'csv' ? writeCsv(table) : writeXlsx(notes ? [table, notes] : [table]);
}
