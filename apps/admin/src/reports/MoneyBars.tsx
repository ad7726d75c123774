import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { formatPercent, type Vnd } from '@vuonlen/plan/kernel';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { Money, Section } from '../ui/index.ts';
import { percentOf } from './family-figures.ts';

function MoneyBar({ name, amount, planned }: { name: string; amount: Vnd; planned: Vnd }) {
  const words = useWords();
  const share = percentOf(amount, planned);
  const note = words.dashboard.ofPlanned(formatPercent(share));
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', flexWrap: 'wrap', columnGap: 2 }}>
        <Typography>{name}</Typography>
        <Typography component="strong" sx={{ fontWeight: 600 }}>
          <Money amount={amount} />
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, share)}
        aria-label={`${name}: ${note}`}
        sx={{ height: 8, borderRadius: 4, my: 0.5 }}
      />
      <Typography variant="body2" color="textSecondary">
        {note}
      </Typography>
    </Box>
  );
}

/** Money planned, pledged and assigned, against the plan's total. */
export function MoneyBars({ progress }: { progress: DashboardQuery['progress'] }) {
  const words = useWords();
  const { planned, pledged, allocated } = progress;
  return (
    <Section title={words.dashboard.money}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', gap: 3 }}>
        <MoneyBar name={words.dashboard.planned} amount={planned} planned={planned} />
        <MoneyBar name={words.dashboard.pledged} amount={pledged} planned={planned} />
        <MoneyBar name={words.dashboard.allocated} amount={allocated} planned={planned} />
      </Box>
    </Section>
  );
}
