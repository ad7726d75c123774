import {
  hasUnpublishedMessage,
  lockOutboxHead,
  pruneEvents as prune,
  publishMessages,
  type Writers,
} from '@vuonlen/database/kernel';

/** Messages of one transaction. */
const mostAtOnce = 2_000;

export interface EventOrder {
  readonly writers: Writers;
  readonly committee: string;
  readonly now: () => Date;
}

function publishSome({ writers, committee, now }: EventOrder): Promise<number> {
  return writers.transaction().execute(async (trx) => {
    const head = await lockOutboxHead(trx, committee);
    return publishMessages(trx, { committee, head, at: now(), limit: mostAtOnce });
  });
}

/**
 * Gives every committed message of the outbox its position. Positions are given after the commit, by one after the
 * other: who has read up to a position has missed nothing, however long another transaction stays open.
 *
 * @returns how many messages were published
 */
export async function publishEvents(order: EventOrder): Promise<number> {
  let published = 0;
  while (await hasUnpublishedMessage(order.writers, order.committee)) published += await publishSome(order);
  return published;
}

/**
 * Removes published events older than a moment, from the front. Who still reads them finds a gap in the positions, and
 * loads again.
 *
 * @returns how many events were removed
 */
export async function pruneEvents({ writers, committee }: EventOrder, before: Date): Promise<number> {
  let pruned = 0;
  for (;;) {
    const step = await writers.transaction().execute((trx) => prune(trx, { committee, before, limit: mostAtOnce }));
    pruned += step;
    if (step < mostAtOnce) return pruned;
  }
}
