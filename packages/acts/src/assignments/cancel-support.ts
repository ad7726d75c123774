import {
  findAssignment,
  findLegsByAssignments,
  giveBackToPledges,
  markAssignmentCancelled,
} from '@vuonlen/database/assignments';
import { lockPledgeCounters } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  issue,
  recordEvent,
  refuseIssues,
  requireFound,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import type { SupportValue } from './assign-support.ts';
import { requireLead } from './check-limits.ts';
import { type Remembered, withIdempotency } from './with-idempotency.ts';

export interface CancelSupportInput {
  readonly assignment: string;
  readonly reason: string;
  /** Day from which it no longer holds; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

function findLive(trx: Transaction, context: ActContext, id: string) {
  return requireFound('Assignment', id, (known) => findAssignment(trx, scopeOf(context), known));
}

async function cancel(trx: Transaction, context: ActContext, input: CancelSupportInput): Promise<Remembered> {
  const { committee } = context.actor;
  const household = await holdHousehold(trx, context, (await findLive(trx, context, input.assignment)).household);
  const assignment = await findLive(trx, context, input.assignment);
  requireVersion('Assignment', assignment, input.expectedVersion);
  if (assignment.state === 'CANCELLED') {
    const vi = 'Hỗ trợ này đã được hủy.';
    refuseIssues([issue('assignment', 'ALREADY_CANCELLED', vi, 'This support is cancelled already.')]);
  }
  const on = input.effectiveOn ?? context.workingDate;
  const legs = await findLegsByAssignments(trx, scopeOf(context), [assignment.id]);
  const pledges = legs.map(({ pledge }) => pledge);
  await lockPledgeCounters(trx, committee, pledges);
  await markAssignmentCancelled(trx, committee, assignment.id, { on, reason: input.reason, at: context.now() });
  await giveBackToPledges(trx, committee, assignment.id);
  await recordEvent(trx, context, {
    action: 'support.cancel',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    payload: { assignment: assignment.id, measure: assignment.measure, pledges },
  });
  return { assignment: assignment.id, warnings: [] };
}

/** Cancels a support: its pledges get back what it took, its exclusion groups are free again, the row stays. */
export const cancelSupport = act<CancelSupportInput, SupportValue>({
  action: 'support.cancel',
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('reason', input.reason, { max: 2000, required: true }),
      ...dateIssues('effectiveOn', input.effectiveOn),
    ]);
    const before = await findLive(trx, context, input.assignment);
    const measure = findMeasure(context.plan, before.measure);
    if (measure !== undefined) requireLead(context, measure, 'support.cancel');
    const { warnings } = await withIdempotency(trx, context, { action: 'support.cancel', input }, () =>
      cancel(trx, context, input),
    );
    const assignment = await findLive(trx, context, input.assignment);
    const legs = await findLegsByAssignments(trx, scopeOf(context), [assignment.id]);
    const household = await readHousehold(trx, context, assignment.household);
    return { assignment, household, pledges: legs.map(({ pledge }) => pledge), warnings };
  },
});
