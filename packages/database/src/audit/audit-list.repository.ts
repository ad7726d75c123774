import type { IsoDate } from '@vuonlen/plan/kernel';
import { type SqlBool, sql } from 'kysely';
import { type AggregateKind, type Keyset, type Page, pageOf, type Reader } from '../kernel/index.ts';
import { brokenPlaceOf } from './audit-chain.ts';
import type { AuditEventRecord } from './audit-event.repository.ts';

/** Conditions of the trail, all of them necessary; null and undefined ask for nothing. */
export interface TrailWhere {
  readonly aggregate?: readonly AggregateKind[] | null | undefined;
  readonly aggregateId?: string | null | undefined;
  readonly action?: readonly string[] | null | undefined;
  /** Membership of who did it. */
  readonly actor?: string | null | undefined;
  /** Days in Vietnam on which it was recorded; the last day belongs to it. */
  readonly from?: IsoDate | null | undefined;
  readonly until?: IsoDate | null | undefined;
}

export interface TrailOptions {
  readonly where?: TrailWhere | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A chain of events of one aggregate, as it was found. */
export interface AuditChainRecord {
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly events: number;
  /** Place of the first event that does not fit what was before it; null: the whole chain holds. */
  readonly brokenAt: number | null;
  /** Hash of the last event, to keep elsewhere. */
  readonly lastHash: string;
}

const keyset: Keyset<'RECORDED_AT'> = {
  list: 'audit-trail',
  id: sql`e.id`,
  keys: { RECORDED_AT: { key: sql`e.recorded_at`, type: 'timestamptz' } },
};
const latestFirst = { field: 'RECORDED_AT', direction: 'DESC' } as const;

function eventsOf(reader: Reader, committee: string) {
  return reader.selectFrom('audit_event as e').where('e.committee_id', '=', committee);
}

function conditionOf({ aggregate, aggregateId, action, actor, from, until }: TrailWhere) {
  const conditions = [sql<SqlBool>`true`];
  if (aggregate) conditions.push(sql`e.aggregate = any(${[...aggregate]}::text[])`);
  if (aggregateId) conditions.push(sql`e.aggregate_id = ${aggregateId}`);
  if (action) conditions.push(sql`e.action = any(${[...action]}::text[])`);
  if (actor)
    conditions.push(
      sql`e.actor in (select m.user_id from membership m where m.committee_id = e.committee_id and m.id = ${actor}::uuid)`,
    );
  if (from) conditions.push(sql`e.recorded_at >= (${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`);
  if (until) conditions.push(sql`e.recorded_at < ((${until}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

const actorName = sql<string>`coalesce(
  (select u.name from "user" u where u.id = e.actor),
  (select k.name from api_key k where k.committee_id = e.committee_id and 'api-key:' || k.id = e.actor),
  e.actor)`;

const subject = sql<string | null>`case e.aggregate
  when 'HOUSEHOLD' then (select h.code from household h where h.committee_id = e.committee_id and h.id::text = e.aggregate_id)
  when 'MEMBERSHIP' then (select u.name from membership m join "user" u on u.id = m.user_id
    where m.committee_id = e.committee_id and m.id::text = e.aggregate_id)
  when 'PLEDGE' then (select string_agg(s.name_vi, ', ' order by s.position) from pledge_source p
    join source s on s.committee_id = p.committee_id and s.id = p.source
    where p.committee_id = e.committee_id and p.pledge = e.aggregate_id)
  end`;

const columns = [
  'e.committee_id as committee',
  'e.id',
  'e.aggregate',
  'e.aggregate_id as aggregateId',
  'e.sequence',
  'e.action',
  'e.actor',
  'e.role',
  'e.effective_on as effectiveOn',
  'e.recorded_at as recordedAt',
  'e.request_id as requestId',
  'e.payload',
] as const;

function selectTrail(reader: Reader, committee: string) {
  return eventsOf(reader, committee)
    .select(columns)
    .select([actorName.as('actorName'), subject.as('subject')]);
}

/** One page of the whole trail of a committee, the latest first. @throws BadCursor for a cursor that is not of this list. */
export function listAuditTrail(
  reader: Reader,
  committee: string,
  options: TrailOptions,
): Promise<Page<AuditEventRecord>> {
  const query = selectTrail(reader, committee).where(conditionOf(options.where ?? {}));
  return pageOf(query, keyset, { order: latestFirst, first: options.first, after: options.after });
}

/** How many events meet the conditions. */
export async function countAuditTrail(reader: Reader, committee: string, where: TrailWhere = {}): Promise<number> {
  const row = await eventsOf(reader, committee)
    .where(conditionOf(where))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Who stands in the trail: a membership and the name of its person. */
export interface TrailActor {
  readonly id: string;
  readonly name: string;
}

/** The people who did something that the trail tells, by id; programs and keys are no people. */
export function listTrailActors(reader: Reader, committee: string): Promise<TrailActor[]> {
  return reader
    .selectFrom('membership as m')
    .innerJoin('user as u', 'u.id', 'm.user_id')
    .where('m.committee_id', '=', committee)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('audit_event as e')
          .whereRef('e.committee_id', '=', 'm.committee_id')
          .whereRef('e.actor', '=', 'm.user_id')
          .select('e.id'),
      ),
    )
    .select(['m.id', 'u.name'])
    .orderBy('m.id')
    .execute();
}

/** Events of the trail by id, in no order. */
export async function findTrailEvents(
  reader: Reader,
  committee: string,
  ids: readonly string[],
): Promise<AuditEventRecord[]> {
  if (ids.length === 0) return [];
  return selectTrail(reader, committee)
    .where('e.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

/** Walks the chains in which the events stand, or the latest ones, and recomputes each hash; each chain once. */
export async function verifyAuditChains(
  reader: Reader,
  committee: string,
  events: readonly string[] | { readonly latest: number },
): Promise<AuditChainRecord[]> {
  const wanted =
    'latest' in events
      ? eventsOf(reader, committee).orderBy('e.recorded_at', 'desc').orderBy('e.id', 'desc').limit(events.latest)
      : eventsOf(reader, committee).where('e.id', '=', (eb) => eb.fn.any(eb.val([...events])));
  const asked = reader
    .selectFrom(wanted.select(['e.aggregate', 'e.aggregate_id']).as('wanted'))
    .select(['wanted.aggregate', 'wanted.aggregate_id'])
    .distinct();
  const rows = await reader
    .selectFrom('audit_event as e')
    .innerJoin(asked.as('asked'), (join) =>
      join.onRef('asked.aggregate', '=', 'e.aggregate').onRef('asked.aggregate_id', '=', 'e.aggregate_id'),
    )
    .where('e.committee_id', '=', committee)
    .select(columns)
    .select(['e.hash', 'e.previous_hash as previousHash'])
    .orderBy('e.aggregate')
    .orderBy('e.aggregate_id')
    .orderBy('e.sequence')
    .execute();
  const chains = Map.groupBy(rows, ({ aggregate, aggregateId }) => `${aggregate} ${aggregateId}`);
  return [...chains.values()].flatMap((chain) => {
    const [last] = chain.slice(-1);
    if (last === undefined) return [];
    const { aggregate, aggregateId, hash: lastHash } = last;
    return [{ aggregate, aggregateId, events: chain.length, brokenAt: brokenPlaceOf(chain), lastHash }];
  });
}
