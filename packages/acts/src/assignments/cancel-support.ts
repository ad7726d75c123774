import {
  type AssignmentRecord,
  findLegsByAssignments,
  giveBackToPledges,
  markAssignmentCancelled,
} from '@vuonlen/database/assignments';
import { lockPledgeCounters } from '@vuonlen/database/funding';
import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import type { SupportValue } from './assign-support.ts';
import { requireLead } from './check-limits.ts';
import { readAssignment, requireSupportStep } from './take-support-step.ts';
import { type Remembered, withIdempotency } from './with-idempotency.ts';

/** A support that is to be taken back. */
export interface CancellationInput {
  readonly assignment: string;
  readonly reason: string;
  /** Day from which it no longer holds: between its first day and the working date. The working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  readonly expectedVersion: number;
}

export interface CancelSupportInput extends CancellationInput {
  readonly idempotencyKey: string;
}

/**
 * A support in force ends between its first day and the working date; one to come is called off between the working
 * date and the day on which it would begin.
 */
function dayIssues(on: IsoDate, { effectiveOn }: AssignmentRecord, workingDate: IsoDate): InputIssue[] {
  const [first, last] = effectiveOn < workingDate ? [effectiveOn, workingDate] : [workingDate, effectiveOn];
  if (on < first) {
    const vi = `Ngày hủy không được trước ngày ${formatShortDate(first)}.`;
    const en = `The day of the cancellation cannot be before ${formatShortDate(first)}.`;
    return [issue('effectiveOn', 'DATE_BEFORE_SUPPORT', vi, en)];
  }
  if (on <= last) return [];
  const vi = `Ngày hủy không được sau ngày ${formatShortDate(last)}.`;
  const en = `The day of the cancellation cannot be after ${formatShortDate(last)}.`;
  return [issue('effectiveOn', 'DATE_IN_FUTURE', vi, en)];
}

/** What is paid, or asked for by a batch on its way, is taken out of there first: the counters of the legs refuse. */
async function markCancelled(trx: Transaction, context: ActContext, id: string, on: IsoDate, reason: string) {
  try {
    await markAssignmentCancelled(trx, context.actor.committee, id, { on, reason, at: context.now() });
  } catch (error) {
    if (postgresFailure(error)?.constraint !== 'assignment_leg_counter_within_allocated') throw error;
    const legal = ['HAND_OVER'];
    refuse({ code: 'ILLEGAL_STEP', type: 'Assignment', id, from: 'IN_PAYMENT', step: 'CANCEL', legal });
  }
}

/** Refuses an input that cannot be one, and a support that the actor may not take back. */
export async function checkCancellation(trx: Transaction, context: ActContext, input: CancellationInput) {
  refuseIssues([
    ...textIssues('reason', input.reason, { max: 2000, required: true }),
    ...dateIssues('effectiveOn', input.effectiveOn),
  ]);
  const before = await readAssignment(trx, context, input.assignment);
  const measure = findMeasure(context.plan, before.measure);
  if (measure !== undefined) requireLead(context, measure, 'support.cancel');
}

/** Cancels a support that was checked. */
export async function takeBack(trx: Transaction, context: ActContext, input: CancellationInput): Promise<Remembered> {
  const { committee } = context.actor;
  const household = await holdHousehold(trx, context, (await readAssignment(trx, context, input.assignment)).household);
  const assignment = await readAssignment(trx, context, input.assignment);
  requireVersion('Assignment', assignment, input.expectedVersion);
  if (assignment.state === 'CANCELLED') {
    const vi = 'Hỗ trợ này đã được hủy.';
    refuseIssues([issue('assignment', 'ALREADY_CANCELLED', vi, 'This support is cancelled already.')]);
  }
  await requireSupportStep(trx, context, assignment, 'CANCEL');
  const on = input.effectiveOn ?? context.workingDate;
  refuseIssues(dayIssues(on, assignment, context.workingDate));
  const legs = await findLegsByAssignments(trx, scopeOf(context), [assignment.id]);
  const pledges = legs.map(({ pledge }) => pledge);
  await lockPledgeCounters(trx, committee, pledges);
  await markCancelled(trx, context, assignment.id, on, input.reason);
  await giveBackToPledges(trx, committee, assignment.id);
  await recordEvent(trx, context, {
    action: 'support.cancel',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    left: { pledges },
    payload: {
      assignment: assignment.id,
      measure: assignment.measure,
      pledges,
      changes: changedFields(['assignmentState'], { assignmentState: 'ASSIGNED' }, { assignmentState: 'CANCELLED' }),
    },
  });
  return { assignment: assignment.id, warnings: [] };
}

/**
 * Cancels a support: its pledges get back what it took, its exclusion groups are free again, the row stays.
 *
 * Refuses with INVALID_INPUT (no reason, a day that does not fit, cancelled already), ILLEGAL_STEP (handed over, paid, or
 * asked for by a batch on its way), STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const cancelSupport = act<CancelSupportInput, SupportValue>({
  action: 'support.cancel',
  run: async (trx, context, input) => {
    await checkCancellation(trx, context, input);
    const { warnings } = await withIdempotency(trx, context, { action: 'support.cancel', input }, () =>
      takeBack(trx, context, input),
    );
    const assignment = await readAssignment(trx, context, input.assignment);
    const legs = await findLegsByAssignments(trx, scopeOf(context), [assignment.id]);
    const household = await readHousehold(trx, context, assignment.household);
    return { assignment, household, pledges: legs.map(({ pledge }) => pledge), warnings };
  },
});
