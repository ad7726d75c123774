import type { GridCell, GridRange, GridSize } from './grid-state.ts';

/** What stands in a cell, in one short word without tabs and line ends; '' where nothing does. */
export type Mark = string;
export type MarkOf = (cell: GridCell) => Mark;

/** A cell that is to get a mark. */
export interface MarkChange extends GridCell {
  readonly mark: Mark;
}

/** The marks of a range as the text that spreadsheets exchange: tabs between cells, every row ended. */
export function copyMarks({ top, left, bottom, right }: GridRange, markOf: MarkOf): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const marks: Mark[] = [];
    for (let column = left; column <= right; column += 1) marks.push(markOf({ row, column }));
    lines.push(marks.join('\t'));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A block of marks from such a text; the end of its last line begins no row. */
export function readMarks(text: string): readonly (readonly Mark[])[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((mark) => mark.trim()));
}

/** Puts a block at the range: repeated where the range is larger, cut off at the edge of the grid. */
export function pasteMarks(
  block: readonly (readonly Mark[])[],
  { top, left, bottom, right }: GridRange,
  { rows, columns }: GridSize,
): readonly MarkChange[] {
  const width = Math.max(0, ...block.map((line) => line.length));
  if (width === 0) return [];
  const lastRow = Math.min(rows - 1, Math.max(bottom, top + block.length - 1));
  const lastColumn = Math.min(columns - 1, Math.max(right, left + width - 1));
  const changes: MarkChange[] = [];
  for (let row = top; row <= lastRow; row += 1) {
    const line = block[(row - top) % block.length] ?? [];
    for (let column = left; column <= lastColumn; column += 1) {
      const mark = line[(column - left) % width];
      if (mark !== undefined) changes.push({ row, column, mark });
    }
  }
  return changes;
}

/** Gives every row of the range the marks of its first one; a single row takes those of the row above. */
export function fillDown({ top, left, bottom, right }: GridRange, markOf: MarkOf): readonly MarkChange[] {
  const from = top === bottom ? top - 1 : top;
  if (from < 0) return [];
  const changes: MarkChange[] = [];
  for (let row = from + 1; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      changes.push({ row, column, mark: markOf({ row: from, column }) });
  return changes;
}
