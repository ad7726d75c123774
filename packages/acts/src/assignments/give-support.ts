import { findAssignmentsByHouseholds, insertAssignment, takeFromPledges } from '@vuonlen/database/assignments';
import { lockPledgeCounters } from '@vuonlen/database/funding';
import { findMember, type HouseholdRecord } from '@vuonlen/database/households';
import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import { type Decision, occurrenceOf, projectedAmount } from '@vuonlen/plan/assignments';
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { findPledge } from '@vuonlen/plan/plans';
import { type ActContext, emptyToNull, recordEvent, refuse, requireVersion, scopeOf } from '../kernel/index.ts';
import {
  checkPlannedQuantity,
  refuseExceededPledge,
  requireBackdatingReason,
  requireOwnWardMoney,
} from './check-limits.ts';
import { alreadyHeld, type DecidedSupport, decideSupport, excludedByGroup, recordDecision } from './decide-support.ts';
import type { SupportRequest } from './support-input.ts';
import type { Remembered } from './with-idempotency.ts';

/** A support that is to be given. */
export interface Support {
  /** Id of the assignment that is to be. */
  readonly id: string;
  readonly measure: SpecialMeasure;
  readonly input: SupportRequest;
  readonly household: HouseholdRecord;
  readonly on: IsoDate;
}

/**
 * The same item for the same receiver, in the same year where it comes every year. What the exclusion groups and the
 * count of children forbid, the rules say.
 */
export async function refuseRepeated(trx: Transaction, context: ActContext, support: Support, decision: Decision) {
  const { id, measure, input, on } = support;
  const all = await findAssignmentsByHouseholds(trx, scopeOf(context), [input.household]);
  const itemKind = itemKindOf(measure, input);
  const occurrence = occurrenceOf(measure, { id, effectiveOn: on });
  const held = all.find(
    (one) =>
      one.state === 'ASSIGNED' &&
      one.measure === measure.code &&
      one.member === (input.member ?? null) &&
      one.itemKind === itemKind &&
      occurrenceOf(measure, one) === occurrence,
  );
  if (held === undefined) return;
  const conflicting = { assignment: held.id, measure: held.measure };
  refuse({ code: 'EXCLUDED_BY', decision: alreadyHeld(measure, decision, [held.measure]), conflicting });
}

/** A measure with one kind of item needs no choice. */
export function itemKindOf(measure: SpecialMeasure, input: SupportRequest): string | null {
  return input.itemKind ?? (measure.itemKinds?.length === 1 ? (measure.itemKinds[0]?.code ?? null) : null);
}

async function amountOf(trx: Transaction, context: ActContext, support: Support, decision: Decision) {
  const { measure, input, on } = support;
  const member = input.member ? await findMember(trx, scopeOf(context), input.member) : null;
  return projectedAmount(measure, decision.entitlement, { effectiveOn: on, grade: member?.grade ?? null });
}

/** What the indexes refuse although the facts did not show it: another writer came first. */
function explainConflict(error: unknown, context: ActContext, measure: SpecialMeasure, decision: Decision): never {
  const constraint = postgresFailure(error)?.constraint;
  if (constraint === 'assignment_exclusion_one_live') {
    refuse({ code: 'EXCLUDED_BY', decision: excludedByGroup(context.plan, decision), conflicting: null });
  }
  if (constraint === 'assignment_once') {
    refuse({ code: 'EXCLUDED_BY', decision: alreadyHeld(measure, decision, [measure.code]), conflicting: null });
  }
  throw error;
}

async function writeAssignment(
  trx: Transaction,
  context: ActContext,
  support: Support,
  decided: DecidedSupport,
  amount: Vnd | null,
): Promise<void> {
  const { id, measure, input, household, on } = support;
  const { committee, userId } = context.actor;
  const common = { committee, household: household.id, recordedAt: context.now(), recordedBy: userId };
  const member = input.member ?? null;
  const decision = await recordDecision(trx, context, decided);
  try {
    await insertAssignment(trx, {
      ...common,
      id,
      member,
      measure: measure.code,
      itemKind: itemKindOf(measure, input),
      amount,
      effectiveOn: on,
      occurrence: occurrenceOf(measure, { id, effectiveOn: on }),
      reason: emptyToNull(input.reason),
      overPlanReason: emptyToNull(input.overPlanReason),
      decision,
    });
  } catch (error) {
    explainConflict(error, context, measure, decided.decision);
  }
}

async function takeLegs(trx: Transaction, context: ActContext, support: Support, amount: Vnd | null) {
  const { id: assignment, measure, input } = support;
  const { committee } = context.actor;
  const legs = input.legs.map(({ pledge, quantity }) => {
    const leg = findPledge(context.plan, pledge)?.leg ?? null;
    const share = leg === null ? amount : (measure.legs.find(({ code }) => code === leg)?.amount.value ?? null);
    return { id: context.newId(), leg, pledge, quantity, amount: share };
  });
  if (legs.length > 1)
    await lockPledgeCounters(
      trx,
      committee,
      input.legs.map(({ pledge }) => pledge),
    );
  const full = await takeFromPledges(trx, { committee, assignment, measure: measure.code }, legs);
  if (full !== null) {
    const asked = input.legs.find(({ pledge }) => pledge === full.pledge)?.quantity ?? 1;
    await refuseExceededPledge(trx, context, full.pledge, asked);
  }
}

/** A support that was given, with what the plan said of it. */
export interface GivenSupport extends Remembered {
  readonly decision: Decision;
  readonly amount: Vnd | null;
}

/**
 * Gives a support to a household that the transaction holds: the one way by which anything is assigned. The rules decide
 * on the facts as of the day, the pledges give what is left of them, the decision is kept with the facts it rests on.
 */
export async function giveDecidedSupport(
  trx: Transaction,
  context: ActContext,
  support: Support,
): Promise<GivenSupport> {
  const { id: assignment, measure, input, household, on } = support;
  requireVersion('Household', household, input.expectedVersion);
  const decided = await decideSupport(trx, context, input, on);
  await refuseRepeated(trx, context, support, decided.decision);
  requireBackdatingReason(context, on, input.reason);
  await requireOwnWardMoney(trx, context, household, input);
  const warnings = await checkPlannedQuantity(trx, context, measure, input.overPlanReason);
  const amount = await amountOf(trx, context, support, decided.decision);
  await writeAssignment(trx, context, support, decided, amount);
  await takeLegs(trx, context, support, amount);
  await recordEvent(trx, context, {
    action: 'support.assign',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    payload: {
      assignment,
      measure: measure.code,
      member: input.member ?? null,
      amount,
      pledges: input.legs.map(({ pledge }) => pledge),
    },
  });
  return { assignment, warnings, decision: decided.decision, amount };
}

/** Gives a support, and answers what its key remembers. */
export async function giveSupport(trx: Transaction, context: ActContext, support: Support): Promise<Remembered> {
  const { assignment, warnings } = await giveDecidedSupport(trx, context, support);
  return { assignment, warnings };
}
