import { TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { formatNumber, type Vnd } from '@vuonlen/plan/kernel';
import type { BatchLineFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Money, ScrollTable } from '../ui/index.ts';

interface Props {
  readonly lines: readonly BatchLineFragment[];
  readonly total: Vnd;
  /** With a column in which the receivers sign. */
  readonly signed?: boolean;
}

function Line({ line, position, signed }: { line: BatchLineFragment; position: number; signed: boolean }) {
  const words = useLateWords();
  const text = useText();
  const { assignment, pledge } = line;
  const part = assignment.measure.legs.find(({ code }) => code === line.leg);
  return (
    <TableRow>
      <TableCell align="right">{position}</TableCell>
      <TableCell component="th" scope="row">
        {line.recipient ?? assignment.household.headName}
      </TableCell>
      <TableCell>
        {assignment.household.headName}
        {assignment.member ? ` · ${assignment.member.fullName}` : ''}
      </TableCell>
      <TableCell>{assignment.household.place.name}</TableCell>
      <TableCell>
        {text(pledge.name)}
        {part ? ` · ${text(part.name)}` : ''}
      </TableCell>
      <TableCell align="right">
        {line.amount === null ? (
          `${formatNumber(line.units ?? 0)} ${words.vocabulary.unit[pledge.unit]}`
        ) : (
          <Money amount={line.amount} />
        )}
      </TableCell>
      {signed ? <TableCell className="signature" /> : null}
    </TableRow>
  );
}

/** The lines of a batch: who receives what from which source. On paper each receiver signs. */
export function LineTable({ lines, total, signed = false }: Props) {
  const words = useLateWords();
  const { disbursements } = words;
  return (
    <ScrollTable label={disbursements.signedList} minWidth={signed ? 860 : 720} keepsColumns={signed}>
      <TableHead>
        <TableRow>
          <TableCell align="right">{disbursements.number}</TableCell>
          <TableCell>{disbursements.recipient}</TableCell>
          <TableCell>{disbursements.household}</TableCell>
          <TableCell>{disbursements.ward}</TableCell>
          <TableCell>{disbursements.source}</TableCell>
          <TableCell align="right">{disbursements.amount}</TableCell>
          {signed ? <TableCell>{disbursements.signature}</TableCell> : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line, index) => (
          <Line
            key={`${line.assignment.id}-${line.leg}-${line.pledge.id}`}
            line={line}
            position={index + 1}
            signed={signed}
          />
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell colSpan={5} component="th" scope="row" sx={{ fontWeight: 600, color: 'text.primary' }}>
            {disbursements.sum}
          </TableCell>
          <TableCell align="right" sx={{ fontWeight: 600, color: 'text.primary' }}>
            <Money amount={total} />
          </TableCell>
          {signed ? <TableCell /> : null}
        </TableRow>
      </TableFooter>
    </ScrollTable>
  );
}
