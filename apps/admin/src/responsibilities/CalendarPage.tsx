import DownloadIcon from '@mui/icons-material/Download';
import { Button, Card, Stack, Typography } from '@mui/material';
import { type IsoDate, isoDate, yearOf } from '@vuonlen/plan/kernel';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { DeadlinesDocument, type DeadlinesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, LocalDate, PageFailed, PageLoading, StatusChip } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

type DueDate = DeadlinesQuery['deadlines']['dueDates'][number];

/** The months of a year in which something is due, each with its days. */
function byMonth(dueDates: readonly DueDate[]): readonly (readonly [month: string, dueDates: readonly DueDate[]])[] {
  const months = new Map<string, DueDate[]>();
  for (const due of dueDates) months.set(due.on.slice(0, 7), [...(months.get(due.on.slice(0, 7)) ?? []), due]);
  return [...months];
}

/** Saves a file that the page holds already: nothing leaves the machine. */
function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

function Due({ due, workingDate }: { due: DueDate; workingDate: IsoDate }) {
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

/** What is due when, by year, with its grounds; the same as a file for other calendars. */
export function CalendarPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const { calendar } = words;
  const asked = Number(search.get('year'));
  const year =
    Number.isInteger(asked) && asked >= 2000 && asked <= 2100
      ? asked
      : yearOf(viewer?.workingDate ?? isoDate('2024-01-01'));
  const range = { from: isoDate(`${year}-01-01`), until: isoDate(`${year + 1}-01-01`) };
  const { data, error, retry } = usePage(DeadlinesDocument, range, { aggregates: ['COMMITTEE', 'PLAN'] });
  if (error) return <PageFailed retry={retry} />;
  if (!data || !viewer) return <PageLoading />;
  const { dueDates, ics } = data.deadlines;
  const go = (to: number): void => setSearch({ year: String(to) }, { replace: true });
  return (
    <>
      <Title title={calendar.title} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', my: 1.5 }}>
        <Button onClick={() => go(year - 1)}>{calendar.before(year - 1)}</Button>
        <Typography component="h2" variant="h1">
          {calendar.year(year)}
        </Typography>
        <Button onClick={() => go(year + 1)}>{calendar.after(year + 1)}</Button>
        <Button
          startIcon={<DownloadIcon />}
          sx={{ ml: 'auto' }}
          disabled={dueDates.length === 0}
          onClick={() => save(`vuon-len-${year}.ics`, 'text/calendar;charset=utf-8', ics)}
        >
          {calendar.download}
        </Button>
      </Stack>
      {dueDates.length === 0 ? <EmptyState title={calendar.none} /> : null}
      {byMonth(dueDates).map(([month, days]) => (
        <section key={month} aria-label={calendar.month(Number(month.slice(5)), year)}>
          <Typography component="h2" variant="h2" sx={{ my: 1 }}>
            {calendar.month(Number(month.slice(5)), year)}
          </Typography>
          <ul style={{ margin: 0, padding: 0 }}>
            {days.map((due) => (
              <Due key={due.key} due={due} workingDate={viewer.workingDate} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
