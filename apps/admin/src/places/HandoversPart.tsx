import { Button, Card, Link, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type HandoverRowFragment, HouseholdHandoversDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, ExportButton, ListPages, PageFailed, PageLoading, useListPlace } from '../ui/index.ts';
import { useUnitName } from './held-unit.ts';

const size = 50;
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
  const place = useListPlace();
  const asked = { where: {}, first: size, after: place.after };
  const { data, error, retry } = usePage(HouseholdHandoversDocument, asked, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes } = data.householdHandovers;
  if (nodes.length === 0 && place.after === null) {
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
      <ExportButton list="household-handovers" />
      {nodes.map((handover) => (
        <HandoverCard key={handover.id} handover={handover} />
      ))}
      <ListPages
        label={places.views.handovers}
        rows={places.handoverRows}
        place={place}
        size={size}
        list={data.householdHandovers}
      />
    </>
  );
}
