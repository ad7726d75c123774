import { type Progress as ProgressShape, readProgress } from '@vuonlen/database/reports';
import { can } from '@vuonlen/permissions';
import { vnd } from '@vuonlen/plan/kernel';
import { FundingSource } from '../funding/index.ts';
import { batch, builder, type Context, coded, isBoundToWard, need, planIndex } from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Place } from '../places/index.ts';

type MeasureRow = ProgressShape['measures'][number];
type SourceRow = ProgressShape['sources'][number];
type WardRow = ProgressShape['wards'][number];
type Cell = WardRow['cells'][number];

/** An application that may read progress reads all of it, or all of its ward: counts and money, no household. */
function scopeOfProgress({ actor, scope }: Context): Context['scope'] {
  if (!can(actor, 'progress.read'))
    throw coded('FORBIDDEN', 'Không có quyền xem tiến độ. / You may not read progress.');
  if (actor.role !== 'API_CLIENT') return scope;
  return { ...scope, places: actor.place === null ? 'ALL' : [actor.place] };
}

const progressOf = batch<string, ProgressShape>(async (context, keys) => {
  const progress = await readProgress(context.readers, scopeOfProgress(context));
  return keys.map(() => progress);
});

/** The progress within the scope, read once a request. */
function progressFor({ loaders, committee }: Context): Promise<ProgressShape> {
  return loaders.load(progressOf, committee.id);
}

/**
 * Against how many households exits are measured: what the plan counts in all wards, or in the one ward of the reader.
 * It prints no figure for a ward that came after, nor for the cases of an agency: there it is those on record.
 */
function baselineOf(context: Context, { households }: ProgressShape): number {
  const { places, cases } = scopeOfProgress(context);
  const counted = context.plan.baseline.wards.filter(({ place }) => places === 'ALL' || places.includes(place));
  const printed = counted.reduce((sum, ward) => sum + ward.households.value, 0);
  return cases === null && printed > 0 ? printed : households;
}

const moneyOrNull = (amount: number | null) => (amount === null ? null : vnd(amount));

const MeasureProgress = builder.objectRef<MeasureRow>('MeasureProgress').implement({
  description: 'How far a measure has come.',
  fields: (t) => ({
    measure: t.field({
      type: Measure,
      description: 'The measure.',
      resolve: ({ measure }, _args, { plan }) => need(planIndex(plan).measures, measure),
    }),
    plannedQuantity: t.int({
      nullable: true,
      description: 'Planned quantity (số lượng dự kiến).',
      resolve: ({ plannedQuantity }) => plannedQuantity,
    }),
    allocatedQuantity: t.exposeInt('allocatedQuantity', { description: 'Live supports within the scope.' }),
    planned: t.field({
      type: 'VND',
      nullable: true,
      description: 'Planned money.',
      resolve: ({ planned }) => moneyOrNull(planned),
    }),
    pledged: t.field({
      type: 'VND',
      nullable: true,
      description: 'Pledged by now, as the ledger of sources has it; null where the text names no amount of a unit.',
      resolve: ({ pledged }) => moneyOrNull(pledged),
    }),
    allocated: t.field({
      type: 'VND',
      description: 'Money of live supports within the scope.',
      resolve: ({ allocated }) => vnd(allocated ?? 0),
    }),
  }),
});

const SourceProgress = builder.objectRef<SourceRow>('SourceProgress').implement({
  description: 'What a source promises and what is drawn on it.',
  fields: (t) => ({
    source: t.field({
      type: FundingSource,
      description: 'The source.',
      resolve: ({ source }, _args, { plan }) => need(planIndex(plan).sources, source),
    }),
    pledged: t.field({
      type: 'VND',
      nullable: true,
      description:
        'Its own pledges by now; joint and pooled ones have no stated split. Null: none stated, or another ward’s source to who sees one ward only.',
      resolve: ({ pledged }) => moneyOrNull(pledged),
    }),
    allocated: t.field({
      type: 'VND',
      nullable: true,
      description:
        'Drawn on its own pledges, wherever; null: not shown, another ward’s source to who sees one ward only.',
      resolve: ({ allocated }, _args, context) => (isBoundToWard(context) ? null : moneyOrNull(allocated)),
    }),
  }),
});

const WardMeasureCell = builder.objectRef<Cell>('WardMeasureCell').implement({
  description: 'Supports of one measure in one ward.',
  fields: (t) => ({
    measureCode: t.exposeString('measure', { description: 'Code of the measure.' }),
    quantity: t.exposeInt('quantity', { description: 'Live supports.' }),
    money: t.field({ type: 'VND', description: 'Their money.', resolve: ({ money }) => vnd(money) }),
  }),
});

const WardProgress = builder.objectRef<WardRow>('WardProgress').implement({
  description: 'How far a ward (phường) has come; a ward officer sees the own one.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The ward.',
      resolve: ({ place }, _args, { plan }) => need(planIndex(plan).places, place),
    }),
    households: t.exposeInt('households', {
      description: 'Households that are near-poor, or were until they exited: those for whom the plan is.',
    }),
    exited: t.exposeInt('exited', { description: 'Of these, exited.' }),
    allocated: t.field({
      type: 'VND',
      description: 'Money of live supports.',
      resolve: ({ allocated }) => vnd(allocated),
    }),
    cells: t.field({ type: [WardMeasureCell], description: 'By measure.', resolve: ({ cells }) => [...cells] }),
  }),
});

const Progress = builder.objectRef<ProgressShape>('Progress').implement({
  description: 'Planned, pledged and allocated; households and supports are those of the reader’s scope.',
  fields: (t) => ({
    households: t.exposeInt('households', {
      description: 'Households that are near-poor, or were until they exited: those for whom the plan is.',
    }),
    baseline: t.int({
      description:
        'Against how many households exits are measured: those that the plan counts, whole or in the reader’s ward; the households on record where it prints none.',
      resolve: (progress, _args, context) => baselineOf(context, progress),
    }),
    exited: t.exposeInt('exited', { description: 'Of these, exited.' }),
    poor: t.exposeInt('poor', { description: 'Poor households (hộ nghèo) of the register; the plan is not for them.' }),
    withoutSupport: t.exposeInt('withoutSupport', { description: 'Near-poor households without a live support.' }),
    planned: t.field({ type: 'VND', description: 'Planned money.', resolve: ({ planned }) => vnd(planned) }),
    pledged: t.field({
      type: 'VND',
      description: 'Money pledged by now: by the plan, beyond it and by moves.',
      resolve: ({ pledged }) => vnd(pledged),
    }),
    allocated: t.field({ type: 'VND', description: 'Allocated money.', resolve: ({ allocated }) => vnd(allocated) }),
    received: t.field({
      type: 'VND',
      nullable: true,
      description: 'Money that has come in for every pledge (đã tiếp nhận); null: not shown to who sees one ward only.',
      resolve: ({ received }) => moneyOrNull(received),
    }),
    disbursed: t.field({
      type: 'VND',
      description: 'Money paid on supports within the scope, what was taken back off (đã chi).',
      resolve: ({ disbursed }) => vnd(disbursed),
    }),
    measures: t.field({
      type: [MeasureProgress],
      description: 'By measure.',
      resolve: ({ measures }) => [...measures],
    }),
    sources: t.field({ type: [SourceProgress], description: 'By source.', resolve: ({ sources }) => [...sources] }),
    wards: t.field({ type: [WardProgress], description: 'By ward.', resolve: ({ wards }) => [...wards] }),
  }),
});

builder.queryField('progress', (t) =>
  t.field({
    type: Progress,
    description: 'How far the plan has come.',
    resolve: (_root, _args, context) => progressFor(context),
  }),
);

builder.objectFields(Measure, (t) => ({
  allocatedQuantity: t.int({
    description: 'Live supports of it within the reader’s scope.',
    resolve: async ({ code }, _args, context) => (await rowOf(context, code))?.allocatedQuantity ?? 0,
  }),
  allocatedMoney: t.field({
    type: 'VND',
    description: 'Their money.',
    resolve: async ({ code }, _args, context) => vnd((await rowOf(context, code))?.allocated ?? 0),
  }),
}));

async function rowOf(context: Context, code: string): Promise<MeasureRow | undefined> {
  return (await progressFor(context)).measures.find(({ measure }) => measure === code);
}

async function sourceRowOf(context: Context, id: string): Promise<SourceRow | undefined> {
  return (await progressFor(context)).sources.find(({ source }) => source === id);
}

builder.objectFields(FundingSource, (t) => ({
  pledgedMoney: t.field({
    type: 'VND',
    nullable: true,
    description:
      'Its own pledges by now; null where the text names no amount or split, and another ward’s source to who sees one ward only.',
    resolve: async ({ id }, _args, context) => moneyOrNull((await sourceRowOf(context, id))?.pledged ?? null),
  }),
  allocatedMoney: t.field({
    type: 'VND',
    nullable: true,
    description:
      'Drawn on its own pledges, wherever; null: not shown, another ward’s source to who sees one ward only.',
    resolve: async ({ id }, _args, context) => moneyOrNull((await sourceRowOf(context, id))?.allocated ?? null),
  }),
}));
