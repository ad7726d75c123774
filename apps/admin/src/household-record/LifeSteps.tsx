import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import { useLateWords, type Words } from '../i18n/index.ts';
import { visuallyHidden } from '../ui/index.ts';
import { classificationDone, classificationSteps, currentStep, supportDone, supportSteps } from './life-steps.ts';
import type { PartProps } from './record.type.ts';

interface Props<Step extends string> {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly done: ReadonlySet<Step>;
  readonly labels: Readonly<Record<Step, string>>;
}

function stateOf(words: Words, isDone: boolean, isCurrent: boolean): string {
  const { life } = words.record;
  return isDone ? life.done : isCurrent ? life.current : life.toCome;
}

/** One life as a row of steps; what is done, what is waited for and what is to come say so in words too. */
function Life<Step extends string>({ name, steps, done, labels }: Props<Step>) {
  const words = useLateWords();
  const current = currentStep(steps, done);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.5, alignItems: 'baseline' }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, minWidth: 90 }}>
        {name}
      </Typography>
      <Box component="ol" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, listStyle: 'none', p: 0, m: 0 }}>
        {steps.map((step) => {
          const [isDone, isCurrent] = [done.has(step), step === current];
          return (
            <Box
              component="li"
              key={step}
              aria-current={isCurrent ? 'step' : undefined}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 0.5,
                px: 1,
                borderRadius: 4,
                border: 1,
                fontSize: '0.8125rem',
                borderColor: isCurrent ? 'primary.main' : 'divider',
                color: isDone ? 'success.main' : isCurrent ? 'primary.main' : 'text.secondary',
                fontWeight: isCurrent ? 600 : 400,
              }}
            >
              {isDone ? <CheckIcon sx={{ fontSize: 16 }} aria-hidden /> : null}
              {labels[step]}
              <Box component="span" sx={visuallyHidden}>
                {stateOf(words, isDone, isCurrent)}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

/** How far the household has come on its two ways. */
export function LifeSteps({ household }: PartProps) {
  const { life } = useLateWords().record;
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 1.5 }}>
      <Life
        name={life.classification}
        steps={classificationSteps}
        done={classificationDone(household)}
        labels={life.classificationSteps}
      />
      <Life name={life.support} steps={supportSteps} done={supportDone(household)} labels={life.supportSteps} />
    </Box>
  );
}
