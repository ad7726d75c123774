// biome-ignore-all lint/a11y/useSemanticElements: a row of a table cannot be placed by itself; ten thousand rows are
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { GridLine } from './GridLine.tsx';
import { rowHeight } from './grid-look.ts';
import type { GridCell, GridRange } from './grid-state.ts';

/** Rows up to which all are drawn; beyond, only those in sight. */
const mostDrawn = 1_000;

interface Props<Row> {
  /** What the rows are scrolled in; null until it stands. */
  readonly frame: HTMLElement | null;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: number;
  /** What stands in a cell; column 0 names the row. Stable between renders, or every row is drawn again. */
  readonly render: (row: Row, column: number) => ReactNode;
  readonly cursor: GridCell;
  readonly range: GridRange;
}

/** Rows to draw: all of them, or those in sight and the one that holds the focus, which would be lost otherwise. */
function useDrawnRows(frame: HTMLElement | null, count: number, cursor: number): readonly number[] {
  const isVirtual = count > mostDrawn;
  const virtual = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => frame,
    estimateSize: () => rowHeight,
    overscan: 3,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(cursor) ? inSight : [...inSight, cursor].sort((a, b) => a - b);
    },
  });
  return isVirtual
    ? virtual.getVirtualItems().map(({ index }) => index)
    : Array.from({ length: count }, (_, index) => index);
}

/** Keeps the focus on the cell of the cursor: also where its former row is no longer drawn, but never takes it from elsewhere. */
function useFocus(frame: HTMLElement | null, { row, column }: GridCell): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!frame) return;
    const focused = document.activeElement;
    const isOurs = frame.contains(focused) || (focused === document.body && !isFirst.current);
    isFirst.current = false;
    if (isOurs) frame.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  }, [frame, row, column]);
}

function Body<Row>({ frame, rows, rowKey, columns, render, cursor, range }: Props<Row>) {
  const drawn = useDrawnRows(frame, rows.length, cursor.row);
  useFocus(frame, cursor);
  return (
    <div role="rowgroup" data-body="" style={{ height: rows.length * rowHeight }}>
      {drawn.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const isSelected = index >= range.top && index <= range.bottom;
        return (
          <GridLine
            key={rowKey(row)}
            row={row}
            index={index}
            columns={columns}
            render={render}
            cursor={index === cursor.row ? cursor.column : null}
            left={isSelected ? range.left : null}
            right={isSelected ? range.right : null}
          />
        );
      })}
    </div>
  );
}

/** The rows of the grid. They scroll by themselves: the frame and the heads around them are not drawn again. */
export const GridBody = memo(Body) as typeof Body;
