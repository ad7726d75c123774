import { Button, Link, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type ReportPeriodRowFragment, ReportPeriodsDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, ExportButton, LocalDate, PageFailed, PageLoading, ScrollTable, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { OpenPeriodDialog } from './PeriodDialogs.tsx';
import { PeriodState, reportPeriodPath } from './PeriodState.tsx';

const touchedBy: TouchedBy = { aggregates: ['PLAN'] };

function Row({ period }: { period: ReportPeriodRowFragment }) {
  const { reports } = useLateWords();
  const { id, from, to, state, closedOn, corrections } = period;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Link component={RouterLink} to={reportPeriodPath(id)}>
          {reports.days(formatShortDate(from), formatShortDate(to))}
        </Link>
      </TableCell>
      <TableCell>
        <PeriodState state={state} />
      </TableCell>
      <TableCell>{closedOn ? <LocalDate date={closedOn} /> : '–'}</TableCell>
      <TableCell>
        {corrections.length === 0
          ? '–'
          : corrections.map(({ revision, correctedOn }) => (
              <div key={revision}>{reports.correctionOf(revision - 1, formatShortDate(correctedOn))}</div>
            ))}
      </TableCell>
    </TableRow>
  );
}

/** The periods of form 3, the latest first. */
export function PeriodsPart() {
  const { reports } = useLateWords();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const { data, error, retry } = usePage(ReportPeriodsDocument, {}, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const periods = data.reportPeriods;
  const isFree = periods[0]?.state !== 'OPEN';
  const open =
    may('reportPeriod.open') && isFree ? (
      <Button variant="contained" onClick={() => setOpening(true)}>
        {reports.open}
      </Button>
    ) : null;
  return (
    <>
      <Section
        title={reports.periods}
        action={
          periods.length === 0 ? null : (
            <>
              <ExportButton list="report-periods" />
              {open}
            </>
          )
        }
      >
        {periods.length === 0 ? (
          <EmptyState title={reports.none} hint={reports.noneHint} action={open} />
        ) : (
          <ScrollTable label={reports.periods} minWidth={560}>
            <TableHead>
              <TableRow>
                <TableCell>{reports.period}</TableCell>
                <TableCell>{reports.state}</TableCell>
                <TableCell>{reports.closedOn}</TableCell>
                <TableCell>{reports.corrections}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {periods.map((period) => (
                <Row key={period.id} period={period} />
              ))}
            </TableBody>
          </ScrollTable>
        )}
      </Section>
      {opening ? <OpenPeriodDialog last={periods[0]} onClose={() => setOpening(false)} /> : null}
    </>
  );
}
