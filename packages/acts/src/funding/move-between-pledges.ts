import {
  insertReallocation,
  type LedgerCounter,
  postToLedger,
  type ReallocationRecord,
} from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { LedgerPolicy } from '@vuonlen/plan/funding';
import { type ActContext, recordEvent } from '../kernel/index.ts';
import { checkFundMoney, checkLedger } from './check-ledger.ts';
import { withWhole } from './record-receipt.ts';
import { counterOf } from './require-fund.ts';

type Moving = Omit<ReallocationRecord, 'id' | 'toQuantity' | 'toReceived' | 'reversedBy' | 'recordedAt'>;

/** A move between two pledges whose counters are held. */
export interface Move extends Moving {
  readonly action: Action;
  readonly policy: LedgerPolicy;
  readonly counters: readonly LedgerCounter[];
}

/** Moves what the rules let move, and leaves its row and its trail. Refuses as `checkLedger` and `checkFundMoney` do. */
export async function moveBetweenPledges(
  trx: Transaction,
  context: ActContext,
  { action, policy, counters, ...moving }: Move,
): Promise<{ readonly reallocation: string }> {
  const { committee, userId } = context.actor;
  const { from, to, quantity, received, receivedAmount, effectiveOn, reverses } = moving;
  const id = context.newId();
  const balances = checkLedger(context, {
    counters,
    events: [{ id, kind: 'REALLOCATION', from, to, quantity, received }],
    policy,
    asked: () => quantity,
  });
  for (const one of withWhole(context, from)) checkFundMoney(counterOf(counters, one), { received: -receivedAmount });
  const [before, after] = [counterOf(counters, to), balances.get(to)];
  const toQuantity = (after?.pledged ?? 0) - before.pledged;
  const toReceived = (after?.received ?? 0) - before.received;
  await insertReallocation(trx, {
    ...{ committee, id, ...moving, toQuantity, toReceived },
    ...{ recordedAt: context.now(), recordedBy: userId },
  });
  await postToLedger(trx, committee, [
    { pledge: from, pledged: -quantity, received: -received, receivedMoney: -receivedAmount },
    { pledge: to, pledged: toQuantity, received: toReceived, receivedMoney: receivedAmount },
  ]);
  for (const pledge of [from, to].sort()) {
    await recordEvent(trx, context, {
      action,
      aggregate: 'PLEDGE',
      aggregateId: pledge,
      effectiveOn,
      payload: { reallocation: id, from, to, quantity, received, receivedAmount, ...(reverses ? { reverses } : {}) },
    });
  }
  return { reallocation: id };
}
