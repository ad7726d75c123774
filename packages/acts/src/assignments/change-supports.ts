import { act } from '../kernel/index.ts';
import { giveItem, reachOf } from './assign-supports.ts';
import type { BatchValue } from './batch-value.ts';
import type { CancellationInput } from './cancel-support.ts';
import { cancelItem, reachOfSupports } from './cancel-supports.ts';
import { type BatchInput, doBatch } from './do-batch.ts';
import { checkSize, joinReach, playTasks, type Task } from './run-batch.ts';
import type { SupportRequest } from './support-input.ts';

export interface ChangeSupportsInput extends BatchInput {
  /** Supports to take back. They come first: what they held is free for the others. */
  readonly cancellations: readonly CancellationInput[];
  /** Supports to give. At most 500 of both together. */
  readonly assignments: readonly SupportRequest[];
}

/**
 * Cancels some supports and assigns others in one transaction, each by the rules, limits and locks of the act alone: a
 * support moves to another pledge, or a household gets a house in the place of its book, and nothing is ever half done.
 * All or nothing; the batch can be undone. Its items are numbered through, the cancellations first.
 *
 * A dry run answers what would happen and writes nothing, its key included.
 *
 * Refuses with BATCH_REFUSED (each item that cannot be done, with its refusal), BATCH_TOO_LARGE, INVALID_INPUT,
 * FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const changeSupports = act<ChangeSupportsInput, BatchValue>({
  action: 'batch.changeSupports',
  run: (trx, context, input) => {
    const { cancellations, assignments } = input;
    checkSize([...cancellations, ...assignments]);
    const taken = cancellations.map((item, index): Task => {
      return { index, effect: 'CANCELLED', run: () => cancelItem(trx, context, item) };
    });
    const given = assignments.map((item, at): Task => {
      return { index: taken.length + at, effect: 'ASSIGNED', run: () => giveItem(trx, context, item) };
    });
    const play = async () => {
      const supports = cancellations.map(({ assignment }) => assignment);
      const reach = joinReach(await reachOfSupports(trx, context, supports), reachOf(context, assignments));
      return playTasks(trx, context, reach, [...taken, ...given]);
    };
    return doBatch(trx, context, input, { action: 'batch.changeSupports', kind: 'CHANGE_SUPPORTS', play });
  },
});
