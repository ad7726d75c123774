import {
  type AggregateKind,
  appendAuditEvent,
  insertOutboxMessage,
  type Left,
  type Transaction,
} from '@vuonlen/database/kernel';
import type { Action, ActorRole } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';

export interface ActEvent {
  readonly action: Action;
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly effectiveOn?: IsoDate | null;
  /** To whom a household no longer belongs: its old ward, pledges that it no longer draws on. They are told once more. */
  readonly left?: Left;
  /**
   * Ids, codes and dates only: no name, no number of a person, no free text about one. What an act changes stands in
   * `changes`, made by `changedFields`.
   */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who did it, and the sources of time and ids. The system itself acts from the command line and at the first start. */
export interface Author {
  readonly actor: { readonly userId: string; readonly committee: string; readonly role: ActorRole | 'SYSTEM' };
  readonly now: () => Date;
  readonly newId: () => string;
  readonly requestId: string;
}

/** The system as the author of an event. */
export function systemOf(committee: string, sources: Omit<Author, 'actor'>): Author {
  return { ...sources, actor: { userId: 'system', committee, role: 'SYSTEM' } };
}

/** Leaves the trail of an act and tells others of it, in the act's own transaction. */
export async function recordEvent(trx: Transaction, context: Author, event: ActEvent): Promise<void> {
  const { actor, requestId } = context;
  const recordedAt = context.now();
  const { aggregate, aggregateId, payload, effectiveOn = null, left = {} } = event;
  const common = { committee: actor.committee, aggregate, aggregateId, effectiveOn, recordedAt, payload };
  const { sequence } = await appendAuditEvent(trx, {
    ...common,
    id: context.newId(),
    action: event.action,
    actor: actor.userId,
    role: actor.role,
    requestId,
  });
  await insertOutboxMessage(trx, { ...common, id: context.newId(), topic: event.action, sequence, left });
}
