import { findReallocation, type ReallocationRecord } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { can } from '@vuonlen/permissions';
import type { Pledge } from '@vuonlen/plan/funding';
import { findPledge } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, refuse, refuseIssues, requireFound, scopeOf, textIssues } from '../kernel/index.ts';
import { moveBetweenPledges } from './move-between-pledges.ts';
import type { ReallocationValue } from './reallocate-funds.ts';
import { withWhole } from './record-receipt.ts';
import { holdLedger, reachesFundOrLead, requireFundOrLead } from './require-fund.ts';

/** The pledge whose money a move took, of which somebody must work to take it back. */
function givingOf({ plan }: Pick<ActContext, 'plan'>, from: string): readonly Pledge[] {
  const giving = findPledge(plan, from);
  return giving === undefined ? [] : [giving];
}

/** Whether somebody may take a move back, where the ledger lets it go. */
export function mayReverseReallocation(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { from, reverses, reversedBy }: Pick<ReallocationRecord, 'from' | 'reverses' | 'reversedBy'>,
): boolean {
  if (reverses !== null || reversedBy !== null || !can(context.actor, 'fund.reverseReallocation')) return false;
  return reachesFundOrLead(context, givingOf(context, from));
}

export interface ReverseReallocationInput {
  readonly reallocation: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

function findOne(trx: Transaction, context: ActContext, id: string): Promise<ReallocationRecord> {
  return requireFound('Reallocation', id, (known) => findReallocation(trx, scopeOf(context), known));
}

/** What the policy says of money of a ward by now does not keep it where it was never to go. */
const policy = { wardMoneyStays: false };

async function reverse(trx: Transaction, context: ActContext, input: ReverseReallocationInput, [from, to]: string[]) {
  const counters = await holdLedger(trx, context, [from ?? '', to ?? '']);
  const former = await findOne(trx, context, input.reallocation);
  const { id, reverses, reversedBy } = former;
  if (reverses !== null || reversedBy !== null) {
    const state = reverses === null ? 'REVERSED' : 'REVERSAL';
    refuse({ code: 'ILLEGAL_STEP', type: 'Reallocation', id, from: state, step: 'REVERSE', legal: [] });
  }
  return moveBetweenPledges(trx, context, {
    action: 'fund.reverseReallocation',
    from: former.to,
    to: former.from,
    quantity: former.toQuantity,
    received: former.toReceived,
    receivedAmount: former.receivedAmount,
    effectiveOn: context.workingDate,
    basisDocument: former.basisDocument,
    reason: input.reason,
    reverses: id,
    policy,
    counters,
  });
}

/**
 * Takes a move between pledges back by the opposite move, which names the former: both pledges have what they had
 * before it. Who may move may take back.
 *
 * Refuses with ILLEGAL_STEP (reversed already, or a reversal itself), PLEDGE_EXCEEDED (what was moved is allocated, or
 * moved on), FUND_EXCEEDED (what came in with it is spent), INVALID_INPUT (no reason), NOT_FOUND, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const reverseReallocation = act<ReverseReallocationInput, ReallocationValue>({
  action: 'fund.reverseReallocation',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const { from, to } = await findOne(trx, context, input.reallocation);
    requireFundOrLead(context, givingOf(context, from), 'fund.reverseReallocation');
    const { reallocation: id } = await withIdempotency(
      trx,
      context,
      { action: 'fund.reverseReallocation', input },
      () => reverse(trx, context, input, [from, to]),
    );
    return {
      reallocation: await findOne(trx, context, id),
      pledges: [...withWhole(context, from), ...withWhole(context, to)],
    };
  },
});
