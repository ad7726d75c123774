import { sql } from 'kysely';
import { allOf, type FacetCount, groupFacets, type Reader, type Scope, withinScope } from '../kernel/index.ts';
import { type AssignmentWhere, conditionsOf, stateOf } from './assignment-list.repository.ts';

/** How many supports there are of each value, the other filters in force. */
export interface AssignmentFacets {
  readonly state: readonly FacetCount[];
  readonly place: readonly FacetCount[];
  readonly measure: readonly FacetCount[];
}

/**
 * Counts supports by state, ward and measure in one statement. Each facet leaves its own filter out and keeps all
 * others: it says what choosing another value would find.
 */
export async function countAssignmentFacets(
  reader: Reader,
  scope: Scope,
  where: AssignmentWhere = {},
): Promise<AssignmentFacets> {
  const { state, place, measure, ...others } = where;
  const facets = sql<{ facet: string; value: string; count: number }>`(
    with base as materialized (
      select ${stateOf} as state, household.place, a.measure,
        ${allOf(conditionsOf({ state }))} as of_state,
        ${allOf(conditionsOf({ place }))} as of_place,
        ${allOf(conditionsOf({ measure }))} as of_measure
      from assignment a
      join household on household.committee_id = a.committee_id and household.id = a.household_id
      where ${withinScope(scope)} and ${allOf(conditionsOf(others))}
    )
    select 'state' as facet, state as value, count(*) as count from base where of_place and of_measure group by state
    union all
    select 'place', place, count(*) from base where of_state and of_measure group by place
    union all
    select 'measure', measure, count(*) from base where of_state and of_place group by measure)`;
  const rows = await reader.selectFrom(facets.as('facets')).selectAll().execute();
  return groupFacets(rows, ['state', 'place', 'measure']);
}
