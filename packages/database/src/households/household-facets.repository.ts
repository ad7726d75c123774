import { sql } from 'kysely';
import { allOf, type FacetCount, groupFacets, type Reader, type Scope, withinScope } from '../kernel/index.ts';
import { conditionsOf, type HouseholdWhere } from './household-list.repository.ts';

/** How many households there are of each value, the other filters in force. */
export interface HouseholdFacets {
  readonly class: readonly FacetCount[];
  readonly place: readonly FacetCount[];
  /** Households that hold a live support of the measure. */
  readonly measure: readonly FacetCount[];
}

/**
 * Counts the register by class, ward and measure in one statement. Each facet leaves its own filter out and keeps all
 * others: it says what choosing another value would find.
 */
export async function countHouseholdFacets(
  reader: Reader,
  scope: Scope,
  where: HouseholdWhere = {},
): Promise<HouseholdFacets> {
  const { class: classes, place, hasMeasure, ...others } = where;
  const facets = sql<{ facet: string; value: string; count: number }>`(
    with base as materialized (
      select household.committee_id, household.id, household.class, household.place,
        ${allOf(conditionsOf({ class: classes }))} as of_class,
        ${allOf(conditionsOf({ place }))} as of_place,
        ${allOf(conditionsOf({ hasMeasure }))} as of_measure
      from household where ${withinScope(scope)} and ${allOf(conditionsOf(others))}
    )
    select 'class' as facet, class as value, count(*) as count from base where of_place and of_measure group by class
    union all
    select 'place', place, count(*) from base where of_class and of_measure group by place
    union all
    select 'measure', a.measure, count(distinct base.id) from base
      join assignment a on a.committee_id = base.committee_id and a.household_id = base.id and a.state = 'ASSIGNED'
      where of_class and of_place group by a.measure)`;
  const rows = await reader.selectFrom(facets.as('facets')).selectAll().execute();
  return groupFacets(rows, ['class', 'place', 'measure']);
}
