import { Button, Card, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ReportPeriodDocument, type ReportPeriodQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  DocumentButton,
  EmptyState,
  ExportButton,
  Facts,
  LocalDate,
  PageFailed,
  PageLoading,
  Section,
} from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { Form3Identity } from './Form3Identity.tsx';
import { Form3Table, type Period } from './Form3Table.tsx';
import { Form14Part, rowsOfPage } from './Form14Part.tsx';
import { readColumn } from './form3-fields.ts';
import { LateFindings } from './LateFindings.tsx';
import { ClosePeriodDialog, DiscardPeriodDialog } from './PeriodDialogs.tsx';
import { PeriodState } from './PeriodState.tsx';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLAN'] };

function isPeriod(node: ReportPeriodQuery['node'] | undefined): node is Period {
  return node !== null && node !== undefined && 'form14' in node;
}

function Head({ period }: { period: Period }) {
  const { reports } = useLateWords();
  const may = useMay();
  // The report is of the whole committee: who reads one ward has none.
  const viewer = useViewer();
  const [open, setOpen] = useState<'CLOSE' | 'DISCARD' | null>(null);
  const close = () => setOpen(null);
  const { from, to, state, closedOn, corrections } = period;
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mt: 1, mb: 2 }}>
      <Stack direction={{ sm: 'row' }} sx={{ justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
        <div>
          <Typography component="h2" variant="h1">
            {reports.heading}
          </Typography>
          <Typography>{reports.days(formatShortDate(from), formatShortDate(to))}</Typography>
        </div>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
          {viewer?.place === null ? <DocumentButton kind="progress-report" params={{ period: period.id }} /> : null}
          {state === 'OPEN' && may('reportPeriod.close') ? (
            <Button variant="contained" onClick={() => setOpen('CLOSE')}>
              {reports.close}
            </Button>
          ) : null}
          {period.mayDiscard ? (
            <Button variant="outlined" color="inherit" onClick={() => setOpen('DISCARD')}>
              {reports.discard}
            </Button>
          ) : null}
        </Stack>
      </Stack>
      <Facts
        of={[
          [reports.state, <PeriodState key="state" state={state} />],
          [reports.closedOn, closedOn ? <LocalDate key="closed" date={closedOn} /> : '–'],
          ...corrections.map(
            ({ revision, correctedOn, reason }) =>
              [
                `${reports.corrections}: ${reports.correctionOf(revision - 1, formatShortDate(correctedOn))}`,
                reason,
              ] as const,
          ),
        ]}
      />
      {open === 'CLOSE' ? <ClosePeriodDialog period={period} onClose={close} /> : null}
      {open === 'DISCARD' ? <DiscardPeriodDialog period={period} onClose={close} /> : null}
    </Card>
  );
}

/** Form 3 of a period with its identity and the households behind each figure; closing and correcting it. */
export function ReportPeriodPage() {
  const { reports } = useLateWords();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const column = readColumn(search.get('column')) || null;
  const asked = { place: search.get('place') || null, column, first: rowsOfPage, after: search.get('after') || null };
  const { data, error, retry } = usePage(ReportPeriodDocument, { id, ...asked }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const back = (
    <Button component={Link} to="/reports">
      {reports.back}
    </Button>
  );
  if (!isPeriod(data.node) || !data.node.form3) return <EmptyState title={reports.notFound} action={back} />;
  const period = data.node;
  const form = data.node.form3;
  return (
    <>
      <Title title={reports.heading} />
      <Head period={period} />
      <Form3Identity period={period} form={form} />
      <LateFindings period={period} form={form} />
      <Section title={reports.households} action={<ExportButton list="form3" asked={{ id }} />}>
        <Form3Table period={period} form={form} unit="households" />
      </Section>
      <Section title={reports.persons}>
        <Form3Table period={period} form={form} unit="persons" />
      </Section>
      <Form14Part period={period} />
      {back}
    </>
  );
}
