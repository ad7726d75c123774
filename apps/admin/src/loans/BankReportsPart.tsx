import { Button, Link, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { addDays, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { BankReportsDocument, type BankReportsQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  ClauseQuote,
  EmptyState,
  ExportButton,
  LocalDate,
  Money,
  PageFailed,
  PageLoading,
  ScrollTable,
  Section,
  StatusChip,
} from '../ui/index.ts';
import { CreateReportDialog } from './BankReportDialogs.tsx';
import { bankReportPath, ReportStateChip } from './ReportStateChip.tsx';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLAN'] };

type Period = BankReportsQuery['bankReportPeriods'][number];
type Report = BankReportsQuery['bankReports'][number];

/** Begins the report of a period, or a correction where one was submitted already; or says what it waits for. */
function Begin({ period, report }: { period: Period; report: Report | undefined }) {
  const { reports } = useLateWords().loans;
  const text = useText();
  const [open, setOpen] = useState(false);
  const { beginRefusal } = period;
  if (!period.mayBegin) {
    // The draft itself is in the row.
    return beginRefusal && report?.state !== 'DRAFT' ? (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, minWidth: 170 }}>
        {text(beginRefusal.message)}
      </Typography>
    ) : null;
  }
  const date = formatShortDate(period.dueOn);
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        sx={{ whiteSpace: 'nowrap', ml: -1 }}
        aria-label={report ? reports.correctOf(date) : reports.createOf(date)}
      >
        {report ? reports.correct : reports.create}
      </Button>
      {open ? (
        <CreateReportDialog
          lender={period.lender.id}
          dueOn={period.dueOn}
          isCorrection={report !== undefined}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function Revisions({ of }: { of: readonly Report[] }) {
  const { reports } = useLateWords().loans;
  return of.map(({ id, revision, dueOn }) => (
    <div key={id}>
      <Link
        component={RouterLink}
        to={bankReportPath(id)}
        aria-label={`${reports.open(formatShortDate(dueOn))}, ${reports.revision(revision)}`}
      >
        {reports.revision(revision)}
      </Link>
    </div>
  ));
}

interface RowProps {
  readonly period: Period;
  readonly all: readonly Report[];
  /** Several bodies lend: each row names its own. */
  readonly isOfSeveral: boolean;
}

function Row({ period, all, isOfSeveral }: RowProps) {
  const { reports } = useLateWords().loans;
  const text = useText();
  const own = all.filter(({ dueOn, lender }) => dueOn === period.dueOn && lender.id === period.lender.id);
  const [report] = own;
  const amounts = report
    ? [report.openingAmount, report.disbursedAmount, report.recoveredAmount, report.outstandingAmount]
    : [];
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {reports.from(formatShortDate(period.from), formatShortDate(addDays(period.dueOn, -1)))}
        {isOfSeveral ? <div>{text(period.lender.name)}</div> : null}
      </TableCell>
      <TableCell>
        <LocalDate date={period.dueOn} />
      </TableCell>
      <TableCell>
        {report ? <ReportStateChip state={report.state} /> : <StatusChip tone="plain" label={reports.states.NONE} />}
        <Revisions of={own} />
        <Begin period={period} report={report} />
      </TableCell>
      {[0, 1, 2, 3].map((index) => (
        <TableCell key={index} align="right">
          {amounts[index] === undefined ? '–' : <Money amount={amounts[index]} />}
        </TableCell>
      ))}
    </TableRow>
  );
}

/** The periods of six months with their reports; each begins where the one before ended. */
export function BankReportsPart() {
  const { loans } = useLateWords();
  const { reports } = loans;
  const { data, error, retry } = usePage(BankReportsDocument, {}, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { bankReportPeriods: periods, bankReports } = data;
  const [first] = periods;
  if (first === undefined) return <EmptyState title={reports.none} />;
  const isOfSeveral = periods.some(({ lender }) => lender.id !== first.lender.id);
  return (
    <Section title={reports.title} action={<ExportButton list="bank-reports" />}>
      <ClauseQuote {...first.citation} />
      <ScrollTable label={reports.title} minWidth={980}>
        <TableHead>
          <TableRow>
            <TableCell>{reports.period}</TableCell>
            <TableCell>{reports.dueOn}</TableCell>
            <TableCell>{loans.state}</TableCell>
            <TableCell align="right">{reports.opening}</TableCell>
            <TableCell align="right">{reports.disbursed}</TableCell>
            <TableCell align="right">{reports.recovered}</TableCell>
            <TableCell align="right">{reports.outstanding}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {periods.map((period) => (
            <Row
              key={`${period.lender.id} ${period.dueOn}`}
              period={period}
              all={bankReports}
              isOfSeveral={isOfSeveral}
            />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}
