import {
  findPledgeAdditions,
  findReceipt,
  insertReceiptReversal,
  postToLedger,
  type ReceiptRecord,
} from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { can } from '@vuonlen/permissions';
import { findPledge } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { checkFundMoney, checkLedger } from './check-ledger.ts';
import { type ReceiptValue, withWhole } from './record-receipt.ts';
import { counterOf, holdLedger, reachesSource, requireSourceOrLead } from './require-fund.ts';

export interface ReverseReceiptInput {
  readonly receipt: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Whether somebody may take a receipt back, where the ledger lets it go. */
export function mayReverseReceipt(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { pledge, source, reversedOn }: Pick<ReceiptRecord, 'pledge' | 'source' | 'reversedOn'>,
): boolean {
  if (reversedOn !== null || !can(context.actor, 'receipt.reverse')) return false;
  const known = findPledge(context.plan, pledge);
  return known === undefined || reachesSource(context, source, known);
}

function findOne(trx: Transaction, context: ActContext, id: string): Promise<ReceiptRecord> {
  return requireFound('Receipt', id, (known) => findReceipt(trx, scopeOf(context), known));
}

/** Takes a receipt of the pledge back. Refuses what the ledger refuses, and one that is taken back already. */
export async function takeReceiptBack(
  trx: Transaction,
  context: ActContext,
  input: Pick<ReverseReceiptInput, 'receipt' | 'reason'>,
) {
  const { pledge, source } = await findOne(trx, context, input.receipt);
  const known = findPledge(context.plan, pledge);
  if (known !== undefined) requireSourceOrLead(context, source, known, 'receipt.reverse');
  const { committee, userId } = context.actor;
  const counters = await holdLedger(trx, context, [pledge]);
  const receipt = await findOne(trx, context, input.receipt);
  if (receipt.reversedOn !== null) {
    refuse({ code: 'ILLEGAL_STEP', type: 'Receipt', id: receipt.id, from: 'REVERSED', step: 'REVERSE', legal: [] });
  }
  const additions = await findPledgeAdditions(trx, committee, receipt.id);
  const { quantity, amount } = receipt;
  const past = [
    ...(quantity === 0 ? [] : [{ id: receipt.id, kind: 'RECEIPT' as const, pledge, quantity }]),
    ...additions.map((one) => ({ ...one, kind: 'PLEDGE' as const })),
  ];
  const events = past.map(({ id }) => ({ id: `reversal/${id}`, kind: 'REVERSAL' as const, of: id }));
  checkLedger(context, { counters, past, events, asked: () => quantity });
  for (const id of withWhole(context, pledge)) checkFundMoney(counterOf(counters, id), { received: -(amount ?? 0) });
  const reversal = context.newId();
  await insertReceiptReversal(trx, {
    committee,
    id: reversal,
    receipt: receipt.id,
    reversedOn: context.workingDate,
    reason: input.reason,
    recordedAt: context.now(),
    recordedBy: userId,
  });
  await postToLedger(trx, committee, [
    { pledge, received: -quantity, receivedMoney: -(amount ?? 0) },
    ...additions.map((one) => ({ pledge: one.pledge, pledged: -one.quantity })),
  ]);
  await recordEvent(trx, context, {
    action: 'receipt.reverse',
    aggregate: 'PLEDGE',
    aggregateId: pledge,
    effectiveOn: context.workingDate,
    payload: { receipt: receipt.id, reversal, quantity, amount, additions: additions.map(({ id }) => id) },
  });
  return { receipt: receipt.id };
}

/**
 * Takes a receipt back by a row of its own; what it brought beyond the pledge is pledged no longer.
 *
 * Refuses with FUND_EXCEEDED (it is spent), PLEDGE_EXCEEDED (what it brought beyond the pledge is allocated),
 * ILLEGAL_STEP (reversed already), INVALID_INPUT (no reason), NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const reverseReceipt = act<ReverseReceiptInput, ReceiptValue>({
  action: 'receipt.reverse',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const { pledge, source } = await findOne(trx, context, input.receipt);
    const known = findPledge(context.plan, pledge);
    if (known !== undefined) requireSourceOrLead(context, source, known, 'receipt.reverse');
    await withIdempotency(trx, context, { action: 'receipt.reverse', input }, () =>
      takeReceiptBack(trx, context, input),
    );
    return { receipt: await findOne(trx, context, input.receipt), pledges: withWhole(context, pledge) };
  },
});
