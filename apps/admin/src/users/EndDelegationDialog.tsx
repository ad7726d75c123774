import { Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type DelegationRowFragment, EndDelegationDocument } from '../gql/graphql.ts';
import { useRightsWords, useWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useViewer } from './viewer.ts';

/** Ends a delegation from the working date on, with the reason. */
export function EndDelegationDialog({ of, onClose }: { of: DelegationRowFragment; onClose: () => void }) {
  const { parts } = useWords();
  const { delegations } = useRightsWords();
  const viewer = useViewer();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(EndDelegationDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const input = { delegation: of.id, expectedVersion: of.version, reason: reason.trim() };
  return (
    <ActDialog
      title={delegations.endTitle}
      submit={delegations.endTitle}
      act={act}
      ready={input.reason !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      {viewer ? (
        <Typography sx={{ mb: 1 }}>
          {delegations.endHint(of.delegate.name, formatShortDate(viewer.workingDate))}
        </Typography>
      ) : null}
      <TextLine
        label={parts.reason}
        required
        multiline
        minRows={2}
        value={reason}
        onChange={setReason}
        {...issueAt('reason')}
      />
    </ActDialog>
  );
}
