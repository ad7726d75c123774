import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import type { Reader } from './create-database.ts';
import type { AggregateKind } from './tables/index.ts';
import type { Transaction } from './transaction.ts';

/** To whom a household no longer belongs after an act: they are told of it once more. */
export interface Left {
  readonly places?: readonly string[];
  readonly pledges?: readonly string[];
}

export interface OutboxMessage {
  readonly committee: string;
  readonly id: string;
  readonly topic: string;
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  /** Place in the trail of its aggregate. */
  readonly sequence: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly effectiveOn: IsoDate | null;
  readonly left: Left;
  readonly recordedAt: Date;
}

/** A message that has its place in the order of its committee. */
export interface PublishedEvent {
  readonly committee: string;
  readonly id: string;
  /** 1, 2, 3 … within the committee, without a gap. */
  readonly position: number;
  readonly topic: string;
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly effectiveOn: IsoDate | null;
  readonly recordedAt: Date;
  readonly publishedAt: Date;
  /** Of the aggregate when it was published; null where it has none. */
  readonly version: number | null;
  /** Wards and agencies to whom a household belongs, or belonged before the act. */
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  /** Accounts of the two of a delegation: who acts in whose place. Of everything else none. */
  readonly people: readonly string[];
}

/** Puts a message out for others, in the transaction that makes it true. Its commit wakes those who listen. */
export async function insertOutboxMessage(trx: Transaction, message: OutboxMessage): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      committee_id: message.committee,
      id: message.id,
      topic: message.topic,
      aggregate: message.aggregate,
      aggregate_id: message.aggregateId,
      sequence: message.sequence,
      payload: JSON.stringify(message.payload),
      effective_on: message.effectiveOn,
      left_places: [...(message.left.places ?? [])],
      left_pledges: [...(message.left.pledges ?? [])],
      recorded_at: message.recordedAt,
      published_at: null,
      position: null,
      version: null,
      places: null,
      agencies: null,
    })
    .execute();
}

/** True while a committed message waits for its position. */
export async function hasUnpublishedMessage(reader: Reader, committee: string): Promise<boolean> {
  const row = await reader
    .selectFrom('outbox')
    .select('id')
    .where('committee_id', '=', committee)
    .where('published_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The last position that was given; 0 before the first. */
export async function findOutboxHead(reader: Reader, committee: string): Promise<number> {
  const row = await reader
    .selectFrom('outbox_head')
    .select('position')
    .where('committee_id', '=', committee)
    .executeTakeFirst();
  return row?.position ?? 0;
}

/** The same, held: nobody else gives positions until this transaction ends. */
export async function lockOutboxHead(trx: Transaction, committee: string): Promise<number> {
  await trx
    .insertInto('outbox_head')
    .values({ committee_id: committee, position: 0 })
    .onConflict((conflict) => conflict.column('committee_id').doNothing())
    .execute();
  const row = await trx
    .selectFrom('outbox_head')
    .select('position')
    .where('committee_id', '=', committee)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.position;
}

/** One message whose id is none must not keep all others back. */
const uuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/**
 * Gives positions to messages that are committed, after the head, which the transaction holds. The statement begins
 * when the lock is held: it sees what everybody before has numbered. Messages of one aggregate keep the order of its
 * trail, whatever the clocks of their writers said.
 *
 * @returns how many messages were published
 */
export async function publishMessages(
  trx: Transaction,
  order: { readonly committee: string; readonly head: number; readonly at: Date; readonly limit: number },
): Promise<number> {
  const { committee, head, at, limit } = order;
  const { rows } = await sql<{ count: number }>`
    with fresh as materialized (
      select id, aggregate, aggregate_id, left_places, left_pledges, sequence,
        max(recorded_at) over (partition by aggregate, aggregate_id order by sequence) as moment
      from (
        select * from outbox where committee_id = ${committee}::uuid and published_at is null
        order by recorded_at, id limit ${limit}
      ) waiting
    ),
    told as materialized (
      select f.id, row_number() over (order by f.moment, f.aggregate, f.aggregate_id, f.sequence, f.id) as step,
        coalesce(h.version, m.version, c.version) as version,
        f.left_places || coalesce(array[h.place], '{}') as places,
        array(
          select distinct s.keeper from (
            select unnest(f.left_pledges) as pledge
            union
            select l.pledge from assignment a
            join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id
            where a.committee_id = ${committee}::uuid and a.household_id = h.id and a.state = 'ASSIGNED'
          ) p
          join pledge_source ps on ps.committee_id = ${committee}::uuid and ps.pledge = p.pledge
          join source s on s.committee_id = ps.committee_id and s.id = ps.source
          where s.keeper is not null
        ) as agencies
      from fresh f
      left join household h on h.committee_id = ${committee}::uuid
        and h.id = case when f.aggregate = 'HOUSEHOLD' and f.aggregate_id ~ ${uuid} then f.aggregate_id::uuid end
      left join membership m on m.committee_id = ${committee}::uuid
        and m.id = case when f.aggregate = 'MEMBERSHIP' and f.aggregate_id ~ ${uuid} then f.aggregate_id::uuid end
      left join committee c on f.aggregate = 'COMMITTEE' and c.id = ${committee}::uuid
    ),
    published as (
      update outbox o set position = ${head}::bigint + t.step, published_at = ${at}, version = t.version,
        places = array(select distinct unnest(t.places)), agencies = t.agencies
      from told t where o.committee_id = ${committee}::uuid and o.id = t.id
      returning o.id
    ),
    grown as (
      update outbox_head set position = ${head}::bigint + (select count(*) from published)
      where committee_id = ${committee}::uuid
    )
    select count(*) as count from published
  `.execute(trx);
  return rows[0]?.count ?? 0;
}

const peopleOfDelegation = sql<string[]>`array(
  select m.user_id from delegation d
  join membership m on m.committee_id = d.committee_id and m.id in (d.delegator, d.delegate)
  where d.committee_id = outbox.committee_id
    and d.id = case when outbox.aggregate = 'DELEGATION' and outbox.aggregate_id ~ ${uuid} then outbox.aggregate_id::uuid end)`;

/** Published events after a position, in order. */
export async function findEventsAfter(
  reader: Reader,
  committee: string,
  position: number,
  limit: number,
): Promise<PublishedEvent[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(['committee_id as committee', 'id', 'position', 'topic', 'aggregate', 'aggregate_id as aggregateId'])
    .select(['effective_on as effectiveOn', 'recorded_at as recordedAt', 'published_at as publishedAt'])
    .select(['version', 'places', 'agencies', peopleOfDelegation.as('people')])
    .where('committee_id', '=', committee)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows as PublishedEvent[];
}

/** Where an event stands; null for one that is not published, is pruned already or never was. */
export async function findEventPosition(reader: Reader, committee: string, id: string): Promise<number | null> {
  const row = await reader
    .selectFrom('outbox')
    .select('position')
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.position ?? null;
}

/**
 * Removes events from the front that were published before a moment; what is not published stays. Several may prune
 * at once: a row that somebody else removes is left to them.
 *
 * @returns how many were removed, at most `limit`
 */
export async function pruneEvents(
  trx: Transaction,
  order: { readonly committee: string; readonly before: Date; readonly limit: number },
): Promise<number> {
  const { committee, before, limit } = order;
  const { rows } = await sql<{ id: string }>`
    delete from outbox o using (
      select committee_id, id from outbox
      where committee_id = ${committee}::uuid and published_at is not null and position < coalesce((
        select min(position) from outbox where committee_id = ${committee}::uuid and published_at >= ${before}
      ), 9007199254740991)
      order by position limit ${limit} for update skip locked
    ) old
    where o.committee_id = old.committee_id and o.id = old.id
    returning o.id
  `.execute(trx);
  return rows.length;
}
