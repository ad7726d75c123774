import { Link, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { householdsPath, ScrollTable, Section } from '../ui/index.ts';
import { MoneyLink } from './MoneyLink.tsx';
import { stageOf } from './money-links.ts';

type Row = DashboardQuery['progress']['measures'][number];

const stages = ['planned', 'pledged', 'allocated'] as const;

function quantityOf(row: Row): string {
  const done = formatNumber(row.allocatedQuantity);
  return row.plannedQuantity === null ? done : `${done}/${formatNumber(row.plannedQuantity)}`;
}

/** How many of how many; it opens the households that are supported. */
function Quantity({ row, name }: { row: Row; name: string }) {
  const { dashboard } = useLateWords();
  const quantity = quantityOf(row);
  if (row.allocatedQuantity === 0) return <>{quantity}</>;
  return (
    <Link
      component={RouterLink}
      to={householdsPath({ hasAnyMeasure: row.measure.code })}
      aria-label={dashboard.cell(quantity, name, dashboard.total)}
    >
      {quantity}
    </Link>
  );
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
                <Quantity row={row} name={text(row.measure.name)} /> {words.vocabulary.unit[row.measure.unit]}
              </TableCell>
              {stages.map((stage) => (
                <TableCell key={stage} align="right">
                  <MoneyLink
                    amount={row[stage]}
                    stage={stageOf[stage]}
                    of={text(row.measure.name)}
                    line={{ cut: 'MEASURE', id: row.measure.id }}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}
