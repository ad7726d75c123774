import { Box, Button, Typography } from '@mui/material';
import { yearOf } from '@vuonlen/plan/kernel';
import { Link } from 'react-router';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { LocalDate, Section, StatusChip } from '../ui/index.ts';

const most = 6;

/** What falls due within the next thirty days, the nearest first. */
export function DeadlinesPart({ dueDates }: { dueDates: DashboardQuery['deadlines']['dueDates'] }) {
  const words = useLateWords();
  const text = useText();
  const { dashboard } = words;
  const [first] = dueDates;
  const toCalendar = (
    <Button component={Link} to={first ? `/calendar?year=${yearOf(first.on)}` : '/calendar'}>
      {dashboard.openCalendar}
    </Button>
  );
  return (
    <Section title={dashboard.deadlines} action={toCalendar}>
      {dueDates.length === 0 ? <Typography color="textSecondary">{dashboard.noDeadlines}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {dueDates.slice(0, most).map((due) => (
          <Box
            component="li"
            key={due.key}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', py: 0.75 }}
          >
            <Typography component="span" sx={{ fontWeight: 600, minWidth: 84 }}>
              <LocalDate date={due.on} />
            </Typography>
            <Typography component="span">{text(due.text)}</Typography>
            {due.certainty === 'ASSUMED' ? <StatusChip tone="warn" label={words.parts.assumed} /> : null}
          </Box>
        ))}
      </Box>
      {dueDates.length > most ? (
        <Typography variant="body2" color="textSecondary">
          {dashboard.moreDeadlines(dueDates.length - most)}
        </Typography>
      ) : null}
    </Section>
  );
}
