import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useWords } from '../i18n/index.ts';

/** Path of a clause on the page of the plan. */
export function clausePath(clause: string): string {
  return `/plan?clause=${encodeURIComponent(clause)}`;
}

/** The grounds of a figure or a refusal: the clause and its own sentence. */
export function ClauseQuote({ clause, quote }: { clause: string; quote: string }) {
  const words = useWords();
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5, py: 0.25, my: 0.75 }}>
      <Typography variant="body2">
        {words.parts.grounds}:{' '}
        <Link component={RouterLink} to={clausePath(clause)}>
          {clause}
        </Link>
        {' — '}
        <q lang="vi" style={{ quotes: '"“" "”"' }}>
          {quote}
        </q>
      </Typography>
    </Box>
  );
}
