import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { ApproveProposalsDocument, type ProposalRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, DateField, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

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
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ApproveProposalsDocument, onClose);
  const input = {
    proposals: proposals.map(({ id, version }) => ({ proposal: id, expectedVersion: version })),
    effectiveOn: effectiveOn || null,
  };
  return (
    <ActDialog
      title={words.proposals.approveMany(proposals.length)}
      submit={words.proposals.approveSubmit}
      act={act}
      ready={effectiveOn !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{words.proposals.approveManyHint}</Typography>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {proposals.map(({ id, household, measure }) => (
          <li key={id}>{words.parts.proposalName(household.headName, text(measure.name))}</li>
        ))}
      </ul>
      <DateField label={words.assignments.effectiveOn} value={effectiveOn} onChange={setEffectiveOn} required />
    </ActDialog>
  );
}
