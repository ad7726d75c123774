import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { RecordRow } from '@vuonlen/plan/plans';
import { useLateWords, useText } from '../i18n/index.ts';
import { ScrollTable } from '../ui/index.ts';
import { signedNumber } from './signed-number.ts';

function cellsOf({ affected, households, held, open }: RecordRow): readonly string[] {
  const count = `${formatNumber(affected)}/${formatNumber(households)}`;
  return [count, signedNumber(held), signedNumber(open), signedNumber(held + open)];
}

function Row({ row, name }: { row: RecordRow; name: string }) {
  const isWhole = row.kind === 'WHOLE';
  return (
    <TableRow sx={isWhole ? { '& > *': { fontWeight: 700 } } : {}}>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      {cellsOf(row).map((cell, at) => (
        <TableCell
          key={['affected', 'held', 'open', 'sum'][at]}
          align="right"
          sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
        >
          {cell}
        </TableCell>
      ))}
    </TableRow>
  );
}

/** How many households of each ward change, and by how much money. */
export function EffectByWard({ whole, rows }: { whole: RecordRow; rows: readonly RecordRow[] }) {
  const words = useLateWords().whatIf;
  const text = useText();
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 1 }}>
        {words.byWard}
      </Typography>
      <ScrollTable label={words.byWard} minWidth={560}>
        <TableHead>
          <TableRow>
            <TableCell>{words.ward}</TableCell>
            {[words.affected, words.held, words.open, words.sum].map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.place ?? row.kind} row={row} name={text(row.name)} />
          ))}
          <Row row={whole} name={words.whole} />
        </TableBody>
      </ScrollTable>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words.byYear}
        {whole.unstated > 0 ? ` ${words.unstated(formatNumber(whole.unstated))}` : ''}
      </Typography>
    </>
  );
}
