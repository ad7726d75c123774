import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type ReceiptRowFragment, ReverseReceiptDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';

/** Takes a receipt back by an entry of its own, with the reason; the receipt stays on record. */
export function ReverseReceiptDialog({
  receipt,
  onClose,
}: {
  receipt: Pick<ReceiptRowFragment, 'id'>;
  onClose: () => void;
}) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ReverseReceiptDocument, onClose);
  const input = { receipt: receipt.id, reason: reason.trim() };
  return (
    <ActDialog
      title={words.funding.reverse}
      submit={words.funding.reverse}
      act={act}
      ready={input.reason !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{words.funding.reverseHint}</Typography>
      <TextLine label={words.parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}
