import { Box, Button, Tab, Tabs, Typography } from '@mui/material';
import { isoDate, yearOf } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Title } from 'react-admin';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ReviewsDocument, type ReviewsQuery } from '../gql/graphql.ts';
import { ReviewDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { ExportButton, type ListPlace, PageFailed, PageLoading, useAsked, useListPlace } from '../ui/index.ts';
import { useMay, useViewer, type Viewer } from '../users/index.ts';
import { ReviewFilters } from './ReviewFilters.tsx';
import { ReviewList, reviewsOfPage } from './ReviewList.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { type ReviewSearch, type ReviewView, readReviewSearch, whereOf, writeReviewSearch } from './review-search.ts';
import { ToReviewPart } from './ToReviewPart.tsx';

const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

interface PartProps {
  readonly data: ReviewsQuery;
  readonly search: ReviewSearch;
  readonly viewer: Viewer;
  readonly go: (change: Partial<ReviewSearch>) => void;
  readonly place: ListPlace;
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
function ReviewsPart({ data, search, viewer, go, place }: PartProps) {
  const { facets } = data.reviews;
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
        <ExportButton list="reviews" asked={{ where: whereOf(search) }} />
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
        <ReviewList reviews={data.reviews} open={search.id} show={(id) => go({ id })} place={place} />
        <ReviewPane id={search.id} close={() => go({ id: '' })} />
      </Box>
    </>
  );
}

function Reviews({ viewer }: { viewer: Viewer }) {
  const { reviews } = useLateWords();
  const [search, narrow] = useAsked(readReviewSearch, writeReviewSearch);
  const place = useListPlace();
  const year = yearOf(viewer.workingDate);
  const since = isoDate(`${year}-01-01`);
  // The page in the address is that of the list on show.
  const after = search.view === 'reviews' ? place.after : null;
  const asked = { where: whereOf(search), first: reviewsOfPage, after, since };
  const { data, error, retry } = usePage(ReviewsDocument, asked, touchedBy);
  const go = (change: Partial<ReviewSearch>): void => {
    const isOfOne = Object.keys(change).every((name) => name === 'id');
    if (isOfOne) place.stay((now) => writeReviewSearch({ ...readReviewSearch(now), ...change }));
    else narrow(change);
  };
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <Tabs
        value={search.view}
        onChange={(_, view: ReviewView) => go({ view, id: '' })}
        aria-label={reviews.title}
        variant="scrollable"
        sx={{ mb: 2 }}
      >
        <Tab value="reviews" label={reviews.views.reviews} />
        <Tab value="waiting" label={reviews.views.waiting(year, data.waiting.totalCount)} />
      </Tabs>
      {search.view === 'waiting' ? (
        <ToReviewPart since={since} today={viewer.workingDate} />
      ) : (
        <ReviewsPart data={data} search={search} viewer={viewer} go={go} place={place} />
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
