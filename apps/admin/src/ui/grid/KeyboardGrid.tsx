// biome-ignore-all lint/a11y/useSemanticElements: a row of a table cannot be placed by itself; ten thousand rows are
// biome-ignore-all lint/a11y/useFocusableInteractive: the pattern of a grid has one stop for Tab, at the cell of the cursor
import { Box } from '@mui/material';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { GridLine } from './GridLine.tsx';
import { gridLook, rowHeight } from './grid-look.ts';
import { type GridActs, useGridKeys } from './use-grid-keys.ts';

/** Rows up to which all are drawn; beyond, only those in sight. */
const mostDrawn = 1_000;

interface Props<Row> extends GridActs {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands over each column; the first is over the names of the rows. */
  readonly heads: readonly ReactNode[];
  /** What stands in a cell; column 0 names the row. Stable between renders, or every row is drawn again. */
  readonly render: (row: Row, column: number) => ReactNode;
  /** Rows that there are in all, where not all of them are here yet. */
  readonly total?: number;
  /** Called when the last rows come into sight. */
  readonly onEnd?: (() => void) | undefined;
}

/** Rows to draw: all of them, or those in sight and the one that holds the focus, which would be lost otherwise. */
function useDrawnRows(count: number, cursor: number) {
  const frame = useRef<HTMLDivElement>(null);
  const isVirtual = count > mostDrawn;
  const virtual = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(cursor) ? inSight : [...inSight, cursor].sort((a, b) => a - b);
    },
  });
  const drawn = isVirtual
    ? virtual.getVirtualItems().map(({ index }) => index)
    : Array.from({ length: count }, (_, index) => index);
  return { frame, drawn };
}

/** Keeps the focus on the cell of the cursor: also where its former row is no longer drawn, but never takes it from elsewhere. */
function useFocus(frame: RefObject<HTMLDivElement | null>, row: number, column: number): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const [grid, focused] = [frame.current, document.activeElement];
    const isOurs = grid?.contains(focused) || (focused === document.body && !isFirst.current);
    isFirst.current = false;
    if (isOurs) grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  }, [frame, row, column]);
}

/**
 * A grid for the keyboard: one stop for Tab, arrows, Home, End, Page, Ctrl+Home and Ctrl+End; Shift selects, Space marks,
 * Enter opens, Ctrl+D fills down, Ctrl+C and Ctrl+V carry marks, Delete takes them away, Escape gives up the selection.
 * What a mark means, the screen knows.
 */
export function KeyboardGrid<Row>({ label, rows, rowKey, heads, render, total, onEnd, ...acts }: Props<Row>) {
  const size = { rows: rows.length, columns: heads.length };
  const page = (): number => Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2;
  const { state, range, handlers } = useGridKeys({ ...acts, size, page });
  const { cursor } = state;
  const { frame, drawn } = useDrawnRows(size.rows, cursor.row);
  useFocus(frame, cursor.row, cursor.column);
  const onScroll = (): void => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = frame.current ?? {};
    if (scrollHeight - scrollTop < 3 * clientHeight) onEnd?.();
  };
  return (
    <Box
      ref={frame}
      role="grid"
      aria-label={label}
      aria-rowcount={(total ?? size.rows) + 1}
      aria-colcount={size.columns}
      aria-multiselectable
      sx={gridLook(size.columns)}
      onScroll={onEnd ? onScroll : undefined}
      {...handlers}
    >
      <div role="row" aria-rowindex={1} data-head="">
        {heads.map((head, column) => (
          <div key={column} role="columnheader" aria-colindex={column + 1} data-corner={column === 0 ? '' : undefined}>
            {head}
          </div>
        ))}
      </div>
      <div role="rowgroup" data-body="" style={{ height: size.rows * rowHeight }}>
        {drawn.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isSelected = index >= range.top && index <= range.bottom;
          return (
            <GridLine
              key={rowKey(row)}
              row={row}
              index={index}
              columns={size.columns}
              render={render}
              cursor={index === cursor.row ? cursor.column : null}
              left={isSelected ? range.left : null}
              right={isSelected ? range.right : null}
            />
          );
        })}
      </div>
    </Box>
  );
}
