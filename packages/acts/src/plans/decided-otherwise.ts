import type { Transaction } from '@vuonlen/database/kernel';
import { type KeptDecision, readKeptDecisions } from '@vuonlen/database/plans';
import type { Decision, Outcome, Reason } from '@vuonlen/plan/assignments';
import type { Vnd } from '@vuonlen/plan/kernel';
import { decide, findMeasure, type Plan } from '@vuonlen/plan/plans';

/**
 * A live support of which another plan says something else, on the very facts on which it was decided. It stays held: what
 * people decided is a fact, and a rule that comes later does not take it back.
 */
export interface DecidedOtherwise {
  readonly assignment: string;
  readonly household: string;
  readonly householdCode: string | null;
  readonly measure: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly amountBefore: Vnd | null;
  readonly amountAfter: Vnd | null;
  /** What settles it in the other plan. */
  readonly reason: Reason | null;
}

function decideKept(plan: Plan, { measure, member, facts, asOf }: KeptDecision): Decision | null {
  return findMeasure(plan, measure) ? decide(plan, { measure, member, facts, asOf }) : null;
}

function compare(kept: KeptDecision, inForce: Plan, next: Plan): DecidedOtherwise[] {
  const before = decideKept(inForce, kept);
  const after = decideKept(next, kept);
  // A measure that is not there any more is told as what loses its ground.
  if (before === null || after === null) return [];
  const [amountBefore, amountAfter] = [before.entitlement?.amount ?? null, after.entitlement?.amount ?? null];
  if (before.outcome === after.outcome && amountBefore === amountAfter) return [];
  const { assignment, household, householdCode, measure } = kept;
  return [
    {
      ...{ assignment, household, householdCode, measure, amountBefore, amountAfter },
      ...{ before: before.outcome, after: after.outcome, reason: after.reasons[0] ?? null },
    },
  ];
}

/** Live supports that a plan would decide otherwise than the one in force. */
export async function findDecidedOtherwise(
  trx: Transaction,
  committee: string,
  plans: { readonly inForce: Plan; readonly next: Plan },
): Promise<readonly DecidedOtherwise[]> {
  const kept = await readKeptDecisions(trx, committee);
  return kept.flatMap((one) => compare(one, plans.inForce, plans.next));
}
