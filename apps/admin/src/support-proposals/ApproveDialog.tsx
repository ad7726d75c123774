import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { ApproveProposalDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import type { StepProps } from './NextSteps.tsx';

/** The leader approves: the support is assigned and takes its part of the pledges in the same transaction. */
export function ApproveDialog({ proposal, onClose }: StepProps) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const [effectiveOn, setEffectiveOn] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const [overPlanReason, setOverPlanReason] = useState('');
  const [expectedVersion] = useState(proposal.version);
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ApproveProposalDocument, onClose);
  const wanted = act.refusal?.__typename === 'ReasonRequiredError' ? act.refusal.for : null;
  const input = {
    proposal: proposal.id,
    expectedVersion,
    effectiveOn: effectiveOn || null,
    reason: reason.trim() || null,
    overPlanReason: overPlanReason.trim() || null,
  };
  return (
    <ActDialog
      title={words.proposals.approveTitle(proposal.household.headName, text(proposal.measure.name))}
      submit={words.proposals.approveSubmit}
      act={act}
      ready={effectiveOn !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{words.proposals.approveHint}</Typography>
      <DateField label={words.assignments.effectiveOn} value={effectiveOn} onChange={setEffectiveOn} required />
      {wanted === 'BACKDATING' || reason !== '' ? (
        <TextLine label={words.assignments.reason} value={reason} onChange={setReason} />
      ) : null}
      {wanted === 'OVER_PLANNED_QUANTITY' || overPlanReason !== '' ? (
        <TextLine label={words.assignments.overPlanReason} value={overPlanReason} onChange={setOverPlanReason} />
      ) : null}
    </ActDialog>
  );
}
