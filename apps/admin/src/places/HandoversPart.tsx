import { Button, Card, Link, Stack, Typography } from '@mui/material';
import { formatNumber, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type HandoverRowFragment, HouseholdHandoversDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading } from '../ui/index.ts';
import { useUnitName } from './held-unit.ts';

const step = 50;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD'] };

function HandoverCard({ handover }: { handover: HandoverRowFragment }) {
  const { places } = useLateWords();
  const nameOf = useUnitName();
  const { household, code, from, to, minutesNumber, handedOverOn, items, signers, reason } = handover;
  return (
    <Card component="article" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5, display: 'grid', gap: 0.5 }}>
      <Typography component="h2" variant="h3">
        {household ? (
          <Link component={RouterLink} to={`/households/${encodeURIComponent(household.id)}`}>
            {places.fileOf(household.headName, code ?? '')}
          </Link>
        ) : (
          (code ?? places.givenAway)
        )}
      </Typography>
      <Typography>{places.fromTo(nameOf(from), nameOf(to))}</Typography>
      <Typography variant="body2">{places.minutes(minutesNumber, formatShortDate(handedOverOn))}</Typography>
      <Typography variant="body2" color="textSecondary">
        {places.items}: {items.join('; ')}
      </Typography>
      {signers.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {signers.map(({ side, name, position }) => `${places.sides[side]}: ${name}, ${position}`).join('; ')}
        </Typography>
      ) : null}
      {reason ? <Typography variant="body2">{reason}</Typography> : null}
    </Card>
  );
}

/** Files that went over by minutes, the latest first. */
export function HandoversPart() {
  const { places } = useLateWords();
  const [shown, setShown] = useState(step);
  const { data, error, retry } = usePage(HouseholdHandoversDocument, { where: {}, first: shown }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes, totalCount } = data.householdHandovers;
  if (nodes.length === 0) {
    return (
      <EmptyState
        title={places.noHandovers}
        hint={places.noHandoversHint}
        action={
          <Button component={RouterLink} to="/places">
            {places.toList}
          </Button>
        }
      />
    );
  }
  return (
    <>
      {nodes.map((handover) => (
        <HandoverCard key={handover.id} handover={handover} />
      ))}
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="body2" color="textSecondary">
          {places.shown(formatNumber(nodes.length), formatNumber(totalCount))}
        </Typography>
        {nodes.length < Math.min(totalCount, 500) ? (
          <Button onClick={() => setShown(shown + step)}>{places.more}</Button>
        ) : null}
      </Stack>
    </>
  );
}
