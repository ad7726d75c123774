import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import {
  ApproveDisbursementBatchDocument,
  DiscardDisbursementBatchDocument,
  RecordPaymentDocument,
  ReturnDisbursementBatchDocument,
  SubmitDisbursementBatchDocument,
} from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, DateField, TextLine, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import type { BatchActProps } from './BatchActs.tsx';

/** The input of a step on the batch as it was read when the dialog opened, and the key that goes with it. */
function useStepInput({ batch }: BatchActProps) {
  const [keys] = useState(() => new IdempotencyKeys());
  const [expectedVersion] = useState(batch.version);
  return <More extends object>(more: More) => {
    const input = { batch: batch.id, expectedVersion, ...more };
    return { ...input, idempotencyKey: keys.of(input) };
  };
}

/** The maker hands the batch to the checker. */
export function SubmitBatchDialog(props: BatchActProps) {
  const { disbursements } = useLateWords();
  const inputOf = useStepInput(props);
  const { act, submit } = useDialogAct(SubmitDisbursementBatchDocument, props.onClose);
  return (
    <ActDialog
      title={disbursements.acts.submit}
      submit={disbursements.acts.submit}
      act={act}
      onClose={props.onClose}
      onSubmit={() => submit({ input: inputOf({}) })}
    >
      <Typography>{disbursements.submitHint}</Typography>
    </ActDialog>
  );
}

/** Who did not make the batch approves it. */
export function ApproveBatchDialog(props: BatchActProps) {
  const { disbursements } = useLateWords();
  const inputOf = useStepInput(props);
  const { act, submit } = useDialogAct(ApproveDisbursementBatchDocument, props.onClose);
  return (
    <ActDialog
      title={disbursements.acts.approve}
      submit={disbursements.acts.approve}
      act={act}
      onClose={props.onClose}
      onSubmit={() => submit({ input: inputOf({}) })}
    >
      <Typography>{disbursements.inWords(props.batch.amountInWords)}</Typography>
      <Typography color="textSecondary">{disbursements.approveHint(props.batch.makerName)}</Typography>
    </ActDialog>
  );
}

/** The checker gives the batch back with a reason. */
export function ReturnBatchDialog(props: BatchActProps) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const inputOf = useStepInput(props);
  const { act, submit } = useDialogAct(ReturnDisbursementBatchDocument, props.onClose);
  const { acts } = words.disbursements;
  return (
    <ActDialog
      title={acts.return}
      submit={acts.return}
      act={act}
      ready={reason.trim() !== ''}
      onClose={props.onClose}
      onSubmit={() => submit({ input: inputOf({ reason: reason.trim() }) })}
    >
      <TextLine label={words.parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

/** Gives a draft up, or a batch that came back: then it says why. */
export function DiscardBatchDialog(props: BatchActProps) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const inputOf = useStepInput(props);
  const { act, submit } = useDialogAct(DiscardDisbursementBatchDocument, props.onClose);
  const { disbursements } = words;
  const cameBack = props.batch.state === 'RETURNED';
  return (
    <ActDialog
      title={disbursements.acts.discard}
      submit={disbursements.acts.discard}
      act={act}
      ready={!cameBack || reason.trim() !== ''}
      onClose={props.onClose}
      onSubmit={() => submit({ input: inputOf({ reason: reason.trim() || null }) })}
    >
      <Typography>{disbursements.discardHint}</Typography>
      <TextLine
        label={words.parts.reason}
        required={cameBack}
        multiline
        minRows={2}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}

/** Records that the money went out, with the number of the paper. */
export function PayBatchDialog(props: BatchActProps) {
  const words = useLateWords();
  const viewer = useViewer();
  const [documentNumber, setDocumentNumber] = useState('');
  const [paidOn, setPaidOn] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const inputOf = useStepInput(props);
  const { act, submit } = useDialogAct(RecordPaymentDocument, props.onClose);
  const { disbursements } = words;
  const wantsReason = act.refusal?.__typename === 'ReasonRequiredError' || reason !== '';
  const send = () =>
    submit({
      input: inputOf({
        documentNumber: documentNumber.trim(),
        paidOn: paidOn || null,
        reason: reason.trim() || null,
      }),
    });
  return (
    <ActDialog
      title={disbursements.acts.pay}
      submit={disbursements.acts.pay}
      act={act}
      ready={documentNumber.trim() !== '' && paidOn !== ''}
      onClose={props.onClose}
      onSubmit={send}
    >
      <Typography>{disbursements.inWords(props.batch.amountInWords)}</Typography>
      <TextLine label={disbursements.documentNumber} required value={documentNumber} onChange={setDocumentNumber} />
      <DateField label={disbursements.paid} required value={paidOn} onChange={setPaidOn} />
      {wantsReason ? <TextLine label={words.assignments.reason} value={reason} onChange={setReason} /> : null}
    </ActDialog>
  );
}
