import { Box } from '@mui/material';
import { addDays, type IsoDate } from '@vuonlen/plan/kernel';
import { Title } from 'react-admin';
import { usePage } from '../api/index.ts';
import { DashboardDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { PageFailed, PageLoading } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { DeadlinesPart } from './DeadlinesPart.tsx';
import { Figures } from './Figures.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { MoneyBars } from './MoneyBars.tsx';
import { WardTable } from './WardTable.tsx';
import { WorkPart } from './WorkPart.tsx';

const daysAhead = 30;

function Overview({ workingDate }: { workingDate: IsoDate }) {
  const words = useLateWords();
  const range = { from: workingDate, until: addDays(workingDate, daysAhead + 1) };
  const { data, error, retry } = usePage(DashboardDocument, range);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { progress, deadlines } = data;
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={words.dashboard.title} />
      <WorkPart data={data} />
      <Figures progress={progress} />
      <MoneyBars progress={progress} />
      <DeadlinesPart dueDates={deadlines.dueDates} />
      <WardTable progress={progress} />
      <MeasureTable progress={progress} />
    </Box>
  );
}

/** The overview: work first, then the plan's figures, its money, its days, its wards. One request. */
export function DashboardPage() {
  const viewer = useViewer();
  return viewer ? <Overview workingDate={viewer.workingDate} /> : <PageLoading />;
}
