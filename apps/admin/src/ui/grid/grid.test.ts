import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyMarks, fillDown, pasteMarks, readMarks } from './grid-marks.ts';
import {
  cellsOf,
  collapse,
  firstCell,
  type GridCell,
  type GridSize,
  gridMoves,
  keepInside,
  moveCursor,
  moveOf,
  moveTo,
  rangeOf,
} from './grid-state.ts';

const sizes = fc.record({ rows: fc.integer({ min: 1, max: 40 }), columns: fc.integer({ min: 1, max: 12 }) });
const moves = fc.array(fc.record({ move: fc.constantFrom(...gridMoves), extend: fc.boolean() }), { maxLength: 30 });
const page = 7;

const isInside = ({ row, column }: GridCell, { rows, columns }: GridSize) =>
  row >= 0 && column >= 0 && row < rows && column < columns;

function walk(size: GridSize, steps: readonly { move: (typeof gridMoves)[number]; extend: boolean }[]) {
  return steps.reduce((state, { move, extend }) => moveCursor(state, move, size, { page, extend }), firstCell);
}

/** A grid with a cell and a mark each. */
const grids = sizes.chain((size) =>
  fc.record({
    size: fc.constant(size),
    steps: moves,
    marks: fc.array(fc.constantFrom('', '+', '-'), {
      minLength: size.rows * size.columns,
      maxLength: size.rows * size.columns,
    }),
  }),
);

describe('the cursor', () => {
  it('never leaves the grid, whatever keys are pressed, and neither does the selection', () => {
    fc.assert(
      fc.property(sizes, moves, (size, steps) => {
        const state = walk(size, steps);
        expect([state.cursor, state.anchor].every((cell) => isInside(cell, size))).toBe(true);
        const { top, left, bottom, right } = rangeOf(state);
        expect(cellsOf(rangeOf(state))).toHaveLength((bottom - top + 1) * (right - left + 1));
        expect(cellsOf(rangeOf(state))).toEqual(expect.arrayContaining([state.cursor, state.anchor]));
      }),
    );
  });

  it('goes back by the opposite key, and ends a selection by any move without Shift', () => {
    const opposite = { UP: 'DOWN', DOWN: 'UP', LEFT: 'RIGHT', RIGHT: 'LEFT' } as const;
    fc.assert(
      fc.property(sizes, moves, fc.constantFrom('UP', 'DOWN', 'LEFT', 'RIGHT' as const), (size, steps, move) => {
        const state = walk(size, steps);
        const there = moveCursor(state, move, size, { page, extend: false });
        expect(there.anchor).toEqual(there.cursor);
        if (there.cursor.row === state.cursor.row && there.cursor.column === state.cursor.column) return;
        expect(moveCursor(there, opposite[move], size, { page, extend: false }).cursor).toEqual(state.cursor);
      }),
    );
  });

  it('keeps its corner while Shift is held', () => {
    fc.assert(
      fc.property(sizes, moves, moves, (size, steps, held) => {
        const begun = collapse(walk(size, steps));
        const state = held.reduce((one, { move }) => moveCursor(one, move, size, { page, extend: true }), begun);
        expect(state.anchor).toEqual(begun.cursor);
      }),
    );
  });

  it('finds the corners of the grid and the ends of its row', () => {
    const size = { rows: 30, columns: 5 };
    const at = moveTo(firstCell, { row: 10, column: 2 }, false);
    const to = (key: string, ctrlKey = false) => {
      const move = moveOf({ key, ctrlKey, metaKey: false });
      return move && moveCursor(at, move, size, { page, extend: false }).cursor;
    };
    expect(to('Home')).toEqual({ row: 10, column: 0 });
    expect(to('End')).toEqual({ row: 10, column: 4 });
    expect(to('Home', true)).toEqual({ row: 0, column: 0 });
    expect(to('End', true)).toEqual({ row: 29, column: 4 });
    expect(to('PageDown')).toEqual({ row: 17, column: 2 });
    expect(to('PageUp')).toEqual({ row: 3, column: 2 });
    expect([to('a'), to('ArrowUp', true)]).toEqual([null, null]);
    expect(keepInside(at, { rows: 4, columns: 2 }).cursor).toEqual({ row: 3, column: 1 });
  });
});

describe('marks', () => {
  it('come back as they were copied, also with the line ends of a spreadsheet, empty ones too', () => {
    fc.assert(
      fc.property(grids, ({ size, steps, marks }) => {
        const markOf = ({ row, column }: GridCell) => marks[row * size.columns + column] ?? '';
        const range = rangeOf(walk(size, steps));
        const text = copyMarks(range, markOf);
        for (const sent of [text, text.replaceAll('\n', '\r\n')]) {
          const pasted = pasteMarks(readMarks(sent), range, size);
          expect(pasted).toEqual(cellsOf(range).map((cell) => ({ ...cell, mark: markOf(cell) })));
        }
      }),
    );
  });

  it('are pasted inside of the grid only, every cell once, and over the whole of a larger selection', () => {
    const blocks = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(fc.constantFrom('', '+', '-'), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(sizes, moves, blocks, (size, steps, block) => {
        const range = rangeOf(walk(size, steps));
        const changes = pasteMarks(block, range, size);
        expect(changes.every((change) => isInside(change, size))).toBe(true);
        const keys = changes.map(({ row, column }) => `${row}/${column}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { row, column } of cellsOf(range)) expect(keys).toContain(`${row}/${column}`);
        const [first] = changes;
        expect(first).toEqual({ row: range.top, column: range.left, mark: block[0]?.[0] });
      }),
    );
  });

  it('filled down are those of the first row, in every column; filling twice changes nothing more', () => {
    fc.assert(
      fc.property(grids, ({ size, steps, marks }) => {
        const now: string[] = [...marks];
        const markOf = ({ row, column }: GridCell) => now[row * size.columns + column] ?? '';
        const range = rangeOf(walk(size, steps));
        const first = range.top === range.bottom ? range.top - 1 : range.top;
        const changes = fillDown(range, markOf);
        if (first < 0) {
          expect(changes).toEqual([]);
          return;
        }
        for (const { row, column, mark } of changes) {
          expect(row).toBeGreaterThan(first);
          expect(mark).toBe(markOf({ row: first, column }));
        }
        for (const { row, column, mark } of changes) now[row * size.columns + column] = mark;
        expect(fillDown(range, markOf)).toEqual(changes);
        expect(changes).toHaveLength((range.bottom - first) * (range.right - range.left + 1));
      }),
    );
  });
});
