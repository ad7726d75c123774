import { isoDate } from '@vuonlen/plan/kernel';
import { deadlinesBetween } from '@vuonlen/plan/plans';
import { type DueDate as DueDateShape, toICalendar } from '@vuonlen/plan/responsibilities';
import { builder, coded } from '../kernel/index.ts';
import { DueDate } from './due-date.type.ts';

interface DeadlinesShape {
  readonly dueDates: readonly DueDateShape[];
  readonly ics: string;
}

const Deadlines = builder.objectRef<DeadlinesShape>('Deadlines').implement({
  description: 'Everything of the plan that falls due, begins or ends within an interval (lịch).',
  fields: (t) => ({
    dueDates: t.field({ type: [DueDate], description: 'The days in order.', resolve: ({ dueDates }) => [...dueDates] }),
    ics: t.exposeString('ics', { description: 'The same as an iCalendar text (RFC 5545), for calendar programs.' }),
  }),
});

const mostYears = 20;

builder.queryField('deadlines', (t) =>
  t.field({
    type: Deadlines,
    description: 'Reports, yearly acts, phases and periods from the first day on and before the second.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
      until: t.arg({ type: 'Date', required: true, description: 'First day after the interval, at most 20 years on.' }),
    },
    resolve: (_root, { from, until }, { plan, now }) => {
      if (until < from || Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears) {
        const message = `until: Khoảng thời gian không hợp lệ (tối đa ${mostYears} năm). / Not an interval of at most ${mostYears} years.`;
        throw coded('BAD_USER_INPUT', message);
      }
      const dueDates = deadlinesBetween(plan, isoDate(from), isoDate(until));
      const stamp = now()
        .toISOString()
        .replaceAll(/[-:]|\.\d+/g, '');
      return { dueDates, ics: toICalendar(dueDates, { stamp }) };
    },
  }),
);
