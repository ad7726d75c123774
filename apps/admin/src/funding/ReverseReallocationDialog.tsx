import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type ReallocationRowFragment, ReverseReallocationDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';

/** Takes a move back by the opposite move, with the reason; both stay on record. */
export function ReverseReallocationDialog({ move, onClose }: { move: ReallocationRowFragment; onClose: () => void }) {
  const { corrections, parts } = useLateWords();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ReverseReallocationDocument, onClose);
  const input = { reallocation: move.id, reason: reason.trim() };
  return (
    <ActDialog
      title={corrections.moveOf(move.basisDocument)}
      submit={corrections.move}
      act={act}
      ready={input.reason !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{corrections.moveHint}</Typography>
      <TextLine label={parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}
