import { Card, CardActionArea, Stack, Typography } from '@mui/material';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { HouseholdRowFragment } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ClassChip, NeedWords, StatusOfSupports, SupportChips } from './HouseholdChips.tsx';
import { householdPath } from './household-path.ts';

function HouseholdCard({ household }: { household: HouseholdRowFragment }) {
  const words = useWords();
  return (
    <Card component="li">
      <CardActionArea component={Link} to={householdPath(household.id)} sx={{ p: 1.5 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
          <Typography component="h2" variant="h3">
            {household.headName}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {household.code}
          </Typography>
        </Stack>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {household.place.name}
          {household.standard ? ` · ${words.vocabulary.standard[household.standard]}` : ''} ·{' '}
          {words.households.members(household.memberCount)} · <NeedWords household={household} />
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
          <ClassChip of={household.class} />
          <StatusOfSupports household={household} />
          <SupportChips household={household} />
        </Stack>
      </CardActionArea>
    </Card>
  );
}

/** The register on a phone: one card a household, the whole card opens the record. */
export function HouseholdCards() {
  const { data } = useListContext<HouseholdRowFragment>();
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
      {(data ?? []).map((household) => (
        <HouseholdCard key={household.id} household={household} />
      ))}
    </Stack>
  );
}
