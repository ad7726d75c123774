import type { Pledge as PledgeShape, FundingSource as SourceShape } from '@vuonlen/plan/funding';
import { pledgeAmount } from '@vuonlen/plan/plans';
import { Agency } from '../agencies/index.ts';
import {
  builder,
  Citation,
  described,
  LocalText,
  Node,
  need,
  nodeId,
  passage,
  planIndex,
  readNodesOf,
  Unit,
} from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Place } from '../places/index.ts';
import { pledgeName } from './pledge-name.ts';

const PledgeForm = builder.enumType('PledgeForm', {
  description: 'How many sources stand behind a pledge.',
  values: described<PledgeShape['form']>({
    SINGLE: 'One source.',
    JOINT: 'Two or more together; the split is not stated.',
    POOLED: 'Drawn from a pool; the shares are not stated.',
  }),
});

export const FundingSource = builder.objectRef<SourceShape>('FundingSource');
export const Pledge = builder.objectRef<PledgeShape>('Pledge');

Pledge.implement({
  description: 'A promised share of a measure in its own unit (dự kiến, đăng ký hỗ trợ của đơn vị).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Pledge', ({ id }: PledgeShape) => id)),
    slug: t.exposeString('id', { description: 'For example savings-book/district-fund.' }),
    name: t.field({
      type: LocalText,
      description: 'Called after those who stand behind it.',
      resolve: (pledge, _args, { plan }) =>
        pledgeName(
          pledge,
          pledge.sources.map((source) => need(planIndex(plan).sources, source)),
        ),
    }),
    measure: t.field({
      type: Measure,
      description: 'The measure it pays.',
      resolve: ({ measure }, _args, { plan }) => need(planIndex(plan).measures, measure),
    }),
    leg: t.string({ nullable: true, description: 'The leg that it pays.', resolve: ({ leg }) => leg }),
    sources: t.field({
      type: [FundingSource],
      description: 'Who stands behind it.',
      resolve: ({ sources }, _args, { plan }) => sources.map((source) => need(planIndex(plan).sources, source)),
    }),
    form: t.field({ type: PledgeForm, description: 'Single, joint or pooled.', resolve: ({ form }) => form }),
    unit: t.field({ type: Unit, description: 'What its limit counts.', resolve: ({ unit }) => unit }),
    money: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where the text states neither amount nor split.',
      resolve: (pledge, _args, { plan }) => pledgeAmount(plan, pledge),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Ward to which it is tied.',
      resolve: ({ place }, _args, { plan }) => (place ? (planIndex(plan).places.get(place) ?? null) : null),
    }),
    partOf: t.string({
      nullable: true,
      description: 'Slug of the pledge of which it is a part: not added to totals.',
      resolve: ({ partOf }) => partOf,
    }),
    untilAge: t.int({
      nullable: true,
      description: 'Age until which it supports the child.',
      resolve: ({ untilAge }) => untilAge?.value ?? null,
    }),
    citation: t.field({ type: Citation, description: 'Where it stands.', resolve: ({ quantity }) => quantity }),
  }),
});

FundingSource.implement({
  description: 'Where money or goods come from (quỹ và nguồn huy động).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('FundingSource', ({ id }: SourceShape) => id)),
    slug: t.exposeString('id', { description: 'For example district-fund-for-the-poor.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    kind: t.exposeString('kind', { description: 'FUND, AGENCY, MOBILISED or BUDGET.' }),
    keeper: t.field({
      type: Agency,
      nullable: true,
      description: 'Agency that keeps or raises it.',
      resolve: ({ keeper }, _args, { plan }) => (keeper ? (planIndex(plan).agencies.get(keeper) ?? null) : null),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Ward whose fund it is.',
      resolve: ({ place }, _args, { plan }) => (place ? (planIndex(plan).places.get(place) ?? null) : null),
    }),
    citation: t.field({ type: Citation, description: 'Where the plan names it.', resolve: ({ named }) => named }),
    pledges: t.field({
      type: [Pledge],
      description: 'What it promises, alone or with others.',
      resolve: ({ id }, _args, { plan }) => plan.pledges.filter(({ sources }) => sources.includes(id)),
      ...passage,
    }),
  }),
});

builder.objectField(Measure, 'pledges', (t) =>
  t.field({
    type: [Pledge],
    description: 'What is promised for it.',
    resolve: ({ code }, _args, { plan }) => plan.pledges.filter(({ measure }) => measure === code),
    ...passage,
  }),
);

readNodesOf('Pledge', ({ plan }, id) => planIndex(plan).pledges.get(id) ?? null);
readNodesOf('FundingSource', ({ plan }, id) => planIndex(plan).sources.get(id) ?? null);
