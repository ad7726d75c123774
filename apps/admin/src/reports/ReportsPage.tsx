import { Box, Stack, Tab, Tabs, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { MoneyReportPart } from './MoneyReportPart.tsx';
import { isWhole } from './money-links.ts';
import { PeriodsPart } from './PeriodsPart.tsx';
import { ProgressReport } from './ProgressReport.tsx';

const parts = { '/reports': PeriodsPart, '/reports/money': MoneyReportPart } as const;
type Path = keyof typeof parts;

/** The periods of form 3, and the money of the plan in five cuts. */
export function ReportsPage() {
  const { reports } = useLateWords();
  const viewer = useViewer();
  const may = useMay();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const path: Path = pathname.startsWith('/reports/money') ? '/reports/money' : '/reports';
  const Part = parts[path];
  const labels: Readonly<Record<Path, string>> = {
    '/reports': reports.tabs.periods,
    '/reports/money': reports.tabs.money,
  };
  return (
    <>
      <Title title={reports.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {reports.intro}
      </Typography>
      {/* The report on results is of the whole committee: who reads a ward or some cases has no figures for it. */}
      {viewer && isWhole(viewer.role) && may('document.read') ? <ProgressReport today={viewer.workingDate} /> : null}
      <Stack direction="row" sx={{ mb: 2 }}>
        <Tabs value={path} onChange={(_, to: Path) => navigate(to)} aria-label={reports.title} variant="scrollable">
          {(Object.keys(labels) as Path[]).map((name) => (
            <Tab key={name} value={name} label={labels[name]} id={`tab${name}`} aria-controls={`part${name}`} />
          ))}
        </Tabs>
      </Stack>
      <Box role="tabpanel" id={`part${path}`} aria-labelledby={`tab${path}`}>
        <Part />
      </Box>
    </>
  );
}
