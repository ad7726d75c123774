import { Alert, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { ApproveProposalsDocument, type ProposalRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { reasonsWanted, type WantedReason } from './reasons-wanted.ts';

/** What one approval takes. */
const most = 100;

interface Props {
  readonly proposals: readonly ProposalRowFragment[];
  readonly onClose: () => void;
}

/** Approves several proposals: all of them or, when one does not pass, none. */
export function ApproveManyDialog({ proposals, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const [effectiveOn, setEffectiveOn] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const [overPlanReason, setOverPlanReason] = useState('');
  const [asked, setAsked] = useState<readonly WantedReason[]>([]);
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ApproveProposalsDocument, onClose);
  const wanted = reasonsWanted(act.refusal).filter((one) => !asked.includes(one));
  if (wanted.length > 0) setAsked([...asked, ...wanted]);
  const isEarlier = viewer !== undefined && effectiveOn !== '' && effectiveOn < viewer.workingDate;
  const input = {
    proposals: proposals.map(({ id, version }) => ({ proposal: id, expectedVersion: version })),
    effectiveOn: effectiveOn || null,
    reason: reason.trim() || null,
    overPlanReason: overPlanReason.trim() || null,
  };
  return (
    <ActDialog
      title={words.proposals.approveMany(proposals.length)}
      submit={words.proposals.approveSubmit}
      act={act}
      ready={effectiveOn !== '' && proposals.length <= most}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      {proposals.length > most ? <Alert severity="warning">{words.many.tooMany(formatNumber(most))}</Alert> : null}
      <Typography color="textSecondary">{words.proposals.approveManyHint}</Typography>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {proposals.map(({ id, household, measure }) => (
          <li key={id}>{words.parts.proposalName(household.headName, text(measure.name))}</li>
        ))}
      </ul>
      <DateField label={words.assignments.effectiveOn} value={effectiveOn} onChange={setEffectiveOn} required />
      {isEarlier || asked.includes('BACKDATING') ? (
        <TextLine label={words.assignments.reason} required={isEarlier} value={reason} onChange={setReason} />
      ) : null}
      {asked.includes('OVER_PLANNED_QUANTITY') ? (
        <TextLine label={words.assignments.overPlanReason} value={overPlanReason} onChange={setOverPlanReason} />
      ) : null}
    </ActDialog>
  );
}
