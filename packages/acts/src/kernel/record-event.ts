import { type AggregateKind, appendAuditEvent, insertOutboxMessage, type Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ActContext } from './actor.ts';

export interface ActEvent {
  readonly action: Action;
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly effectiveOn?: IsoDate | null;
  /** Ids, codes and dates only: no name, no number of a person, no free text about one. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Leaves the trail of an act and tells others of it, in the act's own transaction. */
export async function recordEvent(trx: Transaction, context: ActContext, event: ActEvent): Promise<void> {
  const { actor, requestId } = context;
  const recordedAt = context.now();
  const { aggregate, aggregateId, payload } = event;
  const common = { committee: actor.committee, aggregate, aggregateId, recordedAt, payload };
  await appendAuditEvent(trx, {
    ...common,
    id: context.newId(),
    action: event.action,
    actor: actor.userId,
    role: actor.role,
    effectiveOn: event.effectiveOn ?? null,
    requestId,
  });
  await insertOutboxMessage(trx, { ...common, id: context.newId(), topic: event.action });
}
