import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type AssignmentPartsFragment, CancelSupportDocument } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';

/** Cancels a support, with the reason; what it took goes back to its pledges. */
export function CancelDialog({ assignment, onClose }: { assignment: AssignmentPartsFragment; onClose: () => void }) {
  const words = useWords();
  const text = useText();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(CancelSupportDocument, onClose);
  const input = { assignment: assignment.id, expectedVersion: assignment.version, reason: reason.trim() };
  return (
    <ActDialog
      title={words.assignments.cancelTitle(text(assignment.measure.name))}
      submit={words.assignments.cancelSubmit}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{words.assignments.cancelHint}</Typography>
      <TextLine
        label={words.assignments.cancelReason}
        value={reason}
        onChange={setReason}
        required
        multiline
        minRows={2}
      />
    </ActDialog>
  );
}
