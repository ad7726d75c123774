import type { OwnPledgeRecord } from '@vuonlen/database/funding';
import { can } from '@vuonlen/permissions';
import { findPledge } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, refuseIssues, textIssues } from '../kernel/index.ts';
import { requireOwnPledge, takeOwnPledgeBack } from './own-pledge.ts';
import type { OwnPledgeValue } from './record-pledge.ts';
import { withWhole } from './record-receipt.ts';
import { reachesSource, requireSourceOrLead } from './require-fund.ts';

export interface ReversePledgeInput {
  readonly ownPledge: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Whether somebody may take it back, where the ledger lets it go. */
export function mayReversePledge(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { pledge, source, reversedOn }: OwnPledgeRecord,
): boolean {
  const known = findPledge(context.plan, pledge);
  if (reversedOn !== null || known === undefined || !can(context.actor, 'pledge.reverse')) return false;
  return reachesSource(context, source, known);
}

/**
 * Takes back what was pledged by a document of its own, by a row of its own: the pledge is what it was without it.
 *
 * Refuses with PLEDGE_EXCEEDED (it is allocated, or moved on), INVALID_INPUT (no reason; PLEDGE_RECEIVED: something of
 * it came), ILLEGAL_STEP (taken back already), NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const reversePledge = act<ReversePledgeInput, OwnPledgeValue>({
  action: 'pledge.reverse',
  run: async (trx, context, input) => {
    const { ownPledge: addition, reason } = input;
    refuseIssues(textIssues('reason', reason, { max: 2000, required: true }));
    const { pledge, source } = await requireOwnPledge(trx, context, addition);
    const known = findPledge(context.plan, pledge);
    if (known !== undefined) requireSourceOrLead(context, source, known, 'pledge.reverse');
    await withIdempotency(trx, context, { action: 'pledge.reverse', input }, async () => {
      await takeOwnPledgeBack(trx, context, { addition, reason });
      return { addition };
    });
    return { ownPledge: await requireOwnPledge(trx, context, addition), pledges: withWhole(context, pledge) };
  },
});
