import { Box, Table } from '@mui/material';
import type { ReactNode } from 'react';

/** A table that scrolls sideways on a narrow screen, by touch and by keyboard. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={label}>
        {children}
      </Table>
    </Box>
  );
}
