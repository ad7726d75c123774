import { sql } from 'kysely';
import { type AggregateKind, type NewAuditEvent, type Reader, type Scope, withinScope } from '../kernel/index.ts';
import { brokenPlaceOf } from './audit-chain.ts';

export interface AuditEventRecord extends NewAuditEvent {
  /** Name of the person or of the application; their id where neither is known any more. */
  readonly actorName: string;
  readonly sequence: number;
  /** What it happened to, as one would say it: the code of a household, the name of a person; null where only the id is known. */
  readonly subject: string | null;
}

const columns = [
  'e.committee_id as committee',
  'e.id',
  'e.aggregate',
  'e.aggregate_id as aggregateId',
  'e.sequence',
  'e.previous_hash as previousHash',
  'e.hash',
  'e.action',
  'e.actor',
  'e.role',
  'e.effective_on as effectiveOn',
  'e.recorded_at as recordedAt',
  'e.request_id as requestId',
  'e.payload',
] as const;

function selectEvents(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('audit_event as e')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'e.committee_id').on('e.aggregate_id', '=', sql`household.id::text`),
    )
    .leftJoin('user as u', 'u.id', 'e.actor')
    .where(withinScope(scope))
    .where('e.aggregate', '=', 'HOUSEHOLD')
    .select(columns)
    .select(['u.name as actorName', 'household.code as subject']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>;

function toEvent({ hash: _, previousHash: __, actorName, ...row }: Row): AuditEventRecord {
  return { ...row, actorName: actorName ?? row.actor };
}

/** What happened to several households, the latest first. */
export async function findAuditEventsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<AuditEventRecord[]> {
  if (households.length === 0) return [];
  const rows = await selectEvents(reader, scope)
    .where('e.aggregate_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('e.aggregate_id')
    .orderBy('e.sequence', 'desc')
    .execute();
  return rows.map(toEvent);
}

/** Events of households of the scope among the ids, in no order. What happened to users and settings is not among them. */
export async function findAuditEvents(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<AuditEventRecord[]> {
  if (ids.length === 0) return [];
  const rows = await selectEvents(reader, scope)
    .where('e.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return rows.map(toEvent);
}

/**
 * Walks the chain of an aggregate and recomputes each hash.
 *
 * @returns the sequence of the first event that does not fit, or null when the whole chain holds
 */
export async function findBrokenLink(
  reader: Reader,
  committee: string,
  aggregate: AggregateKind,
  aggregateId: string,
): Promise<number | null> {
  const rows = await reader
    .selectFrom('audit_event as e')
    .select(columns)
    .where('e.committee_id', '=', committee)
    .where('e.aggregate', '=', aggregate)
    .where('e.aggregate_id', '=', aggregateId)
    .orderBy('e.sequence')
    .execute();
  return brokenPlaceOf(rows);
}
