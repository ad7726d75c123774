import type { IsoDate } from '@vuonlen/plan/kernel';
import { contentHash } from './canonical-json.ts';
import type { AggregateKind } from './tables/index.ts';
import type { Transaction } from './transaction.ts';

export interface NewAuditEvent {
  readonly committee: string;
  readonly id: string;
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly action: string;
  readonly actor: string;
  readonly role: string;
  readonly effectiveOn: IsoDate | null;
  readonly recordedAt: Date;
  readonly requestId: string;
  /** Ids, codes and dates only. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The place of an event in the chain of its aggregate. */
export interface AuditLink {
  readonly sequence: number;
  readonly previousHash: string | null;
}

/** SHA-256 over everything an event says, and over the hash before it. */
export function auditHash(event: NewAuditEvent, link: AuditLink): string {
  const { recordedAt, ...rest } = event;
  return contentHash({ ...rest, ...link, recordedAt: recordedAt.toISOString() });
}

/**
 * Adds an event to the chain of its aggregate. The caller holds the aggregate (its household, committee, membership):
 * two events never take the same place.
 * @returns the place
 */
export async function appendAuditEvent(trx: Transaction, event: NewAuditEvent): Promise<AuditLink> {
  const last = await trx
    .selectFrom('audit_event')
    .select(['sequence', 'hash'])
    .where('committee_id', '=', event.committee)
    .where('aggregate', '=', event.aggregate)
    .where('aggregate_id', '=', event.aggregateId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const link: AuditLink = { sequence: (last?.sequence ?? 0) + 1, previousHash: last?.hash ?? null };
  await trx
    .insertInto('audit_event')
    .values({
      committee_id: event.committee,
      id: event.id,
      aggregate: event.aggregate,
      aggregate_id: event.aggregateId,
      sequence: link.sequence,
      previous_hash: link.previousHash,
      hash: auditHash(event, link),
      action: event.action,
      actor: event.actor,
      role: event.role,
      effective_on: event.effectiveOn,
      recorded_at: event.recordedAt,
      request_id: event.requestId,
      payload: JSON.stringify(event.payload),
    })
    .execute();
  return link;
}
