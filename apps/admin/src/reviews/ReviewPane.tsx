import CloseIcon from '@mui/icons-material/Close';
import { Card, IconButton, Link, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import { usePage } from '../api/index.ts';
import { ReviewDocument, type ReviewQuery } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, OpenPane, PageFailed, PaneLoading, useOpenedFocus } from '../ui/index.ts';
import { ReviewActs } from './ReviewActs.tsx';
import { ReviewFacts } from './ReviewFacts.tsx';
import { ReviewStateChip } from './ReviewStateChip.tsx';
import type { Review, ReviewProps } from './review.type.ts';

function isReview(node: ReviewQuery['node'] | undefined): node is Review {
  return node !== null && node !== undefined && 'reviewedOn' in node;
}

function Head({ review, close }: ReviewProps & { close: () => void }) {
  const words = useLateWords();
  const heading = useOpenedFocus();
  const { household } = review;
  return (
    <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'flex-start' }}>
      <div>
        <Typography ref={heading} tabIndex={-1} component="h2" variant="h2" sx={{ outline: 'none' }}>
          {words.reviews.of(household?.headName ?? '')}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
          <ReviewStateChip state={review.state} />
          {household ? (
            <Link component={RouterLink} to={householdPath(household.id, 'classification')}>
              {words.reviews.toRecord}
            </Link>
          ) : null}
          <Typography variant="body2" color="textSecondary">
            {household?.place.name} ·{' '}
            {words.reviews.row(words.vocabulary.reviewKind[review.kind], formatShortDate(review.reviewedOn))}
          </Typography>
        </Stack>
      </div>
      <IconButton onClick={close} aria-label={words.parts.close}>
        <CloseIcon />
      </IconButton>
    </Stack>
  );
}

function OpenReview({ id, close }: { id: string; close: () => void }) {
  const { reviews } = useLateWords();
  const { data, error, retry } = usePage(ReviewDocument, { id });
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PaneLoading />;
  if (!isReview(data.node)) return <EmptyState title={reviews.notFound} />;
  const review = data.node;
  return (
    <Card component="section" aria-label={reviews.open} sx={{ p: { xs: 1.5, sm: 2 }, display: 'grid', gap: 2 }}>
      <Head review={review} close={close} />
      <ReviewActs review={review} />
      <ReviewFacts review={review} />
    </Card>
  );
}

/** One review with everything that its next step needs. */
export function ReviewPane({ id, close }: { id: string; close: () => void }) {
  const { reviews } = useLateWords();
  if (id !== '') {
    return (
      <OpenPane of={id}>
        <OpenReview key={id} id={id} close={close} />
      </OpenPane>
    );
  }
  return (
    <Card sx={{ display: { xs: 'none', lg: 'block' } }}>
      <EmptyState title={reviews.chooseOne} hint={reviews.keys} />
    </Card>
  );
}
