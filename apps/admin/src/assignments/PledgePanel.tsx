import { Box, Card, Typography } from '@mui/material';
import type { MeasureChoiceFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { Money, PledgeMeter } from '../ui/index.ts';
import { moneyLeft, pledgesFor } from './pledge-sums.ts';

function MeasurePledges({ measure, ward }: { measure: MeasureChoiceFragment; ward: string }) {
  const words = useWords();
  const text = useText();
  const pledges = pledgesFor(measure, ward);
  if (pledges.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" variant="h3" gutterBottom>
        {text(measure.name)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {pledges.map((pledge) => {
          const money = moneyLeft(pledge);
          return (
            <li key={pledge.id}>
              <Typography variant="body2">
                {text(pledge.name)}
                {pledge.form === 'SINGLE' ? '' : ` (${words.vocabulary.pledgeForm[pledge.form].toLowerCase()})`}
              </Typography>
              <PledgeMeter
                name={text(pledge.name)}
                used={pledge.used}
                limit={pledge.limit}
                unit={words.vocabulary.unit[pledge.unit]}
              />
              {money === null ? null : (
                <Typography variant="body2" color="textSecondary">
                  {words.parts.left} <Money amount={money} />
                </Typography>
              )}
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

/** What is left of every pledge, by measure: quantity in the pledge's own unit, and money where it is stated. */
export function PledgePanel({ measures, ward }: { measures: readonly MeasureChoiceFragment[]; ward: string }) {
  const words = useWords();
  return (
    <Card component="section" aria-label={words.assignments.pledgesLeft} sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))', gap: 3 }}>
        {measures.map((measure) => (
          <MeasurePledges key={measure.code} measure={measure} ward={ward} />
        ))}
      </Box>
    </Card>
  );
}
