import type { Transaction } from '@vuonlen/database/kernel';
import { isStated } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import { holdHousehold } from '../households/index.ts';
import { type ActContext, act } from '../kernel/index.ts';
import { checkSupport } from './assign-support.ts';
import type { BatchValue } from './batch-value.ts';
import { type BatchInput, doBatch } from './do-batch.ts';
import { type GivenSupport, giveDecidedSupport } from './give-support.ts';
import { checkSize, playTasks, type Reach } from './run-batch.ts';
import type { SupportRequest } from './support-input.ts';

export interface AssignSupportsInput extends BatchInput {
  /** At most 500. */
  readonly items: readonly SupportRequest[];
}

/** What supports will touch: a measure is held where its supports are counted against a planned quantity. */
export function reachOf({ plan }: ActContext, items: readonly SupportRequest[]): Reach {
  const counted = items.flatMap(({ measure: code }) => {
    const measure = findMeasure(plan, code);
    return measure !== undefined && isStated(measure.plannedQuantity) ? [code] : [];
  });
  return {
    households: items.map(({ household }) => household),
    measures: counted,
    pledges: items.flatMap(({ legs }) => legs.map(({ pledge }) => pledge)),
  };
}

/** Assigns an item of a batch. */
export async function giveItem(trx: Transaction, context: ActContext, input: SupportRequest): Promise<GivenSupport> {
  const measure = checkSupport(context, input);
  const household = await holdHousehold(trx, context, input.household);
  const on = input.effectiveOn ?? context.workingDate;
  return giveDecidedSupport(trx, context, { id: context.newId(), measure, input, household, on });
}

/**
 * Assigns many supports in one transaction, each by the rules, limits and locks of `assignSupport`, in the order asked:
 * an item sees what those before it did. All or nothing; the batch can be undone.
 *
 * A dry run answers what would happen and writes nothing, its key included.
 *
 * Refuses with BATCH_REFUSED (each item that cannot be assigned, with its refusal), BATCH_TOO_LARGE, INVALID_INPUT,
 * FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const assignSupports = act<AssignSupportsInput, BatchValue>({
  action: 'batch.assignSupports',
  run: (trx, context, input) => {
    checkSize(input.items);
    const tasks = input.items.map((item, index) => ({
      index,
      effect: 'ASSIGNED' as const,
      run: () => giveItem(trx, context, item),
    }));
    const play = () => playTasks(trx, context, reachOf(context, input.items), tasks);
    return doBatch(trx, context, input, { action: 'batch.assignSupports', kind: 'ASSIGN_SUPPORTS', play });
  },
});
