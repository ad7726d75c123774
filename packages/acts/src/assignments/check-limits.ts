import { countLiveAssignments, lockMeasures } from '@vuonlen/database/assignments';
import { findPledgeCounter } from '@vuonlen/database/funding';
import { findEarlierPlaces, type HouseholdRecord } from '@vuonlen/database/households';
import { findCommittee, type Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { isStated } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { findPledge } from '@vuonlen/plan/plans';
import {
  type ActContext,
  emptyToNull,
  type InputIssue,
  issue,
  refuse,
  refuseIssues,
  type Warning,
} from '../kernel/index.ts';
import type { SupportRequest } from './support-input.ts';

/** True for who works in a measure: an agency officer does in those that the agency leads. */
export function reachesMeasure({ actor }: Pick<ActContext, 'actor'>, { lead }: Pick<SpecialMeasure, 'lead'>): boolean {
  return actor.role !== 'AGENCY_OFFICER' || actor.agency === lead;
}

/** Refuses an agency officer outside of the measures that the agency leads. */
export function requireLead(context: ActContext, measure: SpecialMeasure, action: Action) {
  if (!reachesMeasure(context, measure)) refuse({ code: 'FORBIDDEN', action });
}

export { requireBackdatingReason } from '../kernel/index.ts';

/**
 * Money of a ward goes to households of that ward, and of those that were handed over from it: a policy of the committee,
 * not a sentence of the plan.
 */
export async function requireOwnWardMoney(
  trx: Transaction,
  context: ActContext,
  household: HouseholdRecord,
  input: SupportRequest,
): Promise<void> {
  const places = input.legs.map(({ pledge }) => findPledge(context.plan, pledge)?.place ?? null);
  if (places.every((place) => place === null || place === household.place)) return;
  const own = [household.place, ...(await findEarlierPlaces(trx, context.actor.committee, household.id))];
  const issues: InputIssue[] = places.flatMap((place, index) => {
    if (place === null || own.includes(place)) return [];
    const vi = 'Quy định của Ban chỉ đạo (không phải của kế hoạch): nguồn của phường chỉ hỗ trợ hộ của phường đó.';
    const en = 'Policy of the committee (not of the plan): money of a ward supports households of that ward only.';
    return [issue(`legs.${index}.pledge`, 'WARD_MONEY_STAYS', vi, en)];
  });
  if (issues.length === 0) return;
  const committee = await findCommittee(trx, context.actor.committee);
  if (committee?.wardMoneyStays !== false) refuseIssues(issues);
}

/**
 * The planned quantity is an estimate: beyond it a reason is wanted, and the act says so. The measure is held for the
 * count, before any counter of a pledge: supports given at once are counted one after the other.
 */
export async function checkPlannedQuantity(
  trx: Transaction,
  context: ActContext,
  measure: SpecialMeasure,
  overPlanReason: string | null | undefined,
): Promise<Warning[]> {
  if (!isStated(measure.plannedQuantity)) return [];
  const { value: planned, clause, quote } = measure.plannedQuantity;
  await lockMeasures(trx, context.actor.committee, [measure.code]);
  const asked = (await countLiveAssignments(trx, context.actor.committee, measure.code)) + 1;
  if (asked <= planned) return [];
  if (emptyToNull(overPlanReason) === null) {
    refuse({ code: 'REASON_REQUIRED', for: 'OVER_PLANNED_QUANTITY', planned, asked, clause, quote });
  }
  const vi = `Vượt số lượng dự kiến của kế hoạch: ${asked} so với ${planned}.`;
  const en = `More than the plan foresees: ${asked} against ${planned}.`;
  return [{ code: 'OVER_PLANNED_QUANTITY', text: { vi, en }, clause, quote }];
}

/** Refuses because a pledge has no room, with its figures and its sentence. */
export async function refuseExceededPledge(trx: Transaction, context: ActContext, id: string, asked: number) {
  const pledge = findPledge(context.plan, id);
  const counter = await findPledgeCounter(trx, context.actor.committee, id);
  if (pledge === undefined || counter === null) throw new Error(`The plan and the database disagree on pledge ${id}`);
  const { clause, quote } = pledge.quantity;
  return refuse({ code: 'PLEDGE_EXCEEDED', pledge: id, unit: pledge.unit, ...counter, asked, clause, quote });
}
