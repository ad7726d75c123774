import DownloadIcon from '@mui/icons-material/Download';
import { Box, Button, Stack, Tab, Tabs, Typography } from '@mui/material';
import { type IsoDate, isoDate, yearOf } from '@vuonlen/plan/kernel';
import { Title } from 'react-admin';
import { usePage } from '../api/index.ts';
import { DeadlinesDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { PageFailed, PageLoading, useSearch } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { MonthPart } from './MonthPart.tsx';
import { addMonths, isCalendarYear, readDay } from './month.ts';
import { YearPart } from './YearPart.tsx';

const views = ['agenda', 'month'] as const;
type View = (typeof views)[number];

/** Saves a file that the page holds already: nothing leaves the machine. */
function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

interface Asked {
  readonly view: View;
  readonly year: number;
  /** The day of the month view. */
  readonly day: IsoDate;
}

/** Goes on from where the calendar is at that moment: two steps one right after the other are two steps. */
type Go = (to: (now: Asked) => Partial<Asked>) => void;

/** What the address asks for; the working date where it asks for no day. */
function readAddress(search: URLSearchParams, workingDate: IsoDate): Asked {
  const view = views.find((name) => name === search.get('view')) ?? 'agenda';
  const year = Number(search.get('year'));
  const day = readDay(search.get('day'), workingDate);
  if (view === 'month') return { view, year: yearOf(day), day };
  return { view, year: isCalendarYear(year) ? year : yearOf(workingDate), day };
}

/** The address of another place in the calendar; as it is where the calendar ends. */
function writeAddress(now: URLSearchParams, to: Parameters<Go>[0], workingDate: IsoDate): URLSearchParams {
  const asked = readAddress(now, workingDate);
  const { view, year, day } = { ...asked, ...to(asked) };
  if (!isCalendarYear(view === 'month' ? yearOf(day) : year)) return now;
  return new URLSearchParams(view === 'month' ? { view, day } : { year: String(year) });
}

/** The year or month that is shown, with the ones before and after it. */
function Steps({ asked: { view, year, day }, go }: { asked: Asked; go: Go }) {
  const { calendar } = useLateWords();
  if (view === 'agenda') {
    return (
      <>
        <Button onClick={() => go((now) => ({ year: now.year - 1 }))}>{calendar.before(year - 1)}</Button>
        <Typography component="h2" variant="h1">
          {calendar.year(year)}
        </Typography>
        <Button onClick={() => go((now) => ({ year: now.year + 1 }))}>{calendar.after(year + 1)}</Button>
      </>
    );
  }
  return (
    <>
      <Button aria-label={calendar.monthBefore} onClick={() => go((now) => ({ day: addMonths(now.day, -1) }))}>
        ‹
      </Button>
      <Typography component="h2" variant="h1">
        {calendar.month(Number(day.slice(5, 7)), year)}
      </Typography>
      <Button aria-label={calendar.monthAfter} onClick={() => go((now) => ({ day: addMonths(now.day, 1) }))}>
        ›
      </Button>
    </>
  );
}

function ViewTabs({ view, choose }: { view: View; choose: (view: View) => void }) {
  const { calendar } = useLateWords();
  return (
    <Tabs
      value={view}
      onChange={(_, to: View) => choose(to)}
      aria-label={calendar.title}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {views.map((name) => (
        <Tab key={name} value={name} label={calendar.views[name]} id={`tab-${name}`} aria-controls={`part-${name}`} />
      ))}
    </Tabs>
  );
}

/** What is due when, as the agenda of a year or a month at a time, with its grounds; the same as a file for other calendars. */
export function CalendarPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const [search, setSearch] = useSearch();
  const { calendar } = words;
  const workingDate = viewer?.workingDate ?? isoDate('2024-01-01');
  const asked = readAddress(search, workingDate);
  const { view, year, day } = asked;
  const range = { from: isoDate(`${year}-01-01`), until: isoDate(`${year + 1}-01-01`) };
  const { data, error, retry } = usePage(DeadlinesDocument, range, { aggregates: ['COMMITTEE', 'PLAN'] });
  if (error) return <PageFailed retry={retry} />;
  if (!data || !viewer) return <PageLoading />;
  const { dueDates, ics } = data.deadlines;
  const go: Go = (to) => setSearch((now) => writeAddress(now, to, workingDate), { replace: true });
  const change = (view: View): void =>
    go(({ year }) => ({ view, day: yearOf(workingDate) === year ? workingDate : isoDate(`${year}-01-01`) }));
  return (
    <>
      <Title title={calendar.title} />
      <ViewTabs view={view} choose={change} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', my: 1.5 }}>
        <Steps asked={asked} go={go} />
        <Button
          startIcon={<DownloadIcon />}
          sx={{ ml: 'auto' }}
          disabled={dueDates.length === 0}
          onClick={() => save(`vuon-len-${year}.ics`, 'text/calendar;charset=utf-8', ics)}
        >
          {calendar.download}
        </Button>
      </Stack>
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'agenda' ? (
          <YearPart year={year} dueDates={dueDates} workingDate={workingDate} />
        ) : (
          <MonthPart day={day} dueDates={dueDates} workingDate={workingDate} choose={(to) => go(() => ({ day: to }))} />
        )}
      </Box>
    </>
  );
}
