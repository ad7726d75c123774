import { Typography } from '@mui/material';
import { useLateWords, useText } from '../i18n/index.ts';
import type { Agency } from './matrix.ts';

/** What came after a body that has ended by the day of the matrix; nothing where it stands. */
export function HolderNote({ agency }: { agency: Agency }) {
  const { responsibilities } = useLateWords();
  const text = useText();
  const { kind, paths } = agency.holder;
  if (kind === 'SAME') return null;
  return (
    <Typography variant="body2" sx={{ color: 'warning.main' }}>
      {responsibilities.holders[kind](paths.map(({ holder }) => text(holder.name)).join(', '))}
    </Typography>
  );
}
