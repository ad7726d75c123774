import { Box, Button, Tab, Tabs, Typography } from '@mui/material';
import { isoDate, yearOf } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ReviewsDocument, type ReviewsQuery } from '../gql/graphql.ts';
import { ReviewDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { PageFailed, PageLoading } from '../ui/index.ts';
import { useMay, useViewer, type Viewer } from '../users/index.ts';
import { ReviewFilters } from './ReviewFilters.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { type ReviewSearch, type ReviewView, readReviewSearch, whereOf, writeReviewSearch } from './review-search.ts';
import { ToReviewPart } from './ToReviewPart.tsx';

const step = 50;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

interface PartProps {
  readonly data: ReviewsQuery;
  readonly search: ReviewSearch;
  readonly viewer: Viewer;
  readonly go: (change: Partial<ReviewSearch>) => void;
  /** Left out where no more is shown at once. */
  readonly more: (() => void) | undefined;
}

function Record({ viewer }: { viewer: Viewer }) {
  const words = useLateWords();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('review.record')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ ml: { sm: 'auto' } }}>
        {words.record.reviews.add}
      </Button>
      {open ? <ReviewDialog today={viewer.workingDate} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Reviews at the left, the open one at the right; on a phone the open one stands above and the filters make room. */
function ReviewsPart({ data, search, viewer, go, more }: PartProps) {
  const { nodes, totalCount, facets } = data.reviews;
  return (
    <>
      <Box
        sx={{
          display: { xs: search.id === '' ? 'flex' : 'none', lg: 'flex' },
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          mb: 2,
        }}
      >
        <ReviewFilters search={search} facets={facets} wards={data.wards} today={viewer.workingDate} go={go} />
        <Record viewer={viewer} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(360px, 2fr) 3fr' },
        }}
      >
        <ReviewList rows={nodes} total={totalCount} open={search.id} show={(id) => go({ id })} more={more} />
        <ReviewPane id={search.id} close={() => go({ id: '' })} />
      </Box>
    </>
  );
}

function Reviews({ viewer }: { viewer: Viewer }) {
  const { reviews } = useLateWords();
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState(step);
  const search = readReviewSearch(params);
  const year = yearOf(viewer.workingDate);
  const since = isoDate(`${year}-01-01`);
  const { data, error, retry } = usePage(ReviewsDocument, { where: whereOf(search), first: shown, since }, touchedBy);
  const go = (change: Partial<ReviewSearch>): void => setParams(writeReviewSearch({ ...search, ...change }));
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const more = shown < 200 ? () => setShown(Math.min(200, shown + step)) : undefined;
  return (
    <>
      <Tabs
        value={search.view}
        onChange={(_, view: ReviewView) => go({ view, id: '' })}
        aria-label={reviews.title}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        <Tab value="reviews" label={reviews.views.reviews} />
        <Tab value="waiting" label={reviews.views.waiting(year, data.waiting.totalCount)} />
      </Tabs>
      {search.view === 'waiting' ? (
        <ToReviewPart since={since} today={viewer.workingDate} />
      ) : (
        <ReviewsPart data={data} search={search} viewer={viewer} go={go} more={more} />
      )}
    </>
  );
}

/** Reviews of the households: scores, meeting, public list and decision, and who still waits for one. */
export function ReviewsPage() {
  const { reviews } = useLateWords();
  const viewer = useViewer();
  return (
    <>
      <Title title={reviews.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {reviews.intro}
      </Typography>
      {viewer ? <Reviews viewer={viewer} /> : <PageLoading />}
    </>
  );
}
