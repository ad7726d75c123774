import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import { copyMarks, fillDown, type MarkChange, type MarkOf, pasteMarks, readMarks } from './grid-marks.ts';
import {
  cellsOf,
  collapse,
  firstCell,
  type GridCell,
  type GridRange,
  type GridSize,
  type GridState,
  keepInside,
  moveCursor,
  moveOf,
  moveTo,
  rangeOf,
} from './grid-state.ts';

/** What keys and pointer ask of the screen; the grid itself knows only where they stand. */
export interface GridActs {
  readonly markOf: MarkOf;
  /** Space: the selected cells. */
  readonly onToggle: (cells: readonly GridCell[]) => void;
  /** Ctrl+D, Ctrl+V and Delete: cells that are to get a mark. */
  readonly onMarks: (changes: readonly MarkChange[]) => void;
  /** Enter, or a double click. */
  readonly onOpen: (cell: GridCell) => void;
  /** Where the cursor went. */
  readonly onCursor?: ((cell: GridCell) => void) | undefined;
}

interface Keys extends GridActs {
  readonly size: GridSize;
  /** Rows that are in sight. */
  readonly page: () => number;
}

function cellAt(target: EventTarget): GridCell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Keys that do something with the selection; true when one did. */
function actByKey({ key, ctrlKey, metaKey }: KeyboardEvent, range: GridRange, keys: Keys, cursor: GridCell): boolean {
  const isPlain = !ctrlKey && !metaKey;
  if (key === ' ' && isPlain) keys.onToggle(cellsOf(range));
  else if (key === 'Enter' && isPlain) keys.onOpen(cursor);
  else if (key.toLowerCase() === 'd' && !isPlain) keys.onMarks(fillDown(range, keys.markOf));
  else if ((key === 'Delete' || key === 'Backspace') && isPlain)
    keys.onMarks(cellsOf(range).map((cell) => ({ ...cell, mark: '' })));
  else return false;
  return true;
}

/** The keyboard of a grid after the pattern of WAI-ARIA, with the keys of spreadsheets for its marks. */
export function useGridKeys(keys: Keys) {
  const { size, page, markOf, onMarks, onOpen, onCursor } = keys;
  const [kept, setKept] = useState<GridState>(firstCell);
  const state = keepInside(kept, size);
  const range = rangeOf(state);
  const go = (next: GridState): void => {
    setKept(next);
    if (next.cursor.row !== state.cursor.row || next.cursor.column !== state.cursor.column) onCursor?.(next.cursor);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event);
    if (move) go(moveCursor(state, move, size, { page: page(), extend: event.shiftKey }));
    else if (event.key === 'Escape' && (range.top !== range.bottom || range.left !== range.right)) go(collapse(state));
    else if (!actByKey(event, range, keys, state.cursor)) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell && !event.shiftKey) go(moveTo(state, cell, false));
  };
  const onPointerDown = (event: PointerEvent): void => {
    const cell = cellAt(event.target);
    if (cell && event.pointerType === 'mouse' && event.button === 0) go(moveTo(state, cell, event.shiftKey));
  };
  const onPointerOver = (event: PointerEvent): void => {
    const cell = cellAt(event.target);
    if (cell && event.pointerType === 'mouse' && event.buttons === 1) go(moveTo(state, cell, true));
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell) onOpen(cell);
  };
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData.setData('text/plain', copyMarks(range, markOf));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    onMarks(pasteMarks(readMarks(event.clipboardData.getData('text/plain')), range, size));
    event.preventDefault();
  };
  return {
    state,
    range,
    handlers: { onKeyDown, onClick, onPointerDown, onPointerOver, onDoubleClick, onCopy, onPaste },
  };
}
