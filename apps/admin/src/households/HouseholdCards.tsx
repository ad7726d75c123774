import { Card, CardActionArea, Checkbox, Stack, Typography } from '@mui/material';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { HouseholdRowFragment } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { BulkActs, useChoosesMany } from './BulkActs.tsx';
import { ClassChip, NeedWords, StatusOfSupports, SupportChips } from './HouseholdChips.tsx';
import { householdPath } from './household-path.ts';

interface CardProps {
  readonly household: HouseholdRowFragment;
  readonly isChosen: boolean;
  /** Chooses it, or no more; null for who does nothing with many. */
  readonly toggle: (() => void) | null;
}

function HouseholdCard({ household, isChosen, toggle }: CardProps) {
  const words = useWords();
  const name = words.households.bulk.choose(household.headName);
  return (
    <Card component="li" sx={{ display: 'flex', alignItems: 'flex-start' }}>
      {toggle ? (
        <Checkbox checked={isChosen} onChange={toggle} slotProps={{ input: { 'aria-label': name } }} sx={{ p: 1.5 }} />
      ) : null}
      <CardActionArea component={Link} to={householdPath(household.id)} sx={{ p: 1.5, pl: toggle ? 0 : 1.5 }}>
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

/** The register on a phone: one card a household. The card opens the record, its box chooses the household for acts on many. */
export function HouseholdCards() {
  const { data, selectedIds, onToggleItem } = useListContext<HouseholdRowFragment>();
  const choosesMany = useChoosesMany();
  return (
    <>
      {choosesMany ? <BulkActs /> : null}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
        {(data ?? []).map((household) => (
          <HouseholdCard
            key={household.id}
            household={household}
            isChosen={selectedIds.includes(household.id)}
            toggle={choosesMany ? () => onToggleItem(household.id) : null}
          />
        ))}
      </Stack>
    </>
  );
}
