import { Typography } from '@mui/material';
import type { DutyStandingFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';

/** What came after a body that has ended by the day of the matrix; nothing where it stands. */
export function HolderNote({ standing }: { standing: DutyStandingFragment | undefined }) {
  const { responsibilities } = useLateWords();
  const text = useText();
  if (!standing || standing.holder.kind === 'SAME') return null;
  const { kind, paths } = standing.holder;
  return (
    <Typography variant="body2" sx={{ color: 'warning.main' }}>
      {responsibilities.holders[kind](paths.map(({ holder }) => text(holder.name)).join(', '))}
    </Typography>
  );
}
