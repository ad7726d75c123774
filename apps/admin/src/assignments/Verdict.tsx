import { Box, Stack, Typography } from '@mui/material';
import type { AssignOptionsQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ReasonList, StatusChip } from '../ui/index.ts';
import { outcomeTone } from './outcome-tone.ts';

type Eligibility = NonNullable<AssignOptionsQuery['household']>['eligibility'][number];

/** What the plan says to a support before it is sent: the outcome and what speaks against it. */
export function Verdict({ decision }: { decision: Eligibility }) {
  const words = useWords();
  const against = decision.reasons.filter((reason) => reason.verdict === 'NOT_MET' || reason.verdict === 'UNKNOWN');
  return (
    <Box sx={{ my: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography variant="body2" color="textSecondary">
          {words.assignments.verdict}:
        </Typography>
        <StatusChip tone={outcomeTone[decision.outcome]} label={words.vocabulary.outcome[decision.outcome]} />
      </Stack>
      <ReasonList reasons={against} />
    </Box>
  );
}
