import {
  type AssignmentRecord,
  findAssignment,
  findAssignmentsByHouseholds,
  insertAssignment,
  insertDecision,
  takeFromPledges,
} from '@vuonlen/database/assignments';
import { lockPledgeCounters } from '@vuonlen/database/funding';
import { findMember, type HouseholdRecord } from '@vuonlen/database/households';
import { findAdoptedRevision, postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import { type Decision, occurrenceOf, projectedAmount } from '@vuonlen/plan/assignments';
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { findPledge } from '@vuonlen/plan/plans';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  emptyToNull,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  requireVersion,
  scopeOf,
  type Warning,
} from '../kernel/index.ts';
import {
  checkPlannedQuantity,
  refuseExceededPledge,
  requireBackdatingReason,
  requireLead,
  requireOwnWardMoney,
} from './check-limits.ts';
import { alreadyHeld, type DecidedSupport, decideSupport, excludedByGroup } from './decide-support.ts';
import { type AssignSupportInput, readMeasure, supportIssues } from './support-input.ts';
import { withIdempotency } from './with-idempotency.ts';

export interface SupportValue {
  readonly assignment: AssignmentRecord;
  readonly household: HouseholdRecord;
  /** Pledges whose counters changed. */
  readonly pledges: readonly string[];
  readonly warnings: readonly Warning[];
}

/** What a key remembers. */
interface Remembered {
  readonly assignment: string;
  readonly warnings: readonly Warning[];
}

interface Support {
  /** Id of the assignment that is to be. */
  readonly id: string;
  readonly measure: SpecialMeasure;
  readonly input: AssignSupportInput;
  readonly household: HouseholdRecord;
  readonly on: IsoDate;
}

/**
 * The same item for the same receiver, in the same year where it comes every year. What the exclusion groups and the
 * count of children forbid, the rules say.
 */
async function refuseRepeated(trx: Transaction, context: ActContext, support: Support, decision: Decision) {
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
function itemKindOf(measure: SpecialMeasure, input: AssignSupportInput): string | null {
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
  const revision = await findAdoptedRevision(trx, committee);
  if (revision === null) throw new Error('The committee has adopted no plan.');
  const common = { committee, household: household.id, recordedAt: context.now(), recordedBy: userId };
  const decision = context.newId();
  const member = input.member ?? null;
  const { facts } = decided;
  await insertDecision(trx, {
    ...common,
    id: decision,
    member,
    decision: decided.decision,
    facts,
    planRevision: revision,
  });
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

async function assign(trx: Transaction, context: ActContext, support: Support): Promise<Remembered> {
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
  return { assignment, warnings };
}

/**
 * Assigns a support of the plan to a household, a member or for an item: the rules decide on the facts as of the day,
 * the pledges give what is left of them, the decision is kept with the facts it rests on.
 *
 * Refuses with EXCLUDED_BY, INELIGIBLE, OUTSIDE_WINDOW, FACTS_MISSING (the rules), PLEDGE_EXCEEDED (no room),
 * REASON_REQUIRED (beyond the planned quantity, or a day before the working date), INVALID_INPUT, NOT_FOUND,
 * STALE_VERSION, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const assignSupport = act<AssignSupportInput, SupportValue>({
  action: 'support.assign',
  run: async (trx, context, input) => {
    const measure = readMeasure(context.plan, input.measure);
    if ('path' in measure) return refuse({ code: 'INVALID_INPUT', issues: [measure] });
    refuseIssues(supportIssues(context.plan, measure, input));
    requireLead(context, measure, 'support.assign');
    const remembered = await withIdempotency(trx, context, { action: 'support.assign', input }, async () => {
      const household = await holdHousehold(trx, context, input.household);
      const on = input.effectiveOn ?? context.workingDate;
      return assign(trx, context, { id: context.newId(), measure, input, household, on });
    });
    const find = (id: string) => findAssignment(trx, scopeOf(context), id);
    return {
      assignment: await requireFound('Assignment', remembered.assignment, find),
      household: await readHousehold(trx, context, input.household),
      pledges: input.legs.map(({ pledge }) => pledge),
      warnings: remembered.warnings,
    };
  },
});
