import type { Align, Run } from '../model/inline.ts';
import type { Paper } from '../model/official-document.ts';

/** A paragraph with everything decided: the renderers decide nothing. Gaps in points, the first line in millimetres. */
export interface Line {
  readonly kind: 'LINE';
  readonly runs: readonly Run[];
  readonly size: number;
  readonly align: Align;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** Stands on the page of what follows. */
  readonly staysWithNext: boolean;
  /** Level of a heading; null for text. */
  readonly level: 1 | 2 | 3 | null;
}

/** A thin centred line, as a share of the width that it stands in. */
export interface Rule {
  readonly kind: 'RULE';
  readonly share: number;
}

/** A field of a grid. */
export interface Field {
  readonly content: readonly (Line | Rule)[];
  readonly columns: number;
  readonly rows: number;
}

/** Fields side by side: a ruled table, or, without rules, what stands left and right of a page. */
export interface Grid {
  readonly kind: 'GRID';
  /** null for a grid that only places things. */
  readonly name: string | null;
  readonly ruled: boolean;
  /** Shares of the width; they sum to 1. */
  readonly widths: readonly number[];
  /** How many rows are repeated on every page. */
  readonly headRows: number;
  readonly rows: readonly (readonly Field[])[];
}

/** What a sheet is filled with, from top to bottom. */
export type Piece = Line | Rule | Grid;

/** Pages of one size, numbered from 1; the first shows no number. */
export interface Sheet {
  readonly paper: Paper;
  readonly pieces: readonly Piece[];
}

/** A line with the usual: left, no gaps. */
export function line(
  runs: readonly Run[],
  size: number,
  more: Partial<Omit<Line, 'kind' | 'runs' | 'size'>> = {},
): Line {
  return {
    kind: 'LINE',
    runs,
    size,
    align: 'LEFT',
    firstLine: 0,
    before: 0,
    after: 0,
    staysWithNext: false,
    level: null,
    ...more,
  };
}

/** A field of one column and one row. */
export function field(content: Field['content'], more: Partial<Pick<Field, 'columns' | 'rows'>> = {}): Field {
  return { content, columns: 1, rows: 1, ...more };
}

/** Fields beside each other, without rules. */
export function side(widths: readonly number[], rows: Grid['rows']): Grid {
  return { kind: 'GRID', name: null, ruled: false, widths, headRows: 0, rows };
}
