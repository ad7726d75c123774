import { randomUUIDv7 } from 'node:crypto';
import { findEventPosition, findEventsAfter, findOutboxHead, type Transaction } from '@vuonlen/database/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestCommittee, type TestCommittee } from '../testing/index.ts';
import { pruneEvents, publishEvents, recordEvent, systemOf } from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee({ connections: 30 });
});
afterAll(() => test.database.drop());

const rounds = 20;
const writersOfRound = 12;
const moment = Date.parse('2024-06-15T02:00:00Z');

const order = (at = new Date()) => ({ writers: test.database.writers, committee: test.committee, now: () => at });

/** Leaves a row in the outbox as every act does. @returns what tells it from all others */
async function record(trx: Transaction, aggregateId: string = randomUUIDv7(), at = Date.now()): Promise<string> {
  const mark = randomUUIDv7();
  const sources = { now: () => new Date(at), newId: randomUUIDv7, requestId: 'test' };
  await recordEvent(trx, systemOf(test.committee, sources), {
    action: 'plan.read',
    aggregate: 'PLAN',
    aggregateId,
    payload: { mark },
  });
  return mark;
}

const commit = (aggregateId?: string, at?: number) =>
  test.database.writers.transaction().execute((trx) => record(trx, aggregateId, at));

/** A transaction that has written and stays open until it is told to commit. */
function holdOpen(): { readonly written: Promise<string>; readonly commit: () => Promise<void> } {
  const written = Promise.withResolvers<string>();
  const asked = Promise.withResolvers<void>();
  const done = test.database.writers.transaction().execute(async (trx) => {
    written.resolve(await record(trx));
    await asked.promise;
  });
  return {
    written: written.promise,
    commit: async () => {
      asked.resolve();
      await done;
    },
  };
}

/** Marks of the published events after a position, in order. */
async function read(after: number): Promise<{ marks: string[]; positions: number[] }> {
  const events = await findEventsAfter(test.database.readers, test.committee, after, 10_000);
  const ids = events.map(({ id }) => id);
  const { rows } = await sql<{ id: string; mark: string }>`
    select id, payload->>'mark' as mark from outbox where id = any(${ids}::uuid[])`.execute(test.database.writers);
  const markOf = new Map(rows.map(({ id, mark }) => [id, mark]));
  return { marks: ids.map((id) => markOf.get(id) ?? ''), positions: events.map(({ position }) => position) };
}

const head = () => findOutboxHead(test.database.readers, test.committee);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index + 1);

describe('the order of the outbox', () => {
  it('misses no transaction that commits late, while later ones are read already', async () => {
    const start = await head();
    const late = holdOpen();
    const mark = await late.written;
    const early = [await commit(), await commit(), await commit()];
    await publishEvents(order());
    const first = await read(start);
    expect(first.marks).toEqual(early);
    await late.commit();
    await publishEvents(order());
    const second = await read(start + 3);
    expect(second).toEqual({ marks: [mark], positions: [start + 4] });
  });

  it(`gives ${rounds} rounds of writers, publishers and restarted readers every event, without a gap`, async () => {
    const start = await head();
    const committed: string[] = [];
    const seen: string[] = [];
    let cursor = start;
    for (let round = 0; round < rounds; round += 1) {
      const late = [holdOpen(), holdOpen(), holdOpen()];
      const lateMarks = await Promise.all(late.map(({ written }) => written));
      const writing = Promise.all(Array.from({ length: writersOfRound }, () => commit()));
      const refused = test.database.writers.transaction().execute(async (trx) => {
        await record(trx);
        throw new Error('rolled back');
      });
      // A reader that lives for this round alone, while two publishers and the writers run.
      const reading = (async () => {
        for (let look = 0; look < 6; look += 1) {
          await Promise.all([publishEvents(order()), publishEvents(order())]);
          const { marks, positions } = await read(cursor);
          expect(positions).toEqual(range(cursor, cursor + positions.length));
          seen.push(...marks);
          cursor += marks.length;
          await late[look]?.commit();
        }
      })();
      await expect(refused).rejects.toThrow('rolled back');
      const written = await writing;
      await reading;
      committed.push(...written, ...lateMarks);
    }
    await publishEvents(order());
    seen.push(...(await read(cursor)).marks);
    expect(committed).toHaveLength(rounds * (writersOfRound + 3));
    expect(seen.toSorted()).toEqual(committed.toSorted());
    expect((await read(start)).positions).toEqual(range(start, start + committed.length));
    expect(await head()).toBe(start + committed.length);
  });

  it('keeps the order of a trail when the clocks of two writers differ', async () => {
    const start = await head();
    const marks = [
      await commit('plan', moment + 60_000),
      await commit('plan', moment + 20_000),
      await commit('plan', moment + 40_000),
    ];
    const other = await commit('another', moment);
    await publishEvents(order());
    const found = await read(start);
    expect(found.marks.filter((mark) => mark !== other)).toEqual(marks);
    expect(found.marks).toContain(other);
  });

  it('is held up by no message whose id is none', async () => {
    const start = await head();
    await sql`insert into outbox (committee_id, id, topic, aggregate, aggregate_id, sequence, payload, left_places,
        left_pledges, recorded_at) values (${test.committee}, ${randomUUIDv7()}, 'x', 'HOUSEHOLD', 'no id', 1, '{}', '{}',
        '{}', now())`.execute(test.database.writers);
    expect(await publishEvents(order())).toBe(1);
    expect(await head()).toBe(start + 1);
  });

  it('publishes nothing where there is nothing', async () => {
    const start = await head();
    expect(await publishEvents(order())).toBe(0);
    expect(await head()).toBe(start);
  });
});

describe('pruning', () => {
  it('removes what is older, from the front, and nothing that waits', async () => {
    await publishEvents(order());
    await pruneEvents(order(), new Date(Date.now() + 1_000));
    const start = await head();
    const day = (n: number) => new Date(moment + n * 86_400_000);
    for (const n of [0, 1, 2, 3]) {
      await commit();
      await publishEvents(order(day(n)));
    }
    const waiting = holdOpen();
    const mark = await waiting.written;
    expect(await pruneEvents(order(), day(2))).toBe(2);
    expect((await read(0)).positions).toEqual([start + 3, start + 4]);
    expect(await pruneEvents(order(), day(2))).toBe(0);
    expect((await Promise.all([pruneEvents(order(), day(9)), pruneEvents(order(), day(9))])).toSorted()).toEqual([
      0, 2,
    ]);
    await waiting.commit();
    expect(await pruneEvents(order(), day(9))).toBe(0);
    await publishEvents(order());
    expect(await read(0)).toEqual({ marks: [mark], positions: [start + 5] });
  });

  it('leaves the head where it is, so that no position is given twice', async () => {
    await publishEvents(order());
    await pruneEvents(order(), new Date(Date.now() + 1_000));
    const start = await head();
    await commit();
    await publishEvents(order());
    expect((await read(0)).positions).toEqual([start + 1]);
  });

  it('forgets where an event stood', async () => {
    await commit();
    await publishEvents(order());
    const [event] = await findEventsAfter(test.database.readers, test.committee, (await head()) - 1, 1);
    const find = () => findEventPosition(test.database.readers, test.committee, event?.id ?? '');
    expect(await find()).toBe(event?.position);
    await pruneEvents(order(), new Date(Date.now() + 1_000));
    expect(await find()).toBeNull();
  });
});

describe('the database holds it too', () => {
  const refused = async (statement: string) => {
    const error = await sql`${sql.raw(statement)}`.execute(test.database.writers).then(() => null, String);
    return error ?? 'done';
  };

  beforeAll(async () => {
    await commit();
    await commit();
    await publishEvents(order());
  });

  it.each([
    ['a published row never changes', `update outbox set places = '{x}' where position is not null`, /append only/],
    [
      'nor loses its position',
      'update outbox set position = null, published_at = null, places = null, agencies = null',
      /append only/,
    ],
    ['the head never goes back', 'update outbox_head set position = position - 1', /append only/],
    ['a position without a moment', `update outbox set position = 99999 where position is null`, /outbox_published/],
    [
      'two rows at one position',
      `update outbox set position = (select max(position) from outbox), published_at = now(), places = '{}', agencies = '{}'
        where position is null`,
      /outbox_position/,
    ],
    [
      'position 0',
      `update outbox set position = 0, published_at = now(), places = '{}', agencies = '{}'
        where position is null`,
      /outbox_position_check/,
    ],
  ])('%s', async (_name, statement, reason) => {
    await commit();
    expect(await refused(statement)).toMatch(reason);
  });
});
