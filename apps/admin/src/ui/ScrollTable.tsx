import { Box, Table } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Width in pixels below which the table scrolls instead of breaking its words. */
  readonly minWidth?: number;
  readonly children: ReactNode;
}

/** A table that scrolls sideways on a narrow screen, by touch and by keyboard. */
export function ScrollTable({ label, minWidth = 640, children }: Props) {
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label} sx={{ minWidth }}>
        {children}
      </Table>
    </Box>
  );
}
