import { Alert, Box, Button, Card, CardActionArea, Typography } from '@mui/material';
import { formatCount } from '@vuonlen/plan/kernel';
import { Link } from 'react-router';
import type { DashboardQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { type WorkItem, workItems } from './work-items.ts';

function WorkCard({ item: { kind, count, to, isLate } }: { item: WorkItem }) {
  const { dashboard } = useLateWords();
  return (
    <Card component="li" sx={{ bgcolor: 'background.default' }}>
      <CardActionArea component={Link} to={to} sx={{ px: 1.5, py: 1, height: '100%' }}>
        <Typography
          component="span"
          sx={{ fontSize: '1.375rem', fontWeight: 600, mr: 1, color: isLate ? 'error.main' : 'text.primary' }}
        >
          {formatCount(count)}
        </Typography>
        <Typography component="span">{dashboard.kinds[kind]}</Typography>
      </CardActionArea>
    </Card>
  );
}

function Beginning() {
  const { dashboard } = useLateWords();
  const may = useMay();
  const add = may('household.create') ? (
    <Button component={Link} to="/households/create" variant="contained">
      {dashboard.addFirst}
    </Button>
  ) : null;
  return <EmptyState title={dashboard.noHouseholds} action={add} />;
}

/** What waits for the person who looks: the first thing on the page, each kind with the list where it is done. */
export function WorkPart({ data }: { data: DashboardQuery }) {
  const { dashboard } = useLateWords();
  const may = useMay();
  const items = workItems(data, may);
  const isEmpty = data.progress.households + data.progress.poor === 0;
  const grid =
    may('support.assign') && data.progress.households > 0 ? (
      <Button component={Link} to="/assignments">
        {dashboard.openGrid}
      </Button>
    ) : null;
  return (
    <Section title={dashboard.work} action={grid}>
      {isEmpty ? <Beginning /> : null}
      {items.length === 0 && !isEmpty ? <Alert severity="success">{dashboard.nothingWaits}</Alert> : null}
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
          gap: 1,
          listStyle: 'none',
          p: 0,
          m: 0,
        }}
      >
        {items.map((item) => (
          <WorkCard key={item.kind} item={item} />
        ))}
      </Box>
    </Section>
  );
}
