import { Box, Button, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { SupportProposalQueueDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ExportButton, PageFailed, PageLoading, useAsked, useListPlace } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { ProposalPane } from './ProposalPane.tsx';
import { QueueHead } from './QueueHead.tsx';
import { proposalsOfPage, QueueList } from './QueueList.tsx';
import { type QueueSearch, readQueueSearch, whereOf, writeQueueSearch } from './queue-search.ts';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'PLEDGE', 'CHANGE_BATCH'] };

/** The queue of proposals at the left, the open one at the right; on a phone one above the other. */
export function ProposalQueuePage() {
  const words = useLateWords();
  const may = useMay();
  const [current, narrow] = useAsked(readQueueSearch, writeQueueSearch);
  const place = useListPlace();
  const asked = { where: whereOf(current), first: proposalsOfPage, after: place.after };
  const { data, error, retry } = usePage(SupportProposalQueueDocument, asked, touchedBy);
  const go = (change: Partial<QueueSearch>): void => {
    const isOfOne = Object.keys(change).every((name) => name === 'id');
    if (isOfOne) place.stay((now) => writeQueueSearch({ ...readQueueSearch(now), ...change }));
    else narrow(change);
  };
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <Title title={words.proposals.title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
        <Typography color="textSecondary" sx={{ flex: '1 1 300px' }}>
          {words.proposals.intro}
        </Typography>
        <ExportButton list="support-proposals" asked={{ where: asked.where }} />
        {may('support.propose') ? (
          <Button component={Link} to="/proposals/new">
            {words.many.propose.open}
          </Button>
        ) : null}
      </Box>
      <QueueHead search={current} counts={data.supportProposals.counts} wards={data.wards} go={go} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(360px, 2fr) 3fr' },
        }}
      >
        <QueueList
          list={data.supportProposals}
          open={current.id}
          queue={current.queue}
          show={(id) => go({ id })}
          place={place}
        />
        <ProposalPane id={current.id} close={() => go({ id: '' })} />
      </Box>
    </>
  );
}
