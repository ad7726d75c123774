import type { DueDate as DueDateShape, DueKind as DueKindCode, DueParty } from '@vuonlen/plan/responsibilities';
import { Agency } from '../agencies/index.ts';
import { builder, CertaintyEnum, Citation, described, LocalText, need, planIndex } from '../kernel/index.ts';
import { Duty } from './duty.type.ts';

const DueKind = builder.enumType('DueKind', {
  description: 'What falls on a day of the plan.',
  values: described<DueKindCode>({
    REPORT_DATE: 'The day of a report (ngày báo cáo).',
    YEARLY: 'A yearly act (việc hằng năm).',
    YEAR_END: 'The end of the year of a duty.',
    PHASE_BEGINS: 'A phase of the timetable begins.',
    PHASE_ENDS: 'The last day of a phase.',
    WINDOW_BEGINS: 'The period of a support begins.',
    WINDOW_ENDS: 'The last day of the period of a support.',
  }),
});

const DueState = builder.enumType('DueState', {
  description: 'What the act of a body is on a day.',
  values: described<DueParty['state']>({
    DUE: 'Due: a directed body (đến hạn).',
    AWAITED: 'Awaited: a requested body, never overdue (đang chờ phối hợp).',
  }),
});

const DueBody = builder.objectRef<DueParty>('DueBody').implement({
  description: 'A body that answers for a day.',
  fields: (t) => ({
    agency: t.field({
      type: Agency,
      description: 'The body, or the entry that speaks for several.',
      resolve: ({ agency }, _args, { plan }) => need(planIndex(plan).agencies, agency),
    }),
    state: t.field({ type: DueState, description: 'Due or awaited.', resolve: ({ state }) => state }),
  }),
});

export const DueDate = builder.objectRef<DueDateShape>('DueDate').implement({
  description: 'A day on which something of the plan falls due, begins or ends (mốc thời gian).',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Name of the day: the same whenever it is asked.' }),
    kind: t.field({ type: DueKind, description: 'What falls on it.', resolve: ({ kind }) => kind }),
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ on }) => on }),
    duty: t.field({
      type: Duty,
      nullable: true,
      description: 'The duty that falls due; null for a phase or a period.',
      resolve: ({ duty }, _args, { plan }) => (duty === null ? null : need(planIndex(plan).duties, duty)),
    }),
    bodies: t.field({ type: [DueBody], description: 'Who answers for it.', resolve: ({ parties }) => [...parties] }),
    measures: t.stringList({ description: 'Codes of the measures.', resolve: ({ measures }) => [...measures] }),
    text: t.field({ type: LocalText, description: 'In words.', resolve: ({ text }) => text }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'ASSUMED: the text says the year and not the day; its last day stands for it.',
      resolve: ({ certainty }) => certainty,
    }),
    citation: t.field({ type: Citation, description: 'The words that say so.', resolve: (due) => due }),
  }),
});
