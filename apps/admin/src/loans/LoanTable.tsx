import { Button, Link, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { LoanRowFragment } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { LocalDate, Money, ScrollTable, StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { RepaymentDialog } from './RepaymentDialog.tsx';
import { RepaymentList } from './RepaymentList.tsx';

function Borrower({ loan: { household, member } }: { loan: LoanRowFragment }) {
  if (!household) return null;
  return (
    <>
      <Link component={RouterLink} to={householdPath(household.id)}>
        {household.headName}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {household.place.name}
        {member ? ` · ${member.fullName}` : ''}
      </Typography>
    </>
  );
}

function Acts({ loan }: { loan: LoanRowFragment }) {
  const { loans } = useLateWords();
  const may = useMay();
  const [open, setOpen] = useState<'pay' | 'payments' | null>(null);
  const close = (): void => setOpen(null);
  const name = loan.household?.headName ?? '';
  return (
    <Stack sx={{ alignItems: 'flex-start' }}>
      {loan.outstanding === 0 ? (
        <StatusChip tone="good" label={loans.states.paid} />
      ) : may('loan.recordRepayment') ? (
        <Button onClick={() => setOpen('pay')} aria-label={loans.payOf(name)} sx={{ whiteSpace: 'nowrap' }}>
          {loans.pay}
        </Button>
      ) : null}
      {loan.repayments.length > 0 ? (
        <Button onClick={() => setOpen('payments')} aria-label={loans.paymentsOf(name)} sx={{ whiteSpace: 'nowrap' }}>
          {loans.payments}
        </Button>
      ) : null}
      {open === 'pay' ? <RepaymentDialog loan={loan} onClose={close} /> : null}
      {open === 'payments' ? <RepaymentList loan={loan} onClose={close} /> : null}
    </Stack>
  );
}

function Row({ loan }: { loan: LoanRowFragment }) {
  const { loans } = useLateWords();
  const text = useText();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
        <Borrower loan={loan} />
      </TableCell>
      <TableCell>
        {text(loan.name)}
        {loan.document ? (
          <Typography variant="body2" color="textSecondary">
            {loan.document}
          </Typography>
        ) : null}
      </TableCell>
      <TableCell>
        <LocalDate date={loan.effectiveOn} />
      </TableCell>
      <TableCell>
        <LocalDate date={loan.dueOn} />
        <Typography variant="body2" color="textSecondary">
          {loans.termOf(loan.termMonths)}
        </Typography>
      </TableCell>
      <TableCell align="right">
        <Money amount={loan.amount} />
      </TableCell>
      <TableCell align="right">
        <Money amount={loan.repaid} />
      </TableCell>
      <TableCell align="right">
        <Money amount={loan.outstanding} />
      </TableCell>
      <TableCell>
        <Acts loan={loan} />
      </TableCell>
    </TableRow>
  );
}

/** Loans with what was lent, paid back and is outstanding. */
export function LoanTable({ loans: rows }: { loans: readonly LoanRowFragment[] }) {
  const { loans } = useLateWords();
  return (
    <ScrollTable label={loans.tabs.loans} minWidth={1060}>
      <TableHead>
        <TableRow>
          <TableCell>{loans.household}</TableCell>
          <TableCell>{loans.kind}</TableCell>
          <TableCell>{loans.lentOn}</TableCell>
          <TableCell>{loans.dueOn}</TableCell>
          <TableCell align="right">{loans.amount}</TableCell>
          <TableCell align="right">{loans.repaid}</TableCell>
          <TableCell align="right">{loans.outstanding}</TableCell>
          <TableCell>{loans.state}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((loan) => (
          <Row key={loan.id} loan={loan} />
        ))}
      </TableBody>
    </ScrollTable>
  );
}
