import { Box, Tab, Tabs, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { SourcesDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { PageFailed, PageLoading } from '../ui/index.ts';
import { PledgeTable } from './PledgeTable.tsx';
import { SourceTable } from './SourceTable.tsx';

/** Funds and mobilised sources: what was pledged, what is assigned, what is left. */
export function SourcesPage() {
  const words = useWords();
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'sources' ? 'sources' : 'measures';
  const { data, error, retry } = usePage(SourcesDocument, {});
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const measures = data.plan.measures.filter((measure) => measure.pledges.length > 0);
  return (
    <>
      <Title title={words.funding.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.funding.intro}
      </Typography>
      <Tabs
        value={view}
        onChange={(_, to: string) => setSearch({ view: to }, { replace: true })}
        aria-label={words.funding.title}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        <Tab value="measures" label={words.funding.byMeasure} id="tab-measures" aria-controls="part-measures" />
        <Tab value="sources" label={words.funding.bySource} id="tab-sources" aria-controls="part-sources" />
      </Tabs>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'sources' ? (
          <SourceTable rows={data.progress.sources} />
        ) : (
          measures.map((measure) => <PledgeTable key={measure.code} measure={measure} />)
        )}
      </Box>
    </>
  );
}
