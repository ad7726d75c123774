import { TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { PledgeMeter, ScrollTable } from '../ui/index.ts';
import type { Tried } from './use-dry-run.ts';

/** What the changes do to each pledge, before and after, in the pledge's own unit. */
export function PledgeEffects({ pledges }: Pick<Tried, 'pledges'>) {
  const words = useLateWords();
  const text = useText();
  const { assignmentGrid } = words;
  return (
    <ScrollTable label={assignmentGrid.effect} minWidth={520}>
      <TableHead>
        <TableRow>
          <TableCell>{assignmentGrid.pledge}</TableCell>
          <TableCell align="right">{assignmentGrid.before}</TableCell>
          <TableCell align="right">{assignmentGrid.after}</TableCell>
          <TableCell>{assignmentGrid.leftNow}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {pledges
          .filter(({ usedBefore, usedAfter }) => usedBefore !== usedAfter)
          .map(({ pledge, limit, usedBefore, usedAfter }) => (
            <TableRow key={pledge.id}>
              <TableCell component="th" scope="row">
                {text(pledge.name)}
              </TableCell>
              <TableCell align="right">{formatNumber(usedBefore)}</TableCell>
              <TableCell align="right">
                <strong>{formatNumber(usedAfter)}</strong>
              </TableCell>
              <TableCell>
                <PledgeMeter
                  name={text(pledge.name)}
                  used={usedAfter}
                  limit={limit}
                  unit={words.vocabulary.unit[pledge.unit]}
                />
              </TableCell>
            </TableRow>
          ))}
      </TableBody>
    </ScrollTable>
  );
}
