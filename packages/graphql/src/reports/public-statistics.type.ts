import { type PublicMeasure, readPublicStatistics, type PublicStatistics as Shape } from '@vuonlen/database/reports';
import { type IsoDate, type Text, vnd } from '@vuonlen/plan/kernel';
import { builder, LocalText, need, openToAll, planIndex } from '../kernel/index.ts';

interface MeasureRow extends PublicMeasure {
  readonly name: Text;
}

interface Statistics extends Omit<Shape, 'measures'> {
  readonly planTitle: string;
  readonly committeeName: Text;
  readonly asOf: IsoDate;
  readonly demo: boolean;
  readonly measures: readonly MeasureRow[];
}

const moneyOrNull = (amount: number | null) => (amount === null ? null : vnd(amount));

const PublicMeasureStatistics = builder.objectRef<MeasureRow>('PublicMeasureStatistics').implement({
  description: 'How far a measure has come in the whole district.',
  fields: (t) => ({
    code: t.exposeString('measure', { description: 'Code of the measure.' }),
    name: t.field({ type: LocalText, description: 'What it is called.', resolve: ({ name }) => name }),
    plannedQuantity: t.int({
      nullable: true,
      description: 'Planned quantity (số lượng dự kiến).',
      resolve: ({ plannedQuantity }) => plannedQuantity,
    }),
    allocatedQuantity: t.exposeInt('allocatedQuantity', { description: 'Live supports.' }),
    planned: t.field({
      type: 'VND',
      nullable: true,
      description: 'Planned money.',
      resolve: ({ planned }) => moneyOrNull(planned),
    }),
    allocated: t.field({
      type: 'VND',
      nullable: true,
      description: 'Money of live supports; null for a measure that states no rate.',
      resolve: ({ allocated }) => moneyOrNull(allocated),
    }),
  }),
});

const PublicStatistics = builder.objectRef<Statistics>('PublicStatistics').implement({
  description:
    'Totals of the whole district that everybody may know (số liệu công khai). Never of a ward or a household.',
  fields: (t) => ({
    planTitle: t.exposeString('planTitle', { description: 'Title of the plan.' }),
    committeeName: t.field({
      type: LocalText,
      description: 'The committee whose figures these are.',
      resolve: ({ committeeName }) => committeeName,
    }),
    asOf: t.field({ type: 'Date', description: 'The day on which the committee works.', resolve: ({ asOf }) => asOf }),
    demo: t.exposeBoolean('demo', { description: 'Every household is invented (DỮ LIỆU GIẢ ĐỊNH).' }),
    households: t.exposeInt('households', {
      description: 'Households that are near-poor, or were until they exited: those for whom the plan is.',
    }),
    exited: t.exposeInt('exited', { description: 'Of these, exited.' }),
    planned: t.field({ type: 'VND', description: 'Planned money.', resolve: ({ planned }) => vnd(planned) }),
    pledged: t.field({ type: 'VND', description: 'Pledged money.', resolve: ({ pledged }) => vnd(pledged) }),
    allocated: t.field({ type: 'VND', description: 'Allocated money.', resolve: ({ allocated }) => vnd(allocated) }),
    measures: t.field({
      type: [PublicMeasureStatistics],
      description: 'By measure.',
      resolve: ({ measures }) => [...measures],
    }),
  }),
});

builder.queryField('publicStatistics', (t) =>
  t.field({
    type: PublicStatistics,
    description: 'Totals of the district; the only question that is answered without a sign-in.',
    resolve: async (_root, _args, { committee, plan, readers }): Promise<Statistics> => {
      const { measures, ...totals } = await readPublicStatistics(readers, committee.id);
      return {
        ...totals,
        planTitle: plan.title.value,
        committeeName: committee.name,
        asOf: committee.workingDate,
        demo: committee.demo,
        measures: measures.map((row) => ({ ...row, name: need(planIndex(plan).measures, row.measure).name })),
      };
    },
  }),
);

openToAll('publicStatistics');
