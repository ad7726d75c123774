import { Typography } from '@mui/material';
import type { FundPledgeFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';

type State = NonNullable<FundPledgeFragment['giving']>['state'];

const tones: Readonly<Record<State, Tone>> = {
  POOL_OF_FUNDS: 'good',
  WARD_WITHOUT_NEAR_POOR: 'good',
  FREE: 'info',
  TIED_TO_WARD: 'plain',
  NOT_A_FUND: 'plain',
};

/** Whether money of a fund is moved, and why: whose fund it is and whether the ward has near-poor households. */
export function FundState({ state, ward }: { state: State; ward: string | null }) {
  const { funding } = useLateWords();
  return (
    <>
      <StatusChip tone={tones[state]} label={funding.givings[state]} />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {funding.givingReasons[state](ward ?? '')}
      </Typography>
    </>
  );
}
