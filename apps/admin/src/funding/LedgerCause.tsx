import { Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { LedgerLink } from './LedgerLink.tsx';
import type { Entry } from './ledger-entry.ts';

function Line({ children }: { children: ReactNode }) {
  return <Typography variant="body2">{children}</Typography>;
}

function To({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link component={RouterLink} to={to}>
      {children}
    </Link>
  );
}

type Of<Name extends keyof Entry> = NonNullable<Entry[Name]>;

function ReceiptCause({ receipt, pledge }: { receipt: Of<'receipt'>; pledge: string }) {
  const { ledger } = useLateWords();
  const { receivedOn, documentNumber, giver } = receipt;
  const search = new URLSearchParams({ view: 'receipts', pledge, from: receivedOn, until: receivedOn });
  return (
    <>
      <Line>
        <To to={`/sources?${search}`}>{ledger.receiptOf(documentNumber)}</To>
      </Line>
      {giver ? <Line>{giver}</Line> : null}
    </>
  );
}

function OwnPledgeCause({ ownPledge: { documentNumber, giver } }: { ownPledge: Of<'ownPledge'> }) {
  const { ledger } = useLateWords();
  return (
    <>
      <Line>{ledger.paperOf(documentNumber)}</Line>
      {giver ? <Line>{giver}</Line> : null}
    </>
  );
}

function HouseholdLine({ household }: Pick<Of<'assignment'>, 'household'>) {
  const { ledger } = useLateWords();
  return (
    <Line>
      <To to={householdPath(household.id, 'supports')}>{ledger.household(household.headName)}</To>
    </Line>
  );
}

function PaymentCause({ payment }: { payment: Of<'disbursement'> }) {
  const { ledger } = useLateWords();
  return (
    <>
      <Line>
        <To to={`/disbursements/${encodeURIComponent(payment.batch.id)}`}>
          {ledger.receiptOf(payment.documentNumber)}
        </To>
      </Line>
      <HouseholdLine household={payment.household} />
    </>
  );
}

function MoveCause({ move, pledge }: { move: Of<'reallocation'>; pledge: string }) {
  const { ledger } = useLateWords();
  const text = useText();
  const isGiving = move.from.id === pledge;
  const other = isGiving ? move.to : move.from;
  return (
    <>
      <Line>{ledger.paperOf(move.basisDocument)}</Line>
      <Line>
        {isGiving ? ledger.movedTo : ledger.movedFrom}: <LedgerLink id={other.id}>{text(other.name)}</LedgerLink>
      </Line>
    </>
  );
}

/** What a row comes from: the paper, the household, the batch or the other pledge. */
export function LedgerCause({ entry }: { entry: Entry }) {
  const { receipt, assignment, disbursement, reallocation, ownPledge, pledge } = entry;
  if (receipt) return <ReceiptCause receipt={receipt} pledge={pledge.id} />;
  if (ownPledge) return <OwnPledgeCause ownPledge={ownPledge} />;
  if (assignment) return <HouseholdLine household={assignment.household} />;
  if (disbursement) return <PaymentCause payment={disbursement} />;
  return reallocation ? <MoveCause move={reallocation} pledge={pledge.id} /> : null;
}
