import { Box, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { StepPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';

/** What came after a unit or body, with the document on which it stands. */
export function StepList({ steps }: { steps: readonly StepPartsFragment[] }) {
  const { places } = useLateWords();
  const text = useText();
  if (steps.length === 0) return null;
  const documents = [...new Set(steps.map(({ basis }) => basis))];
  return (
    <div>
      <Typography variant="body2" component="div">
        {places.successions}:
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {steps.map((step) => (
            <li key={`${step.on}-${step.to}`}>
              {places.stepOf(formatShortDate(step.on), text(step.toName), places.scopes[step.scope])}
            </li>
          ))}
        </Box>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {places.basis}: {documents.join('; ')}
      </Typography>
    </div>
  );
}
