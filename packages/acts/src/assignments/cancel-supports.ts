import { findAssignments, findLegsByAssignments } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act, isUuid, scopeOf } from '../kernel/index.ts';
import type { BatchValue } from './batch-value.ts';
import { type CancellationInput, checkCancellation, takeBack } from './cancel-support.ts';
import { type BatchInput, doBatch } from './do-batch.ts';
import { checkSize, type Done, playTasks, type Reach } from './run-batch.ts';

export interface CancelSupportsInput extends BatchInput {
  /** At most 500. */
  readonly items: readonly CancellationInput[];
}

/** What supports touch: their households and what they draw on never change, so they are read before they are held. */
export async function reachOfSupports(
  trx: Transaction,
  context: ActContext,
  supports: readonly string[],
): Promise<Reach> {
  const known = await findAssignments(trx, scopeOf(context), supports.filter(isUuid));
  const legs = await findLegsByAssignments(
    trx,
    scopeOf(context),
    known.map(({ id }) => id),
  );
  return {
    households: known.map(({ household }) => household),
    measures: [],
    pledges: legs.map(({ pledge }) => pledge),
  };
}

/** Takes one support of a batch back. */
export async function cancelItem(trx: Transaction, context: ActContext, item: CancellationInput): Promise<Done> {
  await checkCancellation(trx, context, item);
  return { ...(await takeBack(trx, context, item)), decision: null };
}

/**
 * Cancels many supports in one transaction, each by the rules and locks of `cancelSupport`. All or nothing; the batch can
 * be undone. A dry run answers what would happen and writes nothing, its key included.
 *
 * Refuses with BATCH_REFUSED (each item that cannot be cancelled, with its refusal), BATCH_TOO_LARGE, INVALID_INPUT,
 * FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const cancelSupports = act<CancelSupportsInput, BatchValue>({
  action: 'batch.cancelSupports',
  run: (trx, context, input) => {
    checkSize(input.items);
    const tasks = input.items.map((item, index) => ({
      index,
      effect: 'CANCELLED' as const,
      run: () => cancelItem(trx, context, item),
    }));
    const play = async () => {
      const supports = input.items.map(({ assignment }) => assignment);
      return playTasks(trx, context, await reachOfSupports(trx, context, supports), tasks);
    };
    return doBatch(trx, context, input, { action: 'batch.cancelSupports', kind: 'CANCEL_SUPPORTS', play });
  },
});
