import { Box, Card } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { PageLoading } from './PageStates.tsx';

const keptHeight = '--kept-height';

/**
 * Where the record stands that was opened from the list beside it. Another one begins anew, by its id: what is on its way
 * is never shown, nor acted on, as the one before. The place stays as high meanwhile, so that nothing under it jumps.
 */
export function OpenPane({ of, children }: { of: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [kept, keep] = useState({ of, height: 0 });
  if (kept.of !== of) keep({ of, height: place.current?.offsetHeight ?? 0 });
  return (
    <Box
      ref={place}
      data-pane=""
      style={{ [keptHeight as string]: `${kept.height}px` }}
      sx={{ minWidth: 0, order: { xs: -1, lg: 0 } }}
    >
      {children}
    </Box>
  );
}

/** Stands in the place of an open record while it is on its way. */
export function PaneLoading() {
  return (
    <Card sx={{ minHeight: `var(${keptHeight})` }}>
      <PageLoading />
    </Card>
  );
}
