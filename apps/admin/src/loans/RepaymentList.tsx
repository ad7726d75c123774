import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { formatShortDate, formatVnd } from '@vuonlen/plan/kernel';
import { useId, useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type LoanRowFragment, RecordRepaymentDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, LocalDate, Money, StatusChip, TextLine, useDialogAct } from '../ui/index.ts';
import { useMay } from '../users/index.ts';

type Repayment = LoanRowFragment['repayments'][number];

interface Props {
  readonly loan: LoanRowFragment;
  readonly onClose: () => void;
}

/** Takes a repayment back by an entry of its own; it stays on record. */
function TakeBackDialog({ loan, repayment, onClose }: Props & { repayment: Repayment }) {
  const words = useLateWords();
  const { loans } = words;
  const [reason, setReason] = useState('');
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordRepaymentDocument, onClose);
  const input = { loan: loan.id, amount: repayment.amount, reverses: repayment.key, reason: reason.trim() };
  return (
    <ActDialog
      title={loans.takeBackOf(formatVnd(repayment.amount), formatShortDate(repayment.effectiveOn))}
      submit={loans.takeBack}
      act={act}
      ready={input.reason !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{loans.takeBackHint}</Typography>
      <TextLine label={words.parts.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

function Entry({ loan, repayment }: { loan: LoanRowFragment; repayment: Repayment }) {
  const { loans } = useLateWords();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const isTakenBack = loan.repayments.some(({ reverses }) => reverses === repayment.key);
  const name = loans.takeBackOf(formatVnd(repayment.amount), formatShortDate(repayment.effectiveOn));
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography>
        <LocalDate date={repayment.effectiveOn} /> · <Money amount={repayment.amount} />
        {repayment.document ? ` · ${repayment.document}` : ''}
        {repayment.reason ? ` · ${repayment.reason}` : ''}
      </Typography>
      {repayment.reverses ? <StatusChip tone="plain" label={loans.takingBack} /> : null}
      {isTakenBack ? <StatusChip tone="warn" label={loans.takenBack} /> : null}
      {!repayment.reverses && !isTakenBack && may('loan.recordRepayment') ? (
        <Button onClick={() => setOpen(true)} aria-label={name}>
          {loans.takeBack}
        </Button>
      ) : null}
      {open ? <TakeBackDialog loan={loan} repayment={repayment} onClose={() => setOpen(false)} /> : null}
    </Stack>
  );
}

/** Everything that was paid back of a loan, and what of it was taken back. */
export function RepaymentList({ loan, onClose }: Props) {
  const words = useLateWords();
  const title = useId();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog open onClose={onClose} fullWidth fullScreen={onPhone} aria-labelledby={title}>
      <DialogTitle id={title}>{words.loans.paymentsOf(loan.household?.headName ?? '')}</DialogTitle>
      <DialogContent>
        <Stack component="ol" sx={{ m: 0, pl: 2.5, gap: 1 }}>
          {loan.repayments.map((repayment) => (
            <Entry key={repayment.key} loan={loan} repayment={repayment} />
          ))}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {words.parts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
