import { Box, Stack, Tab, Tabs, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { BankReportsPart } from './BankReportsPart.tsx';
import { LoansPart } from './LoansPart.tsx';

const parts = { '/loans': LoansPart, '/bank-reports': BankReportsPart } as const;
type Path = keyof typeof parts;

/** Loans of the plan to the households, and the reports on them that the bank owes the district every six months. */
export function LoansPage() {
  const { loans } = useLateWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const path: Path = pathname.startsWith('/bank-reports') ? '/bank-reports' : '/loans';
  const Part = parts[path];
  const labels: Readonly<Record<Path, string>> = { '/loans': loans.tabs.loans, '/bank-reports': loans.tabs.reports };
  return (
    <>
      <Title title={loans.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {loans.intro}
      </Typography>
      <Stack direction="row" sx={{ mb: 2 }}>
        <Tabs value={path} onChange={(_, to: Path) => navigate(to)} aria-label={loans.title} variant="scrollable">
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
