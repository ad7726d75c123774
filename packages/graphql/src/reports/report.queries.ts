import { planYear } from '@vuonlen/database/households';
import { readReportCells } from '@vuonlen/database/reports';
import { can } from '@vuonlen/permissions';
import { vnd } from '@vuonlen/plan/kernel';
import { withLaterPlaces } from '@vuonlen/plan/places';
import type { Plan } from '@vuonlen/plan/plans';
import {
  cutReport,
  type ReportLine as LineShape,
  type MoneyStage,
  type ReportCut,
  sumReport,
} from '@vuonlen/plan/reports';
import { Agency } from '../agencies/index.ts';
import { FundingSource } from '../funding/index.ts';
import { builder, type Context, coded, described, planIndex } from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Place } from '../places/index.ts';

export const ReportCutEnum = builder.enumType('ReportCut', {
  description: 'How the money of the plan is cut.',
  values: described<ReportCut>({
    WARD: 'By ward (phường).',
    SOURCE: 'By source (nguồn huy động).',
    MEASURE: 'By measure (nội dung hỗ trợ).',
    YEAR: 'By year (năm).',
    AGENCY: 'By the agency that leads the measure (cơ quan chủ trì).',
  }),
});

export const MoneyStageEnum = builder.enumType('MoneyStage', {
  description: 'A stage of money, from the plan to the household.',
  values: described<MoneyStage>({
    PLANNED: 'Planned (dự kiến).',
    PLEDGED: 'Pledged (đăng ký hỗ trợ).',
    RECEIVED: 'Received (đã tiếp nhận).',
    ALLOCATED: 'Allocated (đã bố trí).',
    DISBURSED: 'Disbursed (đã chi).',
  }),
});

const words: Readonly<Record<MoneyStage, string>> = {
  PLANNED: 'Planned (dự kiến); no clause says of which ward or source.',
  PLEDGED: 'Pledged by now, as the ledger of sources has it, where a unit has an amount (đăng ký hỗ trợ).',
  RECEIVED: 'What has come in, where it came in (đã tiếp nhận).',
  ALLOCATED: 'Live supports (đã bố trí).',
  DISBURSED: 'Paid, and not taken back (đã chi).',
};

const ReportAmounts = builder.objectRef<LineShape['amounts']>('ReportAmounts').implement({
  description: 'Money by stage, from the plan to the household.',
  fields: (t) => {
    const stage = (name: MoneyStage) =>
      t.field({ type: 'VND', description: words[name], resolve: (row) => vnd(row[name]) });
    return {
      planned: stage('PLANNED'),
      pledged: stage('PLEDGED'),
      received: stage('RECEIVED'),
      allocated: stage('ALLOCATED'),
      disbursed: stage('DISBURSED'),
    };
  },
});

interface Line extends LineShape {
  readonly cut: ReportCut;
}

function isOf(cut: ReportCut, line: Line): string | null {
  return line.cut === cut ? line.key : null;
}

const ReportLine = builder.objectRef<Line>('ReportLine').implement({
  description:
    'One line of a report: what is cut, and its money. All of ward, source … are null for what is not stated.',
  fields: (t) => ({
    ward: t.field({
      type: Place,
      nullable: true,
      description: 'The ward of the line.',
      resolve: (line, _args, { plan }) => planIndex(plan).places.get(isOf('WARD', line) ?? '') ?? null,
    }),
    source: t.field({
      type: FundingSource,
      nullable: true,
      description: 'The source of the line; joint and pooled pledges state none.',
      resolve: (line, _args, { plan }) => planIndex(plan).sources.get(isOf('SOURCE', line) ?? '') ?? null,
    }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure of the line.',
      resolve: (line, _args, { plan }) => planIndex(plan).measures.get(isOf('MEASURE', line) ?? '') ?? null,
    }),
    year: t.int({
      nullable: true,
      description: 'The year of the line: of what is planned and pledged that of the plan.',
      resolve: (line) => (isOf('YEAR', line) === null ? null : Number(line.key)),
    }),
    agency: t.field({
      type: Agency,
      nullable: true,
      description: 'The leading agency of the line.',
      resolve: (line, _args, { plan }) => planIndex(plan).agencies.get(isOf('AGENCY', line) ?? '') ?? null,
    }),
    notStated: t.field({
      type: [MoneyStageEnum],
      description:
        'Of what is planned and pledged, what the plan states no amount of in this line: it is 0 among the sums, and not nought.',
      resolve: ({ notStated }) => [...notStated],
    }),
    amounts: t.field({ type: ReportAmounts, description: 'Its money.', resolve: ({ amounts }) => amounts }),
  }),
});

interface ReportShape {
  readonly lines: readonly Line[];
  readonly total: LineShape['amounts'];
}

const Report = builder.objectRef<ReportShape>('Report').implement({
  description: 'The money of the plan cut in one way. The sums of any two ways agree.',
  fields: (t) => ({
    lines: t.field({
      type: [ReportLine],
      description: 'In the order of the plan; what is not stated last.',
      resolve: ({ lines }) => [...lines],
    }),
    total: t.field({ type: ReportAmounts, description: 'The sum of the lines.', resolve: ({ total }) => total }),
  }),
});

/** The order in which the plan names what is cut. */
const ordered: Readonly<Record<ReportCut, (plan: Plan) => readonly string[]>> = {
  // Then the wards that came after them, which have most households once the files went over.
  WARD: ({ baseline, places }) =>
    withLaterPlaces(baseline.wards.flatMap(({ place }) => places.filter(({ id }) => id === place))).map(({ id }) => id),
  SOURCE: ({ sources }) => sources.map(({ id }) => id),
  MEASURE: ({ measures }) => measures.map(({ code }) => code),
  YEAR: () => Array.from({ length: 100 }, (_, at) => String(2000 + at)),
  AGENCY: ({ agencies }) => agencies.map(({ id }) => id),
};

/** @throws FORBIDDEN for who may not read progress. */
export function requireProgress({ actor }: Context): void {
  if (can(actor, 'progress.read')) return;
  throw coded('FORBIDDEN', 'Không có quyền xem tiến độ. / You may not read progress.');
}

builder.queryField('report', (t) =>
  t.field({
    type: Report,
    description: 'Planned, pledged, received, allocated and disbursed money within the reader’s scope, cut in one way.',
    args: { cut: t.arg({ type: ReportCutEnum, required: true, description: 'How it is cut.' }) },
    resolve: async (_root, { cut }, context): Promise<ReportShape> => {
      requireProgress(context);
      const { plan, readers, scope } = context;
      const cells = await readReportCells(readers, scope, planYear(plan));
      const lines = cutReport(cells, cut, ordered[cut](plan));
      return { lines: lines.map((line) => ({ ...line, cut })), total: sumReport(cells) };
    },
  }),
);
