import { Box } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { householdsPath } from '../ui/index.ts';
import { FigureCard } from './FigureCard.tsx';
import { type FamilyFigure, familyFigures } from './family-figures.ts';
import { exitedClasses } from './plan-classes.ts';

type Progress = DashboardQuery['progress'];

function FamilyCard({ figure }: { figure: FamilyFigure }) {
  const words = useLateWords();
  const text = useText();
  const [first] = figure.measures;
  if (!first) return null;
  const unit = words.vocabulary.unit[first.measure.unit];
  return (
    <FigureCard
      name={words.dashboard.families[figure.family] ?? text(first.measure.name)}
      figure={words.dashboard.of(formatNumber(figure.done), formatNumber(figure.planned))}
      unit={unit}
      done={figure.done}
      planned={figure.planned}
      to={householdsPath({ hasAnyMeasure: figure.measures.map((one) => one.measure.code) })}
    />
  );
}

/** The plan's own yardsticks: exits, and the quantity of each family of measures. */
export function Figures({ progress }: { progress: Progress }) {
  const words = useLateWords();
  const { baseline } = progress;
  const exited = formatNumber(progress.exited);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
        gap: 1.5,
        mb: 2,
        // Two stand beside each other on a phone: the last of an odd number takes the row.
        '& > :last-child:nth-of-type(odd)': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
      }}
    >
      <FigureCard
        name={words.dashboard.exited}
        figure={words.dashboard.of(exited, formatNumber(baseline))}
        unit={words.vocabulary.unit.HOUSEHOLD}
        done={progress.exited}
        planned={baseline}
        to={householdsPath({ class: exitedClasses })}
      />
      {familyFigures(progress.measures).map((figure) => (
        <FamilyCard key={figure.family} figure={figure} />
      ))}
    </Box>
  );
}
