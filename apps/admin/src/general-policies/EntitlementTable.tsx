import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLateWords, useText } from '../i18n/index.ts';
import { LocalDate, Money, ScrollTable } from '../ui/index.ts';
import { Given, Receiver, type RowsProps, receiverOf, Until, useGroundName } from './EntitlementParts.tsx';

/** The log on a desk: a row each. */
export function EntitlementTable({ rows, today, correct }: RowsProps) {
  const { policies, record } = useLateWords();
  const text = useText();
  const nameOf = useGroundName();
  return (
    <ScrollTable label={policies.title} minWidth={1080}>
      <TableHead>
        <TableRow>
          <TableCell>{policies.receiver}</TableCell>
          <TableCell>{policies.policy}</TableCell>
          <TableCell>{policies.effectiveOn}</TableCell>
          <TableCell>{policies.listedBy}</TableCell>
          <TableCell>{policies.given}</TableCell>
          <TableCell>{policies.validUntil}</TableCell>
          <TableCell align="right">{policies.amount}</TableCell>
          {correct ? <TableCell>{record.members.actions}</TableCell> : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((entitlement) => (
          <TableRow key={entitlement.id} sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
              <Receiver entitlement={entitlement} />
            </TableCell>
            <TableCell>
              {nameOf(entitlement)}
              {entitlement.document || entitlement.regulation ? (
                <Typography variant="body2" color="textSecondary">
                  {[entitlement.document, entitlement.regulation].filter(Boolean).join(' · ')}
                </Typography>
              ) : null}
            </TableCell>
            <TableCell>
              <LocalDate date={entitlement.effectiveOn} />
            </TableCell>
            <TableCell>{entitlement.listedBy ? text(entitlement.listedBy.name) : ''}</TableCell>
            <TableCell>
              <Given entitlement={entitlement} />
            </TableCell>
            <TableCell>
              <Until entitlement={entitlement} today={today} />
            </TableCell>
            <TableCell align="right">
              {entitlement.amount === null ? '' : <Money amount={entitlement.amount} />}
            </TableCell>
            {correct ? (
              <TableCell>
                {entitlement.mayCorrect ? (
                  <Button
                    sx={{ whiteSpace: 'nowrap' }}
                    onClick={() => correct(entitlement)}
                    aria-label={policies.correctOf(nameOf(entitlement), receiverOf(entitlement))}
                  >
                    {policies.correct}
                  </Button>
                ) : null}
              </TableCell>
            ) : null}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
