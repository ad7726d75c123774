import type { Text } from '@vuonlen/plan/kernel';

/** What is wrong, or worth a look, with a cell of a list. */
export interface CellIssue {
  /** Row of the file, from 1. */
  readonly row: number;
  /** null: of the row as a whole. */
  readonly field: string | null;
  /** UPPER_SNAKE. */
  readonly code: string;
  /** An error keeps the entry out of the register; a warning does not. */
  readonly severity: 'ERROR' | 'WARNING';
  readonly text: Text;
  /** What the cell says. */
  readonly value: string;
  /** What was probably meant, ready to stand in the cell; null where nobody can tell. */
  readonly suggestion: string | null;
}

/** What reading a cell gives: its value, or why it has none. */
export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly text: Text; readonly suggestion: string | null };

/** A cell that was not read. */
export function unread(code: string, text: Text, suggestion: string | null = null): CellReading<never> {
  return { ok: false, code, text, suggestion };
}
