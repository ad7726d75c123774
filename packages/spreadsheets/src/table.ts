import type { IsoDate } from '@vuonlen/plan/kernel';

/** A day that a cell holds as a date, whatever its format shows. */
export interface DateCell {
  readonly date: IsoDate;
}

/** What a cell holds; texts are NFC and trimmed, an empty cell is null, an error of Excel is the text `#N/A`. */
export type Cell = string | number | boolean | DateCell | null;

/** Cells that a sheet shows as one, from the first to the last row and column, counted from 0. */
export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A sheet as it was read. Rows keep their place in the file: `rows[4]` is row 5. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly MergedCells[];
  /** How many cells held a formula; what was read of them is the value that the file keeps beside it. */
  readonly formulas: number;
}

/** A column as it is written. */
export interface Column {
  readonly title: string;
  /** In letters; 18 unless given. */
  readonly width?: number;
  /** Its numbers are read in groups of three digits. */
  readonly isMoney?: boolean;
  /** What may be chosen in it. */
  readonly choices?: readonly string[];
}

/** A table to be written. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** True for a cell that holds a date. */
export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null;
}
