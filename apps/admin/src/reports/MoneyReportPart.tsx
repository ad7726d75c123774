import { Stack, Typography } from '@mui/material';
import { moneyStages, reportCutLabels, reportCuts } from '@vuonlen/plan/reports';
import { lazy, Suspense } from 'react';
import { useLocale } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { MoneyReportDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Choice, EmptyState, ExportButton, PageFailed, PageLoading, Section } from '../ui/index.ts';
import type { ChartRow } from './MoneyChart.tsx';
import { MoneyRows, rowsOfPage } from './MoneyRows.tsx';
import { MoneyTable, useNameOf } from './MoneyTable.tsx';
import { amountOf, keyOfLine, type Line, readMoneySearch } from './money-search.ts';

const MoneyChart = lazy(() => import('./MoneyChart.tsx').then((chart) => ({ default: chart.MoneyChart })));

/** What the chart draws: every line with the money of its stages. */
function Chart({ lines }: { lines: readonly Line[] }) {
  const nameOf = useNameOf();
  const rows = lines.map((line) => ({
    name: nameOf(line),
    amounts: Object.fromEntries(
      moneyStages.map((stage) => [stage, line.amounts[amountOf[stage]]]),
    ) as unknown as ChartRow['amounts'],
  }));
  return (
    <Suspense fallback={null}>
      <MoneyChart rows={rows} />
    </Suspense>
  );
}

/** The money of the plan, from what is planned to what is paid, cut in the way that the address says. */
export function MoneyReportPart() {
  const { reports } = useLateWords();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const nameOf = useNameOf();
  const [search, setSearch] = useSearchParams();
  const { cut, stage, of, where } = readMoneySearch(search);
  const page = { first: rowsOfPage, after: search.get('after') || null };
  const asked = { cut, stage: stage ?? 'PLANNED', where, ...page, withRows: stage !== null } as const;
  const { data, error, retry } = usePage(MoneyReportDocument, asked);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { report, reportRows } = data;
  const labels = Object.fromEntries(reportCuts.map((one) => [one, reportCutLabels[one][language]]));
  const line = report.lines.find((one) => keyOfLine(one) === of);
  return (
    <>
      <Section
        title={reports.tabs.money}
        action={
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Choice
              label={reports.cut}
              required
              value={cut}
              onChange={(to) => setSearch({ cut: to }, { replace: true })}
              labels={labels}
              sx={{ width: { xs: '100%', sm: 260 } }}
            />
            <ExportButton list="money-report" asked={{ cut }} />
          </Stack>
        }
      >
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {reports.moneyHint}
        </Typography>
        {report.lines.length === 0 ? (
          <EmptyState title={reports.noRows} />
        ) : (
          <>
            <Chart lines={report.lines} />
            <MoneyTable report={report} cut={cut} />
          </>
        )}
      </Section>
      {stage && reportRows ? (
        <MoneyRows rows={reportRows} stage={stage} cut={cut} where={where} name={line ? nameOf(line) : null} />
      ) : null}
    </>
  );
}
