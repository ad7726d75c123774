import type { AggregateKind } from './tables/index.ts';
import type { Transaction } from './transaction.ts';

export interface OutboxMessage {
  readonly committee: string;
  readonly id: string;
  readonly topic: string;
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recordedAt: Date;
}

/** Puts a message out for others, in the transaction that makes it true. */
export async function insertOutboxMessage(trx: Transaction, message: OutboxMessage): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      committee_id: message.committee,
      id: message.id,
      topic: message.topic,
      aggregate: message.aggregate,
      aggregate_id: message.aggregateId,
      payload: JSON.stringify(message.payload),
      recorded_at: message.recordedAt,
      published_at: null,
    })
    .execute();
}
