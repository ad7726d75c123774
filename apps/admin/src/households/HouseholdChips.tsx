import { Chip, Stack, Typography } from '@mui/material';
import type { HouseholdClass } from '@vuonlen/plan/households';
import type { HouseholdRowFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';
import { statusTone, supportStatus } from './support-status.ts';
import { tallySupports } from './support-tally.ts';

const toneOf: Record<HouseholdClass, Tone> = {
  POOR: 'bad',
  NEAR_POOR: 'warn',
  EXITED_POVERTY: 'good',
  EXITED_NEAR_POVERTY: 'good',
  AVERAGE_LIVING_STANDARD: 'plain',
  WELL_OFF: 'plain',
};

/** Class of a household in words. */
export function ClassChip({ of }: { of: HouseholdClass }) {
  const words = useWords();
  return <StatusChip tone={toneOf[of]} label={words.vocabulary.householdClass[of]} />;
}

/** Live supports as chips; nothing where there is none. */
export function SupportChips({ household }: { household: HouseholdRowFragment }) {
  const text = useText();
  const supports = tallySupports(household.assignments);
  if (supports.length === 0) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {supports.map(({ measure, count }) => (
        <Chip
          key={measure.code}
          size="small"
          label={count > 1 ? `${text(measure.name)} × ${count}` : text(measure.name)}
        />
      ))}
    </Stack>
  );
}

/** How far the supports of a household have come. */
export function StatusOfSupports({ household }: { household: HouseholdRowFragment }) {
  const words = useWords();
  const status = supportStatus(household.assignments);
  const label = status === 'NONE' ? words.households.noSupport : words.vocabulary.assignmentState[status];
  return <StatusChip tone={statusTone[status]} label={label} />;
}

/** Open needs in words. A need of health stands on the record alone: a list is read over shoulders. */
export function NeedWords({ household }: { household: HouseholdRowFragment }) {
  const words = useWords();
  const open = household.needs.filter((need) => !need.withdrawn);
  const shown = open.filter((need) => need.kind !== 'HEALTH').map((need) => words.vocabulary.need[need.kind]);
  const unnamed = open.length === 0 ? words.households.noNeed : words.record.needs.open;
  return (
    <Typography variant="body2" color={open.length === 0 ? 'textSecondary' : 'textPrimary'} component="span">
      {shown.length === 0 ? unnamed : shown.join(', ')}
    </Typography>
  );
}
