import { Box, Button, Link, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import type { MoneyStage, ReportCut } from '@vuonlen/plan/reports';
import { useEffect } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { ledgerPath } from '../funding/index.ts';
import type { MoneyReportQuery, ReportRowWhere } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  ListPages,
  LocalDate,
  Money,
  ScrollTable,
  Section,
  useListPlace,
} from '../ui/index.ts';
import { useWardOfToday } from './ward-name.ts';

/** Rows of a page of the list. */
export const rowsOfPage = 50;

export type Rows = NonNullable<MoneyReportQuery['reportRows']>;
type Row = Rows['nodes'][number];

/** Where the records of a stage are kept that belong to no household. */
const recordsOf = {
  PLANNED: '/plan',
  PLEDGED: '/sources',
  RECEIVED: '/sources?view=receipts',
  ALLOCATED: '/households',
  DISBURSED: '/disbursements',
} as const satisfies Readonly<Record<MoneyStage, string>>;

/** What the row is a sum of, as a link to its record. */
function Subject({ row, stage }: { row: Row; stage: MoneyStage }) {
  const { reports } = useLateWords();
  const text = useText();
  const { household, pledge, measure } = row;
  const name = household?.headName ?? (pledge ? text(pledge.name) : measure ? text(measure.name) : reports.notStated);
  // What is pledged is a sum by now: the ledger of the pledge tells what the plan says, what was added and moved.
  const ledger = stage === 'PLEDGED' && pledge ? ledgerPath(pledge.id) : recordsOf[stage];
  const to = household ? householdPath(household.id, 'supports') : ledger;
  return (
    <Link component={RouterLink} to={to}>
      {name}
    </Link>
  );
}

function Cells({ row, stage }: { row: Row; stage: MoneyStage }) {
  const text = useText();
  const wardName = useWardOfToday();
  const { on, ward, source, measure, year, agency, amount } = row;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Subject row={row} stage={stage} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{on ? <LocalDate date={on} /> : (year ?? '–')}</TableCell>
      {stage === 'PLANNED' ? null : (
        <>
          <TableCell>{measure ? text(measure.name) : '–'}</TableCell>
          <TableCell>{ward ? wardName(ward) : '–'}</TableCell>
          <TableCell>{source ? text(source.name) : '–'}</TableCell>
        </>
      )}
      <TableCell>{agency ? text(agency.name) : '–'}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <Money amount={amount} />
      </TableCell>
    </TableRow>
  );
}

interface Props {
  readonly rows: Rows;
  readonly stage: MoneyStage;
  readonly cut: ReportCut;
  /** What the rows were asked with. */
  readonly where: ReportRowWhere;
  /** The line whose rows they are; null: of all lines. */
  readonly name: string | null;
}

/** The sums on record behind one figure, with what they are in all. */
export function MoneyRows({ rows, stage, cut, where, name }: Props) {
  const { reports } = useLateWords();
  const { hash, search } = useLocation();
  const place = useListPlace();
  // A figure above leads here.
  useEffect(() => {
    if (hash === '#rows') document.getElementById('rows')?.scrollIntoView();
  }, [hash, search]);
  const title = reports.rowsOf(reports.stages[stage], name ?? reports.total);
  // What is planned is a measure itself, and of no ward or source.
  const more = stage === 'PLANNED' ? [] : [reports.measure, reports.ward, reports.source];
  const heads = [reports.subjects[stage], reports.on, ...more, reports.agency];
  return (
    <Box id="rows" sx={{ scrollMarginTop: 64 }}>
      <Section
        title={title}
        action={
          <>
            <ExportButton list="report-rows" asked={{ stage, where }} />
            <Button component={RouterLink} to={`/reports/money?cut=${cut}`}>
              {reports.hideRows}
            </Button>
          </>
        }
      >
        {rows.nodes.length === 0 ? (
          <EmptyState title={reports.noRows} />
        ) : (
          <ScrollTable label={title} minWidth={960}>
            <TableHead>
              <TableRow>
                {heads.map((head) => (
                  <TableCell key={head}>{head}</TableCell>
                ))}
                <TableCell align="right">{reports.amount}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.nodes.map((row) => (
                <Cells key={row.key} row={row} stage={stage} />
              ))}
            </TableBody>
            <TableFooter
              sx={{ '& .MuiTableCell-root': { color: 'text.primary', fontWeight: 600, fontSize: '0.875rem' } }}
            >
              <TableRow>
                <TableCell component="th" scope="row" colSpan={heads.length}>
                  {reports.total}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Money amount={rows.amount} />
                </TableCell>
              </TableRow>
            </TableFooter>
          </ScrollTable>
        )}
        <ListPages label={title} rows={reports.rows} place={place} size={rowsOfPage} list={rows} />
      </Section>
    </Box>
  );
}
