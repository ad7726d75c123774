import { Box, Button, Card, Link, Stack, Typography } from '@mui/material';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { HouseholdsToReviewDocument, type HouseholdsToReviewQuery } from '../gql/graphql.ts';
import { ClassChip, householdPath, ReviewDialog } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, ExportButton, ListPages, PageFailed, PageLoading, useListPlace } from '../ui/index.ts';
import { useMay } from '../users/index.ts';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

type Household = HouseholdsToReviewQuery['households']['nodes'][number];

function Row({ household, record }: { household: Household; record: (() => void) | undefined }) {
  const words = useLateWords();
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ p: 1.5, gap: 1, flexWrap: 'wrap', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 180 }}>
        <Link component={RouterLink} to={householdPath(household.id)}>
          {household.headName}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {household.place.name}
        </Typography>
      </Box>
      <ClassChip of={household.class} />
      {record ? (
        <Button onClick={record} aria-label={words.reviews.record(household.headName)}>
          {words.record.reviews.add}
        </Button>
      ) : null}
    </Stack>
  );
}

const orderBy = { field: 'HEAD_NAME', direction: 'ASC' } as const;

/** The households that have no review since a day: what is left to do in the year. */
export function ToReviewPart({ since, today }: { since: IsoDate; today: IsoDate }) {
  const { reviews } = useLateWords();
  const may = useMay();
  const place = useListPlace();
  const [open, setOpen] = useState<string | null>(null);
  const asked = { since, first: size, after: place.after };
  const { data, error, retry } = usePage(HouseholdsToReviewDocument, asked, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes } = data.households;
  const where = { notReviewedSince: since };
  return (
    <Card>
      <Stack direction="row" sx={{ p: 1.5, gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Typography color="textSecondary">{reviews.waitingHint}</Typography>
        {data.households.totalCount > 0 ? <ExportButton list="households" asked={{ where, orderBy }} /> : null}
      </Stack>
      {data.households.totalCount === 0 ? <EmptyState title={reviews.allReviewed} /> : null}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {nodes.map((household) => (
          <Row
            key={household.id}
            household={household}
            record={may('review.record') ? () => setOpen(household.id) : undefined}
          />
        ))}
      </Stack>
      <ListPages
        label={reviews.waitingList}
        rows={reviews.householdRows}
        place={place}
        size={size}
        list={data.households}
      />
      {open ? <ReviewDialog household={open} today={today} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}
