import { Button, Stack, Typography } from '@mui/material';
import { formatNumber, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { DisbursementBatchQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ExportButton, ListPages, type ListPlace, Money, Section, StatusChip } from '../ui/index.ts';
import { ReverseDialog } from './ReverseDialog.tsx';

export type Payment = DisbursementBatchQuery['disbursements']['nodes'][number];

function PaymentRow({ payment, reverse }: { payment: Payment; reverse: () => void }) {
  const words = useLateWords();
  const text = useText();
  const { disbursements } = words;
  const { pledge } = payment;
  const isReversal = payment.reverses !== null;
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', borderTop: 1, borderColor: 'divider', py: 0.75 }}
    >
      <Typography component="span" variant="body2" sx={{ flex: 1, minWidth: 220 }}>
        {payment.recipient ?? words.parts.notShown} · {text(pledge.name)} · {formatShortDate(payment.effectiveOn)} ·{' '}
        {payment.documentNumber}
        {payment.reason ? ` · ${payment.reason}` : ''}
      </Typography>
      {payment.amount === null ? (
        `${formatNumber(payment.quantity)} ${words.vocabulary.unit[pledge.unit]}`
      ) : (
        <Money amount={payment.amount} />
      )}
      {isReversal ? <StatusChip tone="warn" label={disbursements.reversal} /> : null}
      {payment.reversedBy ? <StatusChip tone="plain" label={disbursements.reversed} /> : null}
      {payment.mayReverse ? (
        <Button aria-label={disbursements.reverseOf(payment.recipient ?? text(pledge.name))} onClick={reverse}>
          {disbursements.reverse}
        </Button>
      ) : null}
    </Stack>
  );
}

export const paymentsOfPage = 100;

interface Props {
  /** The batch of which they are. */
  readonly batch: string;
  readonly payments: DisbursementBatchQuery['disbursements'];
  readonly place: ListPlace;
}

/** What was paid of a batch, and what of it was taken back. */
export function Payments({ batch, payments, place }: Props) {
  const words = useLateWords();
  const [open, setOpen] = useState<Payment | null>(null);
  if (payments.totalCount === 0) return null;
  return (
    <div className="unprinted">
      <Section
        title={words.disbursements.payments}
        action={<ExportButton list="disbursements" asked={{ where: { batch } }} />}
      >
        <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {payments.nodes.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} reverse={() => setOpen(payment)} />
          ))}
        </Stack>
        <ListPages
          label={words.disbursements.payments}
          rows={words.disbursements.paymentRows}
          place={place}
          size={paymentsOfPage}
          list={payments}
        />
        {open ? <ReverseDialog payment={open} onClose={() => setOpen(null)} /> : null}
      </Section>
    </div>
  );
}
