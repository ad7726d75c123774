import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Tab, Tabs, Typography } from '@mui/material';
import { formatShortDate, isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { usePage } from '../api/index.ts';
import { ResponsibilitiesDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  DateField,
  DocumentButton,
  ExportButton,
  PageFailed,
  PageLoading,
  PaperHead,
  useConditions,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { AgencyDuties } from './AgencyDuties.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { type Chosen, MatrixTable } from './MatrixTable.tsx';
import { matrixOf, standingsOf } from './matrix.ts';
import './print.css';

const views = ['matrix', 'agencies', 'findings'] as const;
type View = (typeof views)[number];

function ViewTabs({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const words = useLateWords();
  const { responsibilities } = words;
  return (
    <Tabs
      value={view}
      onChange={(_, to: View) => onChange(to)}
      aria-label={responsibilities.views}
      variant="scrollable"
      sx={{ flex: { xs: '1 1 100%', sm: 1 }, borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value="matrix" label={responsibilities.matrix} id="tab-matrix" aria-controls="part-matrix" />
      <Tab value="agencies" label={responsibilities.byAgency} id="tab-agencies" aria-controls="part-agencies" />
      <Tab value="findings" label={responsibilities.findings} id="tab-findings" aria-controls="part-findings" />
    </Tabs>
  );
}

/** Who does what: agencies by fields of work, read from the plan, with people and progress as of a day. */
export function ResponsibilitiesPage() {
  const words = useLateWords();
  const text = useText();
  const [search, set] = useConditions();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const viewer = useViewer();
  const view = views.find((name) => name === search.get('view')) ?? 'matrix';
  const asked = search.get('asOf') ?? '';
  const asOf = isIsoDate(asked) ? asked : (viewer?.workingDate ?? isoDate('2024-01-01'));
  const { data, error, retry } = usePage(ResponsibilitiesDocument, { asOf }, { aggregates: ['PLAN', 'COMMITTEE'] });
  if (error) return <PageFailed retry={retry} />;
  // Until the working date is known no day is in force: one that is typed would be taken back by it.
  if (!data || !viewer) return <PageLoading />;
  const matrix = matrixOf(data.plan);
  const standings = standingsOf(data.duties);
  return (
    <>
      <Title title={words.responsibilities.title} />
      <PaperHead
        issuer={text(viewer.committee.name)}
        title={words.responsibilities.title}
        about={`${words.responsibilities.asOf}: ${formatShortDate(asOf)}`}
      />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.responsibilities.intro} {words.responsibilities.legend}
      </Typography>
      <Box className="unprinted" sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2, flexWrap: 'wrap' }}>
        <ViewTabs view={view} onChange={(to) => set({ view: to })} />
        <DateField
          label={words.responsibilities.asOf}
          value={asOf}
          onChange={(day) => (day === '' ? undefined : set({ asOf: day }))}
          size="small"
          sx={{ width: { xs: '100%', sm: 260 } }}
        />
        <Button startIcon={<PrintIcon />} onClick={() => print()} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
          {words.responsibilities.print}
        </Button>
        <DocumentButton kind="responsibility-matrix" params={{ asOf }} />
        <ExportButton list="duties" asked={{ where: { asOf } }} />
      </Box>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'matrix' ? <MatrixTable matrix={matrix} standings={standings} open={setChosen} /> : null}
        {view === 'agencies' ? matrix.rows.map((row) => <AgencyDuties key={row.agency.id} row={row} />) : null}
        {view === 'findings' ? <FindingsPart findings={data.responsibilityFindings} /> : null}
      </Box>
      {chosen ? <DutyDialog chosen={chosen} plan={data.plan} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
