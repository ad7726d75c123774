import type { calendar as vi } from '../vi/calendar.ts';
import type { Worded } from '../words.type.ts';

export const calendar: Worded<typeof vi> = {
  title: 'Calendar',
  year: (year) => `${year}`,
  before: (year) => `‹ ${year}`,
  after: (year) => `${year} ›`,
  month: (month, year) => `${year}-${String(month).padStart(2, '0')}`,
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
