import type { Align, Inline } from './inline.ts';

/** A paragraph of the body: justified, its first line set in. */
export interface Paragraph {
  readonly kind: 'PARAGRAPH';
  readonly text: Inline;
}

/** A heading: "I. …" in capitals, "1. …" bold, "a) …" in the face of the body, bold italic. */
export interface Heading {
  readonly kind: 'HEADING';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Words of another document, as they stand there, and where. */
export interface Quote {
  readonly kind: 'QUOTE';
  readonly words: string;
  /** For example "Mục II.2.2.2 của Kế hoạch". */
  readonly place: string;
}

/** A column of a table. Neighbours of the same group stand under one head. */
export interface Column {
  readonly head: string;
  /** Share of the table's width; the shares of a table are weighed against each other. */
  readonly width: number;
  readonly align?: Align;
  readonly group?: string;
}

/** A row: a cell for each column, or one text over the whole width. `strong` for sums and groups. */
export type Row =
  | {
      readonly cells: readonly string[];
      readonly strong?: boolean;
      /** With room to sign in it. */
      readonly tall?: boolean;
    }
  | { readonly across: string; readonly strong?: boolean };

/** A ruled table whose head is repeated on every page. */
export interface Table {
  readonly kind: 'TABLE';
  /** What the table is, for those who cannot see it. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Point size of its text; 12 unless said. */
  readonly size?: number;
}

/** A part of the body. */
export type Block = Paragraph | Heading | Quote | Table;

/** @example paragraph('Trên đây là báo cáo kết quả.') */
export function paragraph(text: Inline): Paragraph {
  return { kind: 'PARAGRAPH', text };
}

/** @example heading(1, 'I. CÔNG TÁC CHỈ ĐẠO') */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'HEADING', level, text };
}
