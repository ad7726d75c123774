// biome-ignore-all lint/a11y/useSemanticElements: a row of a table cannot be placed by itself; ten thousand rows are
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is chosen by the column
// biome-ignore-all lint/a11y/useFocusableInteractive: the pattern of a grid has one stop for Tab, at the cell of the cursor
import { memo, type ReactNode } from 'react';
import { rowHeight } from './grid-look.ts';

export interface LineProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: number;
  /** What stands in a column; the first names the row. */
  readonly render: (row: Row, column: number) => ReactNode;
  /** Column of the cursor where it stands in this row. */
  readonly cursor: number | null;
  /** Columns that are selected in this row. */
  readonly left: number | null;
  readonly right: number | null;
}

function Line<Row>({ row, index, columns, render, cursor, left, right }: LineProps<Row>) {
  const cells: ReactNode[] = [];
  for (let column = 0; column < columns; column += 1) {
    const isSelected = left !== null && right !== null && column >= left && column <= right;
    cells.push(
      <div
        key={column}
        role={column === 0 ? 'rowheader' : 'gridcell'}
        aria-colindex={column + 1}
        aria-selected={isSelected}
        tabIndex={column === cursor ? 0 : -1}
        data-row={index}
        data-column={column}
      >
        {render(row, column)}
      </div>,
    );
  }
  return (
    <div role="row" aria-rowindex={index + 2} data-line="" style={{ top: index * rowHeight }}>
      {cells}
    </div>
  );
}

/** A row of the grid; it is drawn again only when something of it changes. */
export const GridLine = memo(Line) as typeof Line;
