import { Button, Stack, Typography } from '@mui/material';
import { type SupportProposalStep, supportProposalStepLabels } from '@vuonlen/plan/assignments';
import { type ComponentType, useState } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote } from '../ui/index.ts';
import { AppraiseDialog } from './AppraiseDialog.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import type { ProposalProps } from './proposal.type.ts';
import { RejectDialog, ReturnDialog, SubmitDialog, WithdrawDialog } from './StepDialogs.tsx';

export type StepProps = ProposalProps & { readonly onClose: () => void };

const dialogs: Readonly<Partial<Record<SupportProposalStep, ComponentType<StepProps>>>> = {
  SUBMIT: SubmitDialog,
  APPRAISE: AppraiseDialog,
  APPROVE: ApproveDialog,
  RETURN: ReturnDialog,
  REJECT: RejectDialog,
  WITHDRAW: WithdrawDialog,
};
const forward: readonly SupportProposalStep[] = ['SUBMIT', 'APPRAISE', 'APPROVE'];

/** The steps that the viewer may take now, and nothing else; the clause that asks for each stands beside it. */
export function NextSteps({ proposal }: ProposalProps) {
  const words = useLateWords();
  const text = useText();
  const [open, setOpen] = useState<SupportProposalStep | null>(null);
  const Dialog = open === null ? undefined : dialogs[open];
  const { nextSteps } = proposal;
  const grounds = nextSteps.flatMap(({ step, clause, quote }) => (clause && quote ? [{ step, clause, quote }] : []));
  return (
    <div>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {words.proposals.standing[proposal.state]}
      </Typography>
      {nextSteps.length === 0 ? null : (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {nextSteps.map(({ step }) => (
            <Button
              key={step}
              variant={forward.includes(step) ? 'contained' : 'outlined'}
              color={forward.includes(step) ? 'primary' : 'inherit'}
              onClick={() => setOpen(step)}
            >
              {text(supportProposalStepLabels[step])}
            </Button>
          ))}
        </Stack>
      )}
      {grounds.slice(0, 1).map(({ step, clause, quote }) => (
        <ClauseQuote key={step} clause={clause} quote={quote} />
      ))}
      {Dialog ? <Dialog proposal={proposal} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
