import { Card, Stack, Typography } from '@mui/material';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { DeadlinesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, LocalDate, StatusChip } from '../ui/index.ts';

export type DueDate = DeadlinesQuery['deadlines']['dueDates'][number];

/** A day of the plan with what is due, whose it is and where the plan says so. */
export function DueCard({ due, workingDate }: { due: DueDate; workingDate: IsoDate }) {
  const words = useLateWords();
  const text = useText();
  const { calendar } = words;
  return (
    <Card component="li" sx={{ p: { xs: 1.5, sm: 2 }, mb: 1.5, listStyle: 'none' }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography component="h3" variant="h3">
          <LocalDate date={due.on} />
        </Typography>
        <StatusChip tone={due.on < workingDate ? 'plain' : 'info'} label={calendar.kinds[due.kind]} />
        {due.certainty === 'ASSUMED' ? <StatusChip tone="warn" label={words.parts.assumed} /> : null}
      </Stack>
      <Typography sx={{ mt: 0.5 }}>{text(due.text)}</Typography>
      {due.bodies.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {due.bodies.map(({ agency, state }) => `${text(agency.name)} (${calendar.bodyStates[state]})`).join(', ')}
        </Typography>
      ) : null}
      <ClauseQuote {...due.citation} />
    </Card>
  );
}
