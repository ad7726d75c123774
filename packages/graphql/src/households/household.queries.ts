import {
  countHouseholdFacets,
  countHouseholds,
  type HouseholdFacets as HouseholdFacetsShape,
  type HouseholdRecord,
  type HouseholdWhere,
  listHouseholds,
} from '@vuonlen/database/households';
import { z } from 'zod';
import {
  builder,
  columnsOfPage,
  connectionOf,
  fromGlobalId,
  idList,
  listing,
  measureCodes,
  orderOf,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
  searchText,
} from '../kernel/index.ts';
import { HouseholdFacets } from './facets.type.ts';
import { Household, householdById } from './household.type.ts';
import { HouseholdClass, NeedKind, StandardLevel } from './vocabulary.type.ts';

const Where = builder.inputType('HouseholdWhere', {
  description: 'Conditions of a list of households; all of them are necessary.',
  fields: (t) => ({
    search: t.string({ description: 'Part of a name, code or address, with or without diacritics.' }),
    place: t.idList({ description: 'Wards.' }),
    class: t.field({ type: [HouseholdClass], description: 'Classes.' }),
    standard: t.field({ type: [StandardLevel], description: 'Standards.' }),
    hasMeasure: t.stringList({ description: 'Holds a live support of each of these measures.' }),
    hasAnyMeasure: t.stringList({ description: 'Holds a live support of one of these measures.' }),
    lacksMeasure: t.stringList({ description: 'Holds a live support of none of these measures.' }),
    withoutSupport: t.boolean({ description: 'Holds no live support at all; false: holds one.' }),
    need: t.field({ type: [NeedKind], description: 'Has one of these needs.' }),
    ids: t.idList({ description: 'Households by id.' }),
    notReviewedSince: t.field({ type: 'Date', description: 'Has no review on this day or later (chưa rà soát).' }),
  }),
});

const Order = orderOf('Household', 'households', {
  CODE: 'Code of the paper register.',
  HEAD_NAME: 'Given name, family name, middle name of the head, as Vietnamese lists are.',
  PLACE: 'Ward, in Vietnamese order.',
  CLASS: 'Class, the poorest first.',
  UPDATED_AT: 'Last edit.',
});

interface Faceted {
  readonly countFacets: () => Promise<HouseholdFacetsShape>;
}

const Connection = connectionOf<HouseholdRecord, Faceted>('Household', Household);

builder.objectField(Connection, 'facets', (t) =>
  t.field({
    type: HouseholdFacets,
    description:
      'Counts by class, ward, measure, need and lack of support, one statement for all (số lượng theo bộ lọc).',
    resolve: ({ countFacets }) => countFacets(),
  }),
);

const texts = z.object({
  search: searchText,
  hasMeasure: measureCodes,
  hasAnyMeasure: measureCodes,
  lacksMeasure: measureCodes,
  place: idList,
  ids: idList,
});

function whereOf(where: typeof Where.$inferInput | null | undefined): HouseholdWhere {
  if (!where) return {};
  const { search, hasMeasure, hasAnyMeasure, lacksMeasure } = parseFilter(texts, where);
  return {
    ...where,
    search,
    hasMeasure,
    hasAnyMeasure,
    lacksMeasure,
    place: ownIds('Place', where.place),
    ids: ownIds('Household', where.ids),
  };
}

builder.queryField('household', (t) =>
  t.field({
    type: Household,
    nullable: true,
    description: 'One household; null when it is not there or outside the reader’s scope.',
    args: { id: t.arg.id({ required: true, description: 'Relay id.' }) },
    resolve: (_root, { id }, { loaders }) => {
      const own = fromGlobalId(id);
      return own?.type === 'Household' ? loaders.load(householdById, own.id) : null;
    },
  }),
);

builder.queryField('households', (t) =>
  t.field({
    type: Connection,
    description: 'The register within the reader’s scope (danh sách hộ).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order; by name of the head unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope, isTrusted }, info) => {
      const conditions = whereOf(where);
      const columns = isTrusted ? columnsOfPage(info) : null;
      const options = { where: conditions, orderBy, first: pageSize(first), after, columns };
      return listing(listHouseholds(readers, scope, options), {
        countAll: () => countHouseholds(readers, scope, conditions),
        countFacets: () => countHouseholdFacets(readers, scope, conditions),
      });
    },
  }),
);
