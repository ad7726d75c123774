import { sql } from 'kysely';
import { type Reader, type Scope, withinScope } from '../kernel/index.ts';

/** Households that a commitment of the plan still concerns. */
export interface CommitmentCount {
  readonly kind: 'MEASURE' | 'PLEDGE';
  /** Code of the measure, or slug of the pledge. */
  readonly subject: string;
  readonly households: number;
}

/**
 * How many households of the scope hold a live support of each measure and of each pledge; running sponsorships count
 * for their measure. What nobody holds has no row.
 */
export async function countCommitments(reader: Reader, scope: Scope): Promise<CommitmentCount[]> {
  const rows = sql<CommitmentCount>`(
    select 'MEASURE' as kind, held.measure as subject, count(distinct held.household_id) as households
    from (
      select a.measure, household.id as household_id from assignment a
      join household on household.committee_id = a.committee_id and household.id = a.household_id
      where a.state = 'ASSIGNED' and ${withinScope(scope)}
      union all
      select d.measure, household.id from sponsorship s
      join decision d on d.committee_id = s.committee_id and d.id = s.decision_id
      join household on household.committee_id = s.committee_id and household.id = s.household_id
      where s.state = 'RUNNING' and ${withinScope(scope)}) held
    group by held.measure
    union all
    select 'PLEDGE', l.pledge, count(distinct household.id) from assignment a
    join household on household.committee_id = a.committee_id and household.id = a.household_id
    join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id
    where a.state = 'ASSIGNED' and ${withinScope(scope)}
    group by l.pledge)`;
  return reader.selectFrom(rows.as('counted')).selectAll().execute();
}
