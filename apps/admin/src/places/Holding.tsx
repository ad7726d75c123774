import { Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { HolderKind } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';
import type { HeldBy } from './held-by.ts';

const toneOf: Readonly<Record<HolderKind, Tone>> = {
  SAME: 'good',
  SUCCEEDED: 'info',
  UNDETERMINED: 'warn',
  NOT_STATED: 'bad',
  NOT_YET: 'plain',
};

/** Who stands in the place of a unit or body on the day, and whether the document was read. Nothing is invented. */
export function Holding({ held }: { held: HeldBy }) {
  const { places } = useLateWords();
  const { kind, paths, lost, endedOn } = held;
  const successors = kind === 'SAME' ? [] : paths;
  const isVerified = successors.every(({ verified }) => verified);
  return (
    <div>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusChip tone={toneOf[kind]} label={places.holderKinds[kind]} />
        {successors.length > 0 ? (
          <StatusChip tone={isVerified ? 'good' : 'warn'} label={isVerified ? places.verified : places.unverified} />
        ) : null}
      </Stack>
      {successors.length > 0 ? (
        <Typography variant="body2">{successors.map(({ name }) => name).join(', ')}</Typography>
      ) : null}
      {kind === 'NOT_STATED' && endedOn ? (
        <Typography variant="body2">{places.nobodySince(formatShortDate(endedOn))}</Typography>
      ) : null}
      {kind === 'UNDETERMINED' && lost.length > 0 ? (
        <Typography variant="body2">{places.lost(lost.join(', '))}</Typography>
      ) : null}
    </div>
  );
}
