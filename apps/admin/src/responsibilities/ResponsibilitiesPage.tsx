import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { ResponsibilitiesDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { PageFailed, PageLoading } from '../ui/index.ts';
import { AgencyDuties } from './AgencyDuties.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { type Chosen, MatrixTable } from './MatrixTable.tsx';
import { matrixOf } from './matrix.ts';
import './print.css';

function ViewTabs({ view, onChange }: { view: string; onChange: (view: string) => void }) {
  const words = useWords();
  const { responsibilities } = words;
  return (
    <Tabs
      value={view}
      onChange={(_, to: string) => onChange(to)}
      aria-label={responsibilities.title}
      sx={{ flex: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value="matrix" label={responsibilities.matrix} id="tab-matrix" aria-controls="part-matrix" />
      <Tab value="agencies" label={responsibilities.byAgency} id="tab-agencies" aria-controls="part-agencies" />
    </Tabs>
  );
}

/** Who does what: agencies by fields of work, read from the plan. */
export function ResponsibilitiesPage() {
  const words = useWords();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const view = search.get('view') === 'agencies' ? 'agencies' : 'matrix';
  const { data, error, retry } = usePage(ResponsibilitiesDocument, {}, { aggregates: ['PLAN', 'COMMITTEE'] });
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const matrix = matrixOf(data.plan);
  return (
    <>
      <Title title={words.responsibilities.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.responsibilities.intro} {words.responsibilities.legend}
      </Typography>
      <Box className="unprinted" sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2, flexWrap: 'wrap' }}>
        <ViewTabs view={view} onChange={(to) => setSearch({ view: to }, { replace: true })} />
        <Button startIcon={<PrintIcon />} onClick={() => print()} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
          {words.responsibilities.print}
        </Button>
      </Box>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'matrix' ? (
          <MatrixTable matrix={matrix} open={setChosen} />
        ) : (
          matrix.rows.map((row) => <AgencyDuties key={row.agency.id} row={row} />)
        )}
      </Box>
      {chosen ? <DutyDialog chosen={chosen} plan={data.plan} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
