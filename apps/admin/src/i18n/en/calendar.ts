import type { calendar as vi } from '../vi/calendar.ts';
import type { Worded } from '../words.type.ts';

export const calendar: Worded<typeof vi> = {
  title: 'Calendar',
  year: (year) => `${year}`,
  before: (year) => `‹ ${year}`,
  after: (year) => `${year} ›`,
  month: (month, year) => `${year}-${String(month).padStart(2, '0')}`,
  views: { agenda: 'By year', month: 'By month' },
  monthBefore: 'Previous month',
  monthAfter: 'Next month',
  weekdays: [
    { short: 'Mon', name: 'Monday' },
    { short: 'Tue', name: 'Tuesday' },
    { short: 'Wed', name: 'Wednesday' },
    { short: 'Thu', name: 'Thursday' },
    { short: 'Fri', name: 'Friday' },
    { short: 'Sat', name: 'Saturday' },
    { short: 'Sun', name: 'Sunday' },
  ],
  dayWith: (day: string, count: number): string => (count === 0 ? day : `${day}: ${count} due`),
  short: (count: number): string => `${count} due`,
  more: (count: number): string => `and ${count} more`,
  nothingOn: 'The plan names nothing that is due on this day.',
  download: 'Save as .ics',
  none: 'The plan names nothing that is due in this year',
  kinds: {
    PHASE_BEGINS: 'A phase begins',
    PHASE_ENDS: 'A phase ends',
    REPORT_DATE: 'Report',
    WINDOW_BEGINS: 'A support begins',
    WINDOW_ENDS: 'A support ends',
    YEARLY: 'Every year',
    YEAR_END: 'Within the year',
  },
  bodyStates: { DUE: 'due', AWAITED: 'awaited' },
};
