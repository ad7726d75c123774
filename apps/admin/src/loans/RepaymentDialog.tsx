import { Typography } from '@mui/material';
import { formatVnd } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { numberOf } from '../funding/index.ts';
import { type LoanRowFragment, RecordRepaymentDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, DateField, MoneyField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

interface Props {
  readonly loan: LoanRowFragment;
  readonly onClose: () => void;
}

/** Records what was paid back of a loan. */
export function RepaymentDialog({ loan, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const { loans } = words;
  const [amount, setAmount] = useState('');
  const [effectiveOn, setEffectiveOn] = useState<string>(viewer?.workingDate ?? '');
  const [document, setDocument] = useState('');
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordRepaymentDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const paid = numberOf(amount);
  const send = () => {
    if (paid === null) return undefined;
    const papers = { document: document.trim() || null, reason: reason.trim() || null };
    const input = { loan: loan.id, amount: paid, effectiveOn, ...papers };
    return submit({ input: { ...input, idempotencyKey: keys.of(input) } });
  };
  return (
    <ActDialog
      title={loans.pay}
      submit={loans.pay}
      act={act}
      ready={paid !== null && effectiveOn !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      <Typography>
        {loan.household?.headName} · {text(loan.name)}
      </Typography>
      <MoneyField
        label={loans.payAmount}
        helperText={loans.payHint(formatVnd(loan.outstanding))}
        required
        value={amount}
        onChange={setAmount}
        {...issueAt('amount')}
      />
      <DateField
        label={loans.paidOn}
        required
        value={effectiveOn}
        onChange={setEffectiveOn}
        {...issueAt('effectiveOn')}
      />
      <TextLine label={loans.receipt} value={document} onChange={setDocument} />
      <TextLine
        label={words.record.decisions.reason}
        required={act.refusal?.__typename === 'ReasonRequiredError'}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
