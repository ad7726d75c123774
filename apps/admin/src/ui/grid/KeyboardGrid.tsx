// biome-ignore-all lint/a11y/useSemanticElements: a row of a table cannot be placed by itself; ten thousand rows are
// biome-ignore-all lint/a11y/useFocusableInteractive: the pattern of a grid has one stop for Tab, at the cell of the cursor
import { Box } from '@mui/material';
import { type ReactNode, type UIEvent, useState } from 'react';
import { GridBody } from './GridBody.tsx';
import { gridLook, rowHeight } from './grid-look.ts';
import { type GridActs, useGridKeys } from './use-grid-keys.ts';

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

/**
 * A grid for the keyboard: one stop for Tab, arrows, Home, End, Page, Ctrl+Home and Ctrl+End; Shift selects, Space marks,
 * Enter opens, Ctrl+D fills down, Ctrl+C and Ctrl+V carry marks, Delete takes them away, Escape gives up the selection.
 * What a mark means, the screen knows.
 */
export function KeyboardGrid<Row>({ label, rows, rowKey, heads, render, total, onEnd, ...acts }: Props<Row>) {
  const size = { rows: rows.length, columns: heads.length };
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const page = (): number => Math.floor((frame?.clientHeight ?? 0) / rowHeight) - 2;
  const { state, range, handlers } = useGridKeys({ ...acts, size, page });
  const onScroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent): void => {
    if (scrollHeight - scrollTop < 3 * clientHeight) onEnd?.();
  };
  return (
    <Box
      ref={setFrame}
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
      <GridBody
        frame={frame}
        rows={rows}
        rowKey={rowKey}
        columns={size.columns}
        render={render}
        cursor={state.cursor}
        range={range}
      />
    </Box>
  );
}
