import { planYear } from '@vuonlen/database/households';
import {
  countReportRows,
  listReportRows,
  type ReportRowRecord,
  type ReportRowWhere,
  sumReportRows,
} from '@vuonlen/database/reports';
import { vnd } from '@vuonlen/plan/kernel';
import { Agency } from '../agencies/index.ts';
import { FundingSource, Pledge } from '../funding/index.ts';
import { Household, householdById } from '../households/index.ts';
import {
  builder,
  connectionOf,
  type Listing,
  listing,
  ownId,
  pageArgs,
  pageSize,
  planIndex,
  relation,
} from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Place } from '../places/index.ts';
import { MoneyStageEnum, ReportCutEnum, requireProgress } from './report.queries.ts';

const ReportRow = builder.objectRef<ReportRowRecord>('ReportRow').implement({
  description: 'A sum on record behind a figure of the report: a figure is the sum of its rows.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Stands for the row in its list, the same for ever; no id of a node.' }),
    stage: t.field({ type: MoneyStageEnum, description: 'Its stage.', resolve: ({ stage }) => stage }),
    on: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it came in, was allocated or paid; null for what is planned and pledged.',
      resolve: ({ on }) => on,
    }),
    amount: t.field({ type: 'VND', description: 'The sum.', resolve: ({ amount }) => vnd(amount) }),
    ward: t.field({
      type: Place,
      nullable: true,
      description: 'The ward; null: not stated.',
      resolve: ({ ward }, _args, { plan }) => planIndex(plan).places.get(ward ?? '') ?? null,
    }),
    source: t.field({
      type: FundingSource,
      nullable: true,
      description: 'The source; joint and pooled pledges state none.',
      resolve: ({ source }, _args, { plan }) => planIndex(plan).sources.get(source ?? '') ?? null,
    }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure.',
      resolve: ({ measure }, _args, { plan }) => planIndex(plan).measures.get(measure ?? '') ?? null,
    }),
    year: t.int({ nullable: true, description: 'The year in which it counts.', resolve: ({ year }) => year }),
    agency: t.field({
      type: Agency,
      nullable: true,
      description: 'The agency that leads the measure.',
      resolve: ({ agency }, _args, { plan }) => planIndex(plan).agencies.get(agency ?? '') ?? null,
    }),
    pledge: t.field({
      type: Pledge,
      nullable: true,
      description: 'The pledge that pays; null for what is planned.',
      resolve: ({ pledge }, _args, { plan }) => planIndex(plan).pledges.get(pledge ?? '') ?? null,
    }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household that is supported; null before money is allocated.',
      ...relation({ of: householdById, key: ({ household }: ReportRowRecord) => household }),
    }),
  }),
});

interface Sum {
  readonly sum: () => Promise<number>;
}

const Connection = connectionOf<ReportRowRecord, Sum>('ReportRow', ReportRow);

builder.objectFields(Connection, (t) => ({
  amount: t.field({
    type: 'VND',
    description: 'The sum of the whole list: the figure of the report.',
    resolve: async ({ sum }) => vnd(await sum()),
  }),
}));

const Where = builder.inputType('ReportRowWhere', {
  description: 'The line of a report; nothing asked: all of them.',
  fields: (t) => ({
    ward: t.id({ description: 'The ward.' }),
    source: t.id({ description: 'The source.' }),
    measure: t.id({ description: 'The measure.' }),
    year: t.int({ description: 'The year.' }),
    agency: t.id({ description: 'The leading agency.' }),
    notStated: t.field({ type: ReportCutEnum, description: 'The line of what is not stated, in a way to cut.' }),
  }),
});

builder.queryField('reportRows', (t) =>
  t.field({
    type: Connection,
    description: 'What stands behind a figure of the report, within the reader’s scope, by day.',
    args: {
      ...pageArgs(t),
      stage: t.arg({ type: MoneyStageEnum, required: true, description: 'The stage of the figure.' }),
      where: t.arg({ type: Where, description: 'The line of the figure.' }),
    },
    resolve: (_root, { first, after, stage, where }, context): Promise<Listing<ReportRowRecord> & Sum> => {
      requireProgress(context);
      const { readers, scope, plan } = context;
      const asked: ReportRowWhere = {
        stage,
        ward: ownId('Place', where?.ward),
        source: ownId('FundingSource', where?.source),
        measure: ownId('Measure', where?.measure),
        year: where?.year,
        agency: ownId('Agency', where?.agency),
        notStated: where?.notStated,
      };
      const year = planYear(plan);
      return listing(listReportRows(readers, scope, year, asked, { first: pageSize(first), after }), {
        countAll: () => countReportRows(readers, scope, year, asked),
        sum: () => sumReportRows(readers, scope, year, asked),
      });
    },
  }),
);
