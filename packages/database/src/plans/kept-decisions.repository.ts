import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import type { Transaction } from '../kernel/index.ts';

/** A live support with the facts on which it was decided, as they were kept. */
export interface KeptDecision {
  readonly assignment: string;
  readonly household: string;
  readonly householdCode: string | null;
  readonly measure: string;
  readonly member: string | null;
  readonly facts: HouseholdFacts;
  readonly asOf: IsoDate;
}

/** Decisions behind the live supports of a committee, in the order in which they were recorded. */
export async function readKeptDecisions(trx: Transaction, committee: string): Promise<readonly KeptDecision[]> {
  const { rows } = await sql<KeptDecision>`
    select a.id as assignment, a.household_id as household, h.code as "householdCode", a.measure,
      d.member_id as member, d.facts, d.as_of as "asOf"
    from assignment a
    join decision d on d.committee_id = a.committee_id and d.id = a.decision_id
    join household h on h.committee_id = a.committee_id and h.id = a.household_id
    where a.committee_id = ${committee} and a.state = 'ASSIGNED'
    order by a.recorded_at, a.id
  `.execute(trx);
  return rows;
}
