import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { KeyboardEvent } from 'react';
import type { ReviewRowFragment, ReviewsQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, ListPages, type ListPlace } from '../ui/index.ts';
import { isNewStandard } from './is-new-standard.ts';
import { ReviewStateChip } from './ReviewStateChip.tsx';

interface RowProps {
  readonly review: ReviewRowFragment;
  readonly isOpen: boolean;
  readonly show: () => void;
}

/** Class before and after; what is known of them alone while one is not. */
function Classes({ review }: { review: ReviewRowFragment }) {
  const words = useLateWords();
  const { reviews } = words;
  const { householdClass } = words.vocabulary;
  const before = review.classBefore ? householdClass[review.classBefore] : null;
  const after = review.decision ? householdClass[review.decision.class] : null;
  return <>{before && after ? reviews.change(before, after) : (after ?? before ?? words.parts.unknown)}</>;
}

function Row({ review, isOpen, show }: RowProps) {
  const words = useLateWords();
  const { reviews } = words;
  const { household, b1, b2 } = review;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Button
        data-row=""
        color="inherit"
        onClick={show}
        aria-current={isOpen}
        sx={{
          display: 'block',
          width: '100%',
          textAlign: 'left',
          borderRadius: 0,
          py: 1,
          px: 1.5,
          bgcolor: isOpen ? 'action.selected' : undefined,
        }}
      >
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {household?.headName}
          </Typography>
          <ReviewStateChip state={review.state} />
        </Stack>
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {household?.place.name} ·{' '}
          {reviews.row(words.vocabulary.reviewKind[review.kind], formatShortDate(review.reviewedOn))}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {reviews.scores(String(b1 ?? '–'), String(b2 ?? '–'))} · <Classes review={review} />
        </Typography>
        {isNewStandard(review) ? (
          <Typography component="span" variant="body2" sx={{ display: 'block' }}>
            {reviews.newStandard}
          </Typography>
        ) : null}
      </Button>
    </Box>
  );
}

/** Arrow keys, and J and K as in a mail box, go from row to row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at + way))]?.focus();
}

export const reviewsOfPage = 50;

interface Props {
  readonly reviews: ReviewsQuery['reviews'];
  readonly open: string;
  readonly show: (id: string) => void;
  readonly place: ListPlace;
}

/** The reviews, the latest first. */
export function ReviewList({ reviews: list, open, show, place }: Props) {
  const { reviews } = useLateWords();
  if (list.totalCount === 0) {
    return (
      <Card>
        <EmptyState title={reviews.none} hint={reviews.noneHint} />
      </Card>
    );
  }
  return (
    <Card component="section" aria-label={reviews.list}>
      <Box component="ul" onKeyDown={walk} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {list.nodes.map((review) => (
          <Row key={review.id} review={review} isOpen={review.id === open} show={() => show(review.id)} />
        ))}
      </Box>
      <ListPages label={reviews.list} rows={reviews.rows} place={place} size={reviewsOfPage} list={list} />
    </Card>
  );
}
