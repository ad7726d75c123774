import { mayDiscardReportPeriod, reportScopeOf } from '@vuonlen/acts/reports';
import {
  findReportCorrections,
  findReportPeriod,
  listReportPeriods,
  type ReportCorrectionRecord,
  type ReportPeriodRecord,
} from '@vuonlen/database/reports';
import { can } from '@vuonlen/permissions';
import {
  batch,
  builder,
  type Context,
  described,
  groupedBy,
  Node,
  nodeId,
  readNodesOf,
  relation,
} from '../kernel/index.ts';

const ReportPeriodState = builder.enumType('ReportPeriodState', {
  description: 'Where a period stands.',
  values: described<ReportPeriodRecord['state']>({
    OPEN: 'Open: its figures follow the register (đang mở).',
    CLOSED: 'Closed: its figures stay (đã khóa số liệu).',
  }),
});

const ReportCorrection = builder.objectRef<ReportCorrectionRecord>('ReportCorrection').implement({
  description: 'A dated entry that corrects a closed period; what was reported before stays (đính chính).',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'The revision that it made: 2, 3, 4 …' }),
    correctedOn: t.field({ type: 'Date', description: 'Its day.', resolve: ({ correctedOn }) => correctedOn }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

const correctionsOf = batch<string, ReportCorrectionRecord[]>(async ({ readers, committee }, periods) =>
  groupedBy(periods, await findReportCorrections(readers, committee.id, periods), ({ period }) => period),
);

export const ReportPeriod = builder.objectRef<ReportPeriodRecord>('ReportPeriod').implement({
  description: 'A period of national form 3, the movement of near-poor households (kỳ báo cáo diễn biến hộ cận nghèo).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('ReportPeriod', ({ id }: ReportPeriodRecord) => id)),
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', description: 'Last day.', resolve: ({ to }) => to }),
    state: t.field({ type: ReportPeriodState, description: 'Open or closed.', resolve: ({ state }) => state }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was closed.',
      resolve: ({ closedOn }) => closedOn,
    }),
    revision: t.exposeInt('revision', {
      description: '0 while it is open, 1 when it is closed, one more with each correction.',
    }),
    corrections: t.field({
      type: [ReportCorrection],
      description: 'Its corrections, in their order.',
      ...relation({ of: correctionsOf, key: ({ id }: ReportPeriodRecord) => id }),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When opened.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows by one when it is closed and with each correction.' }),
    mayDiscard: t.boolean({
      description: 'Whether the reader may discard it: one that is open.',
      resolve: (row, _args, context) => mayDiscardReportPeriod(context, row),
    }),
  }),
});

/** Who reads no ward's report reads no period either. */
function readsReports(context: Context): boolean {
  return can(context.actor, 'report.read') && reportScopeOf(context).places.length > 0;
}

builder.queryField('reportPeriods', (t) =>
  t.field({
    type: [ReportPeriod],
    description: 'Periods of form 3, the latest first; none for who reads no ward’s report.',
    resolve: (_root, _args, context) =>
      readsReports(context) ? listReportPeriods(context.readers, context.committee.id) : [],
  }),
);

builder.queryField('closedReportPeriod', (t) =>
  t.field({
    type: ReportPeriod,
    nullable: true,
    description:
      'The closed period in which a day lies: what is recorded of that day wants a correction. Null for who reads no ward’s report.',
    args: { on: t.arg({ type: 'Date', required: true, description: 'The day.' }) },
    resolve: async (_root, { on }, context) => {
      if (!readsReports(context)) return null;
      const periods = await listReportPeriods(context.readers, context.committee.id);
      return periods.find(({ state, from, to }) => state === 'CLOSED' && from <= on && on <= to) ?? null;
    },
  }),
);

readNodesOf('ReportPeriod', (context, id) =>
  readsReports(context) ? findReportPeriod(context.readers, context.committee.id, id) : null,
);
