import { TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Money, ScrollTable, Section } from '../ui/index.ts';

type Row = DashboardQuery['progress']['measures'][number];

function quantityOf(row: Row): string {
  const done = formatNumber(row.allocatedQuantity);
  return row.plannedQuantity === null ? done : `${done}/${formatNumber(row.plannedQuantity)}`;
}

/** Each measure with its quantity and its money; what the plan does not state stays unstated. */
export function MeasureTable({ progress }: { progress: DashboardQuery['progress'] }) {
  const words = useLateWords();
  const text = useText();
  const { dashboard } = words;
  return (
    <Section title={dashboard.measures}>
      <ScrollTable label={dashboard.measures} minWidth={820}>
        <TableHead>
          <TableRow>
            <TableCell>{dashboard.measure}</TableCell>
            {[dashboard.quantity, dashboard.planned, dashboard.pledged, dashboard.allocated].map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {progress.measures.map((row) => (
            <TableRow key={row.measure.code}>
              <TableCell component="th" scope="row">
                {text(row.measure.name)}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {quantityOf(row)} {words.vocabulary.unit[row.measure.unit]}
              </TableCell>
              {[row.planned, row.pledged, row.allocated].map((amount, index) => (
                <TableCell key={['planned', 'pledged', 'allocated'][index]} align="right">
                  <Money amount={amount} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}
