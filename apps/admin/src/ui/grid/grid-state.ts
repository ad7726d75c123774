/** How many rows and columns a grid has; the first column names the row. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Where the keyboard stands, and the corner from which a selection was begun; the same cell where nothing is selected. */
export interface GridState {
  readonly cursor: GridCell;
  readonly anchor: GridCell;
}

export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const gridMoves = [
  'UP',
  'DOWN',
  'LEFT',
  'RIGHT',
  'PAGE_UP',
  'PAGE_DOWN',
  'ROW_START',
  'ROW_END',
  'GRID_START',
  'GRID_END',
] as const;
export type GridMove = (typeof gridMoves)[number];

const moveOfKey: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowLeft: 'LEFT',
  ArrowRight: 'RIGHT',
  PageUp: 'PAGE_UP',
  PageDown: 'PAGE_DOWN',
  Home: 'ROW_START',
  End: 'ROW_END',
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a key means for the cursor; null for a key that does not move it. */
export function moveOf({ key, ctrlKey, metaKey }: Key): GridMove | null {
  if (ctrlKey || metaKey) return key === 'Home' ? 'GRID_START' : key === 'End' ? 'GRID_END' : null;
  return moveOfKey[key] ?? null;
}

export const firstCell: GridState = { cursor: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

function between(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}

function inside({ row, column }: GridCell, { rows, columns }: GridSize): GridCell {
  return { row: between(row, rows - 1), column: between(column, columns - 1) };
}

/** The state in a grid that has become smaller. */
export function keepInside(state: GridState, size: GridSize): GridState {
  return { cursor: inside(state.cursor, size), anchor: inside(state.anchor, size) };
}

function step({ row, column }: GridCell, move: GridMove, { rows, columns }: GridSize, page: number): GridCell {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const to: Record<GridMove, GridCell> = {
    UP: { row: row - 1, column },
    DOWN: { row: row + 1, column },
    LEFT: { row, column: column - 1 },
    RIGHT: { row, column: column + 1 },
    PAGE_UP: { row: row - page, column },
    PAGE_DOWN: { row: row + page, column },
    ROW_START: { row, column: 0 },
    ROW_END: { row, column: lastColumn },
    GRID_START: { row: 0, column: 0 },
    GRID_END: { row: lastRow, column: lastColumn },
  };
  return to[move];
}

/** Moves the cursor, at most to the edge. With `extend` the corner stays, and what lies between is selected. */
export function moveCursor(
  state: GridState,
  move: GridMove,
  size: GridSize,
  { page, extend }: { readonly page: number; readonly extend: boolean },
): GridState {
  const cursor = inside(step(state.cursor, move, size, Math.max(1, page)), size);
  return { cursor, anchor: extend ? inside(state.anchor, size) : cursor };
}

/** Puts the cursor on a cell, as a click does. */
export function moveTo(state: GridState, cell: GridCell, extend: boolean): GridState {
  return { cursor: cell, anchor: extend ? state.anchor : cell };
}

/** Gives up the selection; the cursor stays. */
export function collapse({ cursor }: GridState): GridState {
  return { cursor, anchor: cursor };
}

export function rangeOf({ cursor, anchor }: GridState): GridRange {
  return {
    top: Math.min(cursor.row, anchor.row),
    bottom: Math.max(cursor.row, anchor.row),
    left: Math.min(cursor.column, anchor.column),
    right: Math.max(cursor.column, anchor.column),
  };
}

/** The cells of a range, row by row. */
export function cellsOf({ top, left, bottom, right }: GridRange): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  return cells;
}
