import { Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { outcomeTone } from '../assignments/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { ReasonList, StatusChip } from '../ui/index.ts';
import type { ProposalProps } from './proposal.type.ts';

/** What the plan's rules decided on the facts of the day on which it was proposed. */
export function ProposalGrounds({ proposal: { decision } }: ProposalProps) {
  const words = useLateWords();
  if (!decision) return null;
  return (
    <div>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
        <Typography component="h3" variant="h3">
          {words.proposals.decidedOn(formatShortDate(decision.asOf))}
        </Typography>
        <StatusChip tone={outcomeTone[decision.outcome]} label={words.vocabulary.outcome[decision.outcome]} />
      </Stack>
      <ReasonList reasons={decision.reasons} />
    </div>
  );
}
