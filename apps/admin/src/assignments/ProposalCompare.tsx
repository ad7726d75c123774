import { TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber, type Vnd, vnd } from '@vuonlen/plan/kernel';
import type { ProposedAssignment } from '@vuonlen/plan/plans';
import { useLateWords, useText } from '../i18n/index.ts';
import { Money, ScrollTable } from '../ui/index.ts';
import type { GridMeasure } from './grid-cell.ts';

interface Props {
  readonly measures: readonly GridMeasure[];
  readonly picks: readonly ProposedAssignment[];
}

/** Money of the supports; null as soon as one has none stated. */
function moneyOf(picks: readonly ProposedAssignment[]): Vnd | null {
  const amounts = picks.map(({ decision }) => decision.entitlement?.amount ?? null);
  if (amounts.some((amount) => amount === null)) return null;
  return vnd(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
}

/** Today, the proposal, and both together, by measure. */
export function ProposalCompare({ measures, picks }: Props) {
  const words = useLateWords().assignmentGrid.proposal;
  const text = useText();
  const rows = measures
    .map((measure) => ({ measure, own: picks.filter((pick) => pick.measure === measure.code) }))
    .filter(({ measure, own }) => own.length > 0 || measure.allocatedQuantity > 0);
  return (
    <ScrollTable label={words.compare} minWidth={620}>
      <TableHead>
        <TableRow>
          <TableCell>{words.measure}</TableCell>
          <TableCell align="right">{words.now}</TableCell>
          <TableCell align="right">{words.added}</TableCell>
          <TableCell align="right">{words.after}</TableCell>
          <TableCell align="right">{words.planned}</TableCell>
          <TableCell align="right">{words.money}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ measure, own }) => (
          <TableRow key={measure.code}>
            <TableCell component="th" scope="row">
              {text(measure.name)}
            </TableCell>
            <TableCell align="right">{formatNumber(measure.allocatedQuantity)}</TableCell>
            <TableCell align="right">
              <strong>+{formatNumber(own.length)}</strong>
            </TableCell>
            <TableCell align="right">{formatNumber(measure.allocatedQuantity + own.length)}</TableCell>
            <TableCell align="right">
              {measure.plannedQuantity === null ? '' : formatNumber(measure.plannedQuantity)}
            </TableCell>
            <TableCell align="right">
              <Money amount={moneyOf(own)} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
