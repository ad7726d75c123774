import { Stack, Typography } from '@mui/material';
import { supportProposalStepLabels } from '@vuonlen/plan/assignments';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import type { ProposalProps } from './proposal.type.ts';

/** What was done with a proposal, by whom and when, with the reasons. */
export function ProposalSteps({ proposal: { steps } }: ProposalProps) {
  const words = useLateWords();
  const text = useText();
  return (
    <div>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {words.proposals.steps}
      </Typography>
      <Stack component="ol" sx={{ m: 0, pl: 2.5, gap: 0.5 }}>
        {steps.map((step) => (
          <li key={`${step.step}-${step.recordedAt}`}>
            <Typography variant="body2">
              <strong>{text(supportProposalStepLabels[step.step])}</strong> · {formatShortDate(step.effectiveOn)}
              {step.recordedBy ? ` · ${step.recordedBy}` : ''}
              {step.reason ? ` · ${step.reason}` : ''}
            </Typography>
          </li>
        ))}
      </Stack>
    </div>
  );
}
