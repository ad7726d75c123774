import type { Decision, Outcome, Reason } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { byKeys, type Reader, type Scope, type Transaction, withinScope } from '../kernel/index.ts';

/** A decision as it was taken. */
export interface DecisionRecord {
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly measure: string;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly missing: readonly string[];
  readonly asOf: IsoDate;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
}

export interface NewDecision {
  readonly committee: string;
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly decision: Decision;
  /** The facts it was taken on, kept as they were. */
  readonly facts: HouseholdFacts;
  readonly planRevision: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

function selectDecisions(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('decision as d')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'd.committee_id').onRef('household.id', '=', 'd.household_id'),
    )
    .leftJoin('user as u', 'u.id', 'd.recorded_by')
    .where(withinScope(scope))
    .select([
      'd.id',
      'd.household_id as household',
      'd.member_id as member',
      'd.measure',
      'd.outcome',
      'd.reasons',
      'd.missing',
      'd.as_of as asOf',
      'd.recorded_at as recordedAt',
      'u.name as recordedBy',
    ]);
}

/** Recorded decisions of several households, the latest first; `recordedBy` is the name of the person. */
export const findDecisionsByHouseholds = byKeys<DecisionRecord>((reader, scope, households) =>
  selectDecisions(reader, scope)
    .where('d.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('d.household_id')
    .orderBy('d.recorded_at', 'desc')
    .orderBy('d.id', 'desc'),
);

/** Recorded decisions of the scope among the ids, in no order. */
export const findDecisions = byKeys<DecisionRecord>((reader, scope, ids) =>
  selectDecisions(reader, scope).where('d.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
);

export async function insertDecision(trx: Transaction, record: NewDecision): Promise<void> {
  const { decision } = record;
  await trx
    .insertInto('decision')
    .values({
      committee_id: record.committee,
      id: record.id,
      household_id: record.household,
      member_id: record.member,
      measure: decision.measure,
      outcome: decision.outcome,
      reasons: JSON.stringify(decision.reasons),
      missing: [...decision.missing],
      facts: JSON.stringify(record.facts),
      entitlement: decision.entitlement === null ? null : JSON.stringify(decision.entitlement),
      as_of: decision.asOf,
      plan_revision: record.planRevision,
      recorded_at: record.recordedAt,
      recorded_by: record.recordedBy,
    })
    .execute();
}
