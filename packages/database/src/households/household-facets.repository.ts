import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { allOf, type FacetCount, groupFacets, type Reader, type Scope, withinScope } from '../kernel/index.ts';
import { conditionsOf, type HouseholdWhere } from './household-list.repository.ts';

/** How many households there are of each value, the other filters in force. */
export interface HouseholdFacets {
  readonly class: readonly FacetCount[];
  readonly place: readonly FacetCount[];
  /** Households that hold a live support of the measure. */
  readonly measure: readonly FacetCount[];
  /** Households that have the need on record. */
  readonly need: readonly FacetCount[];
  /** Households without a live support. */
  readonly withoutSupport: number;
}

/** The filter of each facet, as a column of the base: a facet counts where the filters of the others hold. */
const filters = { class: 'of_class', place: 'of_place', measure: 'of_measure', need: 'of_need', support: 'of_support' };

function othersThan(facet: keyof typeof filters): RawBuilder<SqlBool> {
  const others = Object.entries(filters).filter(([name]) => name !== facet);
  return allOf(others.map(([, column]) => sql<SqlBool>`base.${sql.ref(column)}`));
}

/**
 * Counts the register by class, ward, measure, need and lack of support in one statement. Each facet leaves its own
 * filter out and keeps all others: it says what choosing another value would find.
 */
export async function countHouseholdFacets(
  reader: Reader,
  scope: Scope,
  where: HouseholdWhere = {},
): Promise<HouseholdFacets> {
  const { class: classes, place, hasMeasure, hasAnyMeasure, need, withoutSupport, ...others } = where;
  const facets = sql<{ facet: string; value: string; count: number }>`(
    with base as materialized (
      select household.committee_id, household.id, household.class, household.place,
        ${allOf(conditionsOf({ class: classes }))} as of_class,
        ${allOf(conditionsOf({ place }))} as of_place,
        ${allOf(conditionsOf({ hasMeasure, hasAnyMeasure }))} as of_measure,
        ${allOf(conditionsOf({ need }))} as of_need,
        ${allOf(conditionsOf({ withoutSupport }))} as of_support
      from household where ${withinScope(scope)} and ${allOf(conditionsOf(others))}
    )
    select 'class' as facet, class as value, count(*) as count from base where ${othersThan('class')} group by class
    union all
    select 'place', place, count(*) from base where ${othersThan('place')} group by place
    union all
    select 'measure', a.measure, count(distinct base.id) from base
      join assignment a on a.committee_id = base.committee_id and a.household_id = base.id and a.state = 'ASSIGNED'
      where ${othersThan('measure')} group by a.measure
    union all
    select 'need', n.kind, count(distinct base.id) from base
      join need n on n.committee_id = base.committee_id and n.household_id = base.id and n.withdrawn_at is null
      where ${othersThan('need')} group by n.kind
    union all
    select 'withoutSupport', '', count(*) from base where ${othersThan('support')}
      and not exists (select from assignment a
        where a.committee_id = base.committee_id and a.household_id = base.id and a.state = 'ASSIGNED'))`;
  const rows = await reader.selectFrom(facets.as('facets')).selectAll().execute();
  const { withoutSupport: without, ...counts } = groupFacets(rows, [
    ...(['class', 'place', 'measure', 'need', 'withoutSupport'] as const),
  ]);
  return { ...counts, withoutSupport: without[0]?.count ?? 0 };
}
