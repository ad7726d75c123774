import { Card, Stack, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** A titled part of a screen, with what can be done in it at the right. */
export function Section({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}
      >
        <Typography id={id} component="h2" variant="h2">
          {title}
        </Typography>
        {action}
      </Stack>
      {children}
    </Card>
  );
}
