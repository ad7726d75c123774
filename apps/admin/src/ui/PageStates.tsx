import { Alert, Box, Button, CircularProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/index.ts';

/** Says that a screen is on its way. */
export function PageLoading() {
  const words = useWords();
  return (
    <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 6, justifyContent: 'center' }}>
      <CircularProgress size={28} aria-hidden />
      <Typography color="textSecondary">{words.shell.loading}</Typography>
    </Box>
  );
}

/** Says that a screen could not be read, and offers another try. */
export function PageFailed({ retry }: { retry: () => void }) {
  const words = useWords();
  return (
    <Alert severity="error" sx={{ my: 3 }} action={<Button onClick={retry}>{words.shell.tryAgain}</Button>}>
      <strong>{words.shell.failed}.</strong> {words.shell.failedHint}
    </Alert>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly action?: ReactNode;
}

/** An empty place with its next step. */
export function EmptyState({ title, hint, action }: EmptyProps) {
  return (
    <Box sx={{ textAlign: 'center', py: 5, px: 2 }}>
      <Typography variant="h2" component="p" gutterBottom>
        {title}
      </Typography>
      {hint ? (
        <Typography color="textSecondary" sx={{ textWrap: 'balance' }}>
          {hint}
        </Typography>
      ) : null}
      {action ? <Box sx={{ mt: 2 }}>{action}</Box> : null}
    </Box>
  );
}
