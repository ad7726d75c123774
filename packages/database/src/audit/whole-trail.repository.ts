import { type SqlBool, sql } from 'kysely';
import { type AggregateKind, type Reader, readSnapshot, type SnapshotReaders } from '../kernel/index.ts';
import { type ChainEnd, chainStart, fitsAfter } from './audit-chain.ts';

/** A place at which the chain of a thing does not hold. */
export interface AuditBreak {
  /** MISSING: no event stands at the place. CHANGED: the one that stands there is not the one that was sealed. */
  readonly kind: 'CHANGED' | 'MISSING';
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly place: number;
  /** The event of the place; of a missing one the next that stands, null where none follows. */
  readonly event: string | null;
  /** When that event was recorded, or the missing one, where the queue of messages still tells of it. */
  readonly recordedAt: Date;
}

/** What a walk through every chain of a committee found. */
export interface WholeTrailRecord {
  readonly events: number;
  readonly chains: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /** Breaks: the first of each chain, and each chain whose end is lost. */
  readonly broken: number;
  /** Where they break, the earliest first, no more than `mostBreaks`. */
  readonly breaks: readonly AuditBreak[];
}

/** Breaks that are told one by one: with more, the rest is a number. */
const mostBreaks = 20;

/** Events that are held at once: their payloads are small, and a hash of each is made before others get their turn. */
const usualBatch = 1_000;

interface Place {
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
  readonly sequence: number;
}

/** The next events in the order of the chains, which is the order of their index. */
function readBatch(reader: Reader, committee: string, after: Place | null, limit: number) {
  const following = after
    ? sql<SqlBool>`(e.aggregate, e.aggregate_id, e.sequence) > (${after.aggregate}, ${after.aggregateId}, ${after.sequence})`
    : sql<SqlBool>`true`;
  return reader
    .selectFrom('audit_event as e')
    .select(['e.committee_id as committee', 'e.id', 'e.aggregate', 'e.aggregate_id as aggregateId', 'e.sequence'])
    .select(['e.previous_hash as previousHash', 'e.hash', 'e.action', 'e.actor', 'e.role', 'e.payload'])
    .select(['e.effective_on as effectiveOn', 'e.recorded_at as recordedAt', 'e.request_id as requestId'])
    .where('e.committee_id', '=', committee)
    .where(following)
    .orderBy('e.aggregate')
    .orderBy('e.aggregate_id')
    .orderBy('e.sequence')
    .limit(limit)
    .execute();
}

type Row = Awaited<ReturnType<typeof readBatch>>[number];

function earliest(breaks: readonly AuditBreak[]): AuditBreak[] {
  return breaks.toSorted((a, b) => Number(a.recordedAt) - Number(b.recordedAt)).slice(0, mostBreaks);
}

/** Holds what is known of the chains so far: the end of the one that is walked, the counts, the earliest breaks. */
class Walk {
  events = 0;
  chains = 0;
  broken = 0;
  firstAt: Date | null = null;
  lastAt: Date | null = null;
  breaks: AuditBreak[] = [];
  last: Row | null = null;
  /** null: the chain has broken already, and is told once. */
  #end: ChainEnd | null = chainStart;

  see(row: Row): void {
    const isSame = this.last?.aggregate === row.aggregate && this.last.aggregateId === row.aggregateId;
    if (!isSame) {
      this.chains += 1;
      this.#end = chainStart;
    }
    this.last = row;
    this.events += 1;
    if (this.firstAt === null || row.recordedAt < this.firstAt) this.firstAt = row.recordedAt;
    if (this.lastAt === null || row.recordedAt > this.lastAt) this.lastAt = row.recordedAt;
    if (this.#end !== null) this.#end = this.#follow(this.#end, row);
  }

  #follow(end: ChainEnd, row: Row): ChainEnd | null {
    if (fitsAfter(end, row)) return row;
    const place = end.sequence + 1;
    const { aggregate, aggregateId, id, recordedAt } = row;
    const kind = row.sequence === place ? 'CHANGED' : 'MISSING';
    this.broken += 1;
    this.breaks = earliest([...this.breaks, { kind, aggregate, aggregateId, place, event: id, recordedAt }]);
    return null;
  }
}

/**
 * A hash tells nothing of an event that nobody follows: one taken from the end of its chain, or a chain taken away
 * whole. The queue of messages got a row in the same transaction and keeps it for some days. `total` counts all.
 */
function readLostEnds(reader: Reader, committee: string) {
  return reader
    .selectFrom('outbox as o')
    .select(['o.aggregate', 'o.aggregate_id as aggregateId', sql<number>`(count(*) over ())::int`.as('total')])
    .select(({ fn }) => [fn.min('o.sequence').as('place'), fn.min('o.recorded_at').as('recordedAt')])
    .where('o.committee_id', '=', committee)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_event as e')
            .select('e.id')
            .whereRef('e.committee_id', '=', 'o.committee_id')
            .whereRef('e.aggregate', '=', 'o.aggregate')
            .whereRef('e.aggregate_id', '=', 'o.aggregate_id')
            .whereRef('e.sequence', '>=', 'o.sequence'),
        ),
      ),
    )
    .groupBy(['o.aggregate', 'o.aggregate_id'])
    .orderBy('recordedAt')
    .limit(mostBreaks)
    .execute();
}

/**
 * Walks every chain of a committee from its first event and computes each hash again, at one moment of the register.
 * A batch of events is held at once, whatever the size of the trail.
 */
export function verifyWholeTrail(
  readers: SnapshotReaders,
  committee: string,
  batch = usualBatch,
): Promise<WholeTrailRecord> {
  return readSnapshot(readers, async (reader) => {
    const walk = new Walk();
    for (let isLeft = true; isLeft; ) {
      const rows = await readBatch(reader, committee, walk.last, batch);
      for (const row of rows) walk.see(row);
      isLeft = rows.length === batch;
    }
    const lost = await readLostEnds(reader, committee);
    const found = [
      ...walk.breaks,
      ...lost.map(({ total: _, ...end }) => ({ ...end, kind: 'MISSING', event: null }) as const),
    ];
    const { events, chains, firstAt, lastAt } = walk;
    return { events, chains, firstAt, lastAt, broken: walk.broken + (lost[0]?.total ?? 0), breaks: earliest(found) };
  });
}
