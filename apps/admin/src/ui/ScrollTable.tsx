import { Box, Table } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** Width in pixels below which the table scrolls instead of breaking its words. */
  readonly minWidth?: number;
  /** Stays a table on a phone too: a matrix that is read across, a list that is signed. */
  readonly keepsColumns?: boolean;
  readonly children: ReactNode;
}

const onPhone = '@media screen and (max-width: 599.95px)';

/** On a phone each row is a card: its head on top, every cell with the name of its column. */
const cards = {
  [onPhone]: {
    minWidth: 0,
    '&, & tbody, & tfoot, & tr, & td, & tbody th, & tfoot th': { display: 'block' },
    '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
    '& tr': { borderBottom: 1, borderColor: 'divider', py: 1 },
    '& tbody tr:last-of-type': { borderBottom: 0 },
    '& td, & tbody th, & tfoot th': { border: 0, px: 0.5, py: 0.25, textAlign: 'left' },
    '& tbody th': { fontWeight: 600 },
    '& td:empty': { display: 'none' },
    '& td[data-column]::before': { content: 'attr(data-column) ": "', color: 'text.secondary' },
  },
};

/** Names each cell by its column, for the cards; what stands on its own, a head or a button, needs no name. */
function nameCells(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].flatMap(({ colSpan, textContent }) =>
    Array.from({ length: colSpan }, () => textContent ?? ''),
  );
  for (const row of [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap(({ rows }) => [...rows])) {
    let column = 0;
    for (const cell of row.cells) {
      const name = cell.querySelector('button') ? '' : (heads[column] ?? '');
      if (name === '') delete cell.dataset.column;
      else cell.dataset.column = name;
      column += cell.colSpan;
    }
  }
}

/** A table that scrolls sideways on a narrow screen, by touch and by keyboard; on a phone its rows are cards. */
export function ScrollTable({ label, minWidth = 640, keepsColumns = false, children }: Props) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (table.current && !keepsColumns) nameCells(table.current);
  });
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table ref={table} size="small" aria-label={label} sx={keepsColumns ? { minWidth } : { minWidth, ...cards }}>
        {children}
      </Table>
    </Box>
  );
}
