import { Alert, Button } from '@mui/material';
import { formatCount } from '@vuonlen/plan/kernel';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { usePage } from '../api/index.ts';
import { DashboardDocument, type DashboardQuery } from '../gql/graphql.ts';
import { householdsPath } from '../households/index.ts';
import { useWords } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { Figures } from './Figures.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { MoneyBars } from './MoneyBars.tsx';
import { WardTable } from './WardTable.tsx';

/** What waits for somebody: the first thing on the page. */
function Work({ progress }: { progress: DashboardQuery['progress'] }) {
  const words = useWords();
  const may = useMay();
  const { dashboard } = words;
  if (progress.households === 0) {
    const add = may('household.create') ? (
      <Button component={Link} to="/households/create" variant="contained">
        {dashboard.addFirst}
      </Button>
    ) : null;
    return <EmptyState title={dashboard.noHouseholds} action={add} />;
  }
  if (progress.withoutSupport === 0) return <Alert severity="success">{dashboard.allSupported}</Alert>;
  return (
    <>
      <Button component={Link} to={householdsPath({ withoutSupport: true })} variant="outlined" sx={{ mr: 1 }}>
        {dashboard.withoutSupport(formatCount(progress.withoutSupport))}
      </Button>
      {may('support.assign') ? (
        <Button component={Link} to="/assignments">
          {dashboard.openGrid}
        </Button>
      ) : null}
    </>
  );
}

/** The overview: work first, then the plan's figures, its money, its wards. One request. */
export function DashboardPage() {
  const words = useWords();
  const { data, error, retry } = usePage(DashboardDocument, {});
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { progress } = data;
  return (
    <>
      <Title title={words.dashboard.title} />
      <Section title={words.dashboard.work}>
        <Work progress={progress} />
      </Section>
      <Figures progress={progress} />
      <MoneyBars progress={progress} />
      <WardTable progress={progress} />
      <MeasureTable progress={progress} />
    </>
  );
}
