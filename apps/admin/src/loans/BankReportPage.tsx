import PrintIcon from '@mui/icons-material/Print';
import { Alert, Button, Card, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { addDays, amountInWords, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link, useParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { BankReportDocument, type BankReportQuery, type BankReportRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  ClauseQuote,
  DocumentButton,
  EmptyState,
  Facts,
  LocalDate,
  Money,
  PageFailed,
  PageLoading,
  PaperHead,
  ScrollTable,
  Section,
  Signatures,
} from '../ui/index.ts';
import { DiscardReportDialog, SubmitReportDialog } from './BankReportDialogs.tsx';
import { ReportStateChip } from './ReportStateChip.tsx';
import './bank-report.css';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLAN'] };

interface Props {
  readonly report: BankReportRowFragment;
}

function isReport(node: BankReportQuery['node'] | undefined): node is BankReportRowFragment {
  return node !== null && node !== undefined && 'openingAmount' in node;
}

function Head({ report }: Props) {
  const words = useLateWords();
  const text = useText();
  const [open, setOpen] = useState<'SUBMIT' | 'DISCARD' | null>(null);
  const close = () => setOpen(null);
  const { reports } = words.loans;
  const period = reports.from(formatShortDate(report.periodFrom), formatShortDate(addDays(report.dueOn, -1)));
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mt: 1, mb: 2 }}>
      <Stack direction={{ sm: 'row' }} sx={{ justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
        <div>
          <Typography component="h2" variant="h1" className="unprinted">
            {reports.heading}
          </Typography>
          <Typography className="unprinted">{period}</Typography>
          <Typography>{reports.to}</Typography>
        </div>
        <Stack direction="row" className="unprinted" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {reports.print}
          </Button>
          <DocumentButton kind="bank-report" params={{ id: report.id }} />
          {report.maySubmit ? (
            <Button variant="contained" onClick={() => setOpen('SUBMIT')}>
              {reports.submit}
            </Button>
          ) : null}
          {report.mayDiscard ? (
            <Button variant="outlined" color="inherit" onClick={() => setOpen('DISCARD')}>
              {reports.discard}
            </Button>
          ) : null}
        </Stack>
      </Stack>
      {report.submitRefusal ? (
        <Alert severity="info" className="unprinted" sx={{ mb: 1.5 }}>
          {text(report.submitRefusal.message)}
        </Alert>
      ) : null}
      <Facts
        of={[
          [reports.lender, text(report.lender.name)],
          [words.loans.state, <ReportStateChip key="state" state={report.state} />],
          [reports.dueOn, <LocalDate key="due" date={report.dueOn} />],
          [
            reports.submittedOn,
            report.submittedOn ? <LocalDate key="on" date={report.submittedOn} /> : words.parts.none,
          ],
          [reports.document, report.document ?? words.parts.none],
          ...(report.reason ? ([[reports.correctReason, report.reason]] as const) : []),
        ]}
      />
      {open === 'SUBMIT' ? <SubmitReportDialog report={report} onClose={close} /> : null}
      {open === 'DISCARD' ? <DiscardReportDialog report={report} onClose={close} /> : null}
    </Card>
  );
}

function Figures({ report }: Props) {
  const { reports } = useLateWords().loans;
  const rows = [
    [reports.opening, report.openingAmount],
    [reports.disbursed, report.disbursedAmount],
    [reports.recovered, report.recoveredAmount],
    ...(report.takenBackAmount === 0 ? [] : ([[reports.takenBack, report.takenBackAmount]] as const)),
    [reports.outstanding, report.outstandingAmount],
  ] as const;
  return (
    <Section title={reports.figures}>
      <ScrollTable label={reports.figures} minWidth={300}>
        <TableHead>
          <TableRow>
            <TableCell>{reports.figure}</TableCell>
            <TableCell align="right">{reports.money}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([name, amount]) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell align="right">
                <Money amount={amount} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      <Typography sx={{ mt: 1.5 }}>{reports.inWords(amountInWords(report.outstandingAmount))}</Typography>
      <Signatures of={[{ role: reports.maker }, { role: reports.head }]} />
    </Section>
  );
}

/** One report on lending and collection, as it is sent: figures that carry over from the last one, locked when submitted. */
export function BankReportPage() {
  const { loans } = useLateWords();
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, retry } = usePage(BankReportDocument, { id }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const back = (
    <Button component={Link} to="/bank-reports" className="unprinted">
      {loans.reports.back}
    </Button>
  );
  if (!isReport(data.node)) return <EmptyState title={loans.reports.notFound} action={back} />;
  const report = data.node;
  const period = data.bankReportPeriods.find(({ dueOn }) => dueOn === report.dueOn) ?? data.bankReportPeriods[0];
  return (
    <div className="bank-report">
      <Title title={loans.reports.heading} />
      <PaperHead
        mark={report.state === 'DRAFT' ? loans.reports.draftMark : undefined}
        issuer={text(report.lender.name)}
        title={loans.reports.heading}
        about={loans.reports.from(formatShortDate(report.periodFrom), formatShortDate(addDays(report.dueOn, -1)))}
      />
      <Head report={report} />
      <Figures report={report} />
      {period ? <ClauseQuote {...period.citation} /> : null}
      {back}
    </div>
  );
}
