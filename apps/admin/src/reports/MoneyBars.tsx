import { Box, LinearProgress, Typography } from '@mui/material';
import { formatPercent, type Vnd } from '@vuonlen/plan/kernel';
import type { MoneyStage } from '@vuonlen/plan/reports';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Section } from '../ui/index.ts';
import { percentOf } from './family-figures.ts';
import { MoneyLink } from './MoneyLink.tsx';
import { stageOf } from './money-links.ts';

/** The way of the money, in its order. */
const steps = ['planned', 'pledged', 'received', 'allocated', 'disbursed'] as const;

interface BarProps {
  readonly name: string;
  readonly stage: MoneyStage;
  readonly amount: Vnd | null;
  readonly planned: Vnd;
}

function MoneyBar({ name, stage, amount, planned }: BarProps) {
  const words = useLateWords();
  if (amount === null) return <Hidden name={name} />;
  const share = percentOf(amount, planned);
  const note = words.dashboard.ofPlanned(formatPercent(share));
  return (
    <Box>
      <Typography>{name}</Typography>
      <Typography component="strong" sx={{ fontWeight: 600 }}>
        <MoneyLink amount={amount} stage={stage} of={words.dashboard.total} />
      </Typography>
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

function Hidden({ name }: { name: string }) {
  const words = useLateWords();
  return (
    <Box>
      <Typography>{name}</Typography>
      <Typography variant="body2" color="textSecondary">
        {words.parts.notShown}
      </Typography>
    </Box>
  );
}

/** Money planned, pledged, come in, assigned and paid, each against the plan's total. */
export function MoneyBars({ progress }: { progress: DashboardQuery['progress'] }) {
  const words = useLateWords();
  const { planned } = progress;
  return (
    <Section title={words.dashboard.money}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))', gap: 2 }}>
        {steps.map((step) => (
          <MoneyBar
            key={step}
            name={words.dashboard[step]}
            stage={stageOf[step]}
            amount={progress[step]}
            planned={planned}
          />
        ))}
      </Box>
    </Section>
  );
}
