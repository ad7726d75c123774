import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { ReverseDisbursementDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, TextLine, useDialogAct } from '../ui/index.ts';
import type { Payment } from './Payments.tsx';

/** Takes one payment back by an entry of its own; the payment stays on record. */
export function ReverseDialog({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ReverseDisbursementDocument, onClose);
  const { disbursements } = words;
  const input = { disbursement: payment.id, documentNumber: documentNumber.trim(), reason: reason.trim() };
  return (
    <ActDialog
      title={disbursements.reverse}
      submit={disbursements.reverse}
      act={act}
      ready={input.documentNumber !== '' && input.reason !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{disbursements.reverseHint}</Typography>
      <TextLine label={disbursements.documentNumber} required value={documentNumber} onChange={setDocumentNumber} />
      <TextLine label={words.parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}
