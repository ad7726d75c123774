import { type Cited, isStated, type Stated } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { Agency } from '../agencies/index.ts';
import {
  builder,
  CertaintyEnum,
  Citation,
  LocalText,
  Node,
  nodeId,
  planIndex,
  readNodesOf,
  Unit,
} from '../kernel/index.ts';
import { ConditionText, ItemKind, MeasureLeg, MeasureTarget, Window } from './measure-parts.type.ts';

/** What the text states; null where it is silent. Unstated is not zero. */
function said<T>(stated: Stated<T>): Cited<T> | null {
  return isStated(stated) ? stated : null;
}

export const Measure = builder.objectRef<SpecialMeasure>('Measure');

Measure.implement({
  description: 'A special measure of the plan (biện pháp hỗ trợ đặc thù từ nguồn xã hội hóa).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Measure', ({ code }: SpecialMeasure) => code)),
    code: t.exposeString('code', { description: 'For example SAVINGS_BOOK.' }),
    family: t.exposeString('family', { description: 'Keeps together measures of one clause, for example HOUSING.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    target: t.field({ type: MeasureTarget, description: 'Whom it goes to.', resolve: ({ target }) => target }),
    unit: t.field({ type: Unit, description: 'What its quantity counts.', resolve: ({ unit }) => unit }),
    lead: t.field({
      type: Agency,
      nullable: true,
      description: 'Agency that leads it (chủ trì).',
      resolve: ({ lead }, _args, { plan }) => planIndex(plan).agencies.get(lead) ?? null,
    }),
    window: t.field({
      type: Window,
      nullable: true,
      description: 'When it is given; null where the text is silent.',
      resolve: ({ window }) => (isStated(window) ? { period: window.value, citation: window } : null),
    }),
    legs: t.field({ type: [MeasureLeg], description: 'Parts of its rate.', resolve: ({ legs }) => [...legs] }),
    itemKinds: t.field({
      type: [ItemKind],
      description: 'Kinds of items it gives.',
      resolve: ({ itemKinds }) => [...(itemKinds ?? [])],
    }),
    conditions: t.field({
      type: [ConditionText],
      description: 'All of them are necessary.',
      resolve: ({ conditions }) => [...conditions],
    }),
    exclusionGroups: t.stringList({
      description: 'Groups of which a household may hold one measure.',
      resolve: ({ exclusionGroups }) => [...exclusionGroups],
    }),
  }),
});

builder.objectFields(Measure, (t) => ({
  rate: t.field({
    type: 'VND',
    nullable: true,
    description: 'Support rate (mức hỗ trợ) of one unit; null where the text states none.',
    resolve: ({ rate }) => said(rate)?.value ?? null,
  }),
  rateCitation: t.field({
    type: Citation,
    nullable: true,
    description: 'Where the rate stands.',
    resolve: ({ rate }) => said(rate),
  }),
  plannedQuantity: t.int({
    nullable: true,
    description: 'Planned quantity (số lượng dự kiến): an estimate, not a limit.',
    resolve: ({ plannedQuantity }) => said(plannedQuantity)?.value ?? null,
  }),
  plannedCitation: t.field({
    type: Citation,
    nullable: true,
    description: 'Where the planned quantity stands.',
    resolve: ({ plannedQuantity }) => said(plannedQuantity),
  }),
  statedTotal: t.field({
    type: 'VND',
    nullable: true,
    description: 'Total that the text states (tổng kinh phí dự kiến), kept as stated and never computed.',
    resolve: ({ statedTotal }) => said(statedTotal)?.value ?? null,
  }),
  statedTotalCitation: t.field({
    type: Citation,
    nullable: true,
    description: 'Where the total stands.',
    resolve: ({ statedTotal }) => said(statedTotal),
  }),
  certainty: t.field({
    type: CertaintyEnum,
    nullable: true,
    description: 'How firm the planned quantity is.',
    resolve: ({ plannedQuantity }) => said(plannedQuantity)?.certainty ?? null,
  }),
}));

readNodesOf('Measure', ({ plan }, id) => planIndex(plan).measures.get(id) ?? null);
