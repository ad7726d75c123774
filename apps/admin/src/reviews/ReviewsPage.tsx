import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ReviewsDocument } from '../gql/graphql.ts';
import { ReviewDialog } from '../households/index.ts';
import { useWords } from '../i18n/index.ts';
import { PageFailed, PageLoading } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { ReviewFilters } from './ReviewFilters.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { type ReviewSearch, readReviewSearch, whereOf, writeReviewSearch } from './review-search.ts';

const step = 50;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

function Record() {
  const words = useWords();
  const may = useMay();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!may('review.record') || !viewer) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ ml: { sm: 'auto' } }}>
        {words.record.reviews.add}
      </Button>
      {open ? <ReviewDialog today={viewer.workingDate} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Reviews at the left, the open one at the right: scores, meeting, public list and decision of each household. */
export function ReviewsPage() {
  const { reviews } = useWords();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState(step);
  const search = readReviewSearch(params);
  const { data, error, retry } = usePage(ReviewsDocument, { where: whereOf(search), first: shown }, touchedBy);
  const go = (change: Partial<ReviewSearch>): void => setParams(writeReviewSearch({ ...search, ...change }));
  if (error) return <PageFailed retry={retry} />;
  if (!data || !viewer) return <PageLoading />;
  const { nodes, totalCount, facets } = data.reviews;
  return (
    <>
      <Title title={reviews.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {reviews.intro}
      </Typography>
      <Box
        // On a phone an open review has the screen for itself.
        sx={{
          display: { xs: search.id === '' ? 'flex' : 'none', lg: 'flex' },
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
          mb: 2,
        }}
      >
        <ReviewFilters search={search} facets={facets} wards={data.wards} today={viewer.workingDate} go={go} />
        <Record />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(360px, 2fr) 3fr' },
        }}
      >
        <ReviewList
          rows={nodes}
          total={totalCount}
          open={search.id}
          show={(id) => go({ id })}
          more={shown < 200 ? () => setShown(Math.min(200, shown + step)) : undefined}
        />
        <ReviewPane id={search.id} close={() => go({ id: '' })} />
      </Box>
    </>
  );
}
