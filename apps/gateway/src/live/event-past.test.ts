import { pruneEvents, publishEvents } from '@vuonlen/acts/kernel';
import { findEventsAfter, findOutboxHead } from '@vuonlen/database/kernel';
import { createTestDatabase, type TestDatabase } from '@vuonlen/database/testing';
import type { StreamItem } from '@vuonlen/graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRegister } from '../start/prepare-register.ts';
import { readAll } from '../testing/read-all.ts';
import { readPast } from './event-past.ts';

let database: TestDatabase;
let committee: string;
const now = () => new Date();

beforeAll(async () => {
  database = await createTestDatabase({ connections: 2 });
  ({ committee } = await prepareRegister(database, true));
});
afterAll(() => database.drop());

/** Publishes many events at once. @returns the position before them */
async function publish(count: number, at = now()): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `insert into outbox (committee_id, id, topic, aggregate, aggregate_id, sequence, payload, left_places, left_pledges, recorded_at)
      select $1, gen_random_uuid(), 'plan.read', 'PLAN', n::text, 1, '{}', '{}', '{}', now() from generate_series(1, $2) n`,
    [committee, count],
  );
  await client.end();
  const head = await findOutboxHead(database.readers, committee);
  await publishEvents({ writers: database.writers, committee, now: () => at });
  return head;
}

async function follow(after: string | null) {
  const until = findOutboxHead(database.readers, committee);
  return readPast({ reader: database.readers, committee, after, until, now, isTold: () => true });
}

async function idAt(position: number): Promise<string> {
  return (await findEventsAfter(database.readers, committee, position - 1, 1))[0]?.id ?? '';
}

const shortOf = (item: StreamItem) => ('notice' in item ? item.notice : item.position);
const all = async (past: AsyncGenerator<StreamItem>) => (await readAll(past)).map(shortOf);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index + 1);

describe('the past of a stream', () => {
  it('is everything after the last event, over many pages', async () => {
    const start = await publish(450, new Date(Date.now() - 60_000));
    expect(await all(await follow(await idAt(start + 1)))).toEqual(range(start + 1, start + 450));
  });

  it('is nothing after the last of all', async () => {
    expect(await all(await follow(await idAt(await findOutboxHead(database.readers, committee))))).toEqual([]);
  });

  it('is the last moments for who knows none', async () => {
    await publish(3, new Date(Date.now() - 60_000));
    const start = await publish(2);
    expect(await all(await follow(null))).toEqual([start + 1, start + 2]);
  });

  it('breaks off where it is pruned under the reader', async () => {
    const start = await publish(450);
    const past = await follow(await idAt(start + 1));
    const first = await past.next();
    await pruneEvents({ writers: database.writers, committee, now }, new Date(Date.now() + 1_000));
    const rest = await all(past);
    expect([shortOf(first.value), ...rest]).toEqual([...range(start + 1, start + 201), 'LOAD_AGAIN']);
  });

  it('is too long to be told after a thousand events', async () => {
    const start = await publish(1_002);
    expect(await all(await follow(await idAt(start + 2)))).toHaveLength(1_000);
    expect(await all(await follow(await idAt(start + 1)))).toEqual(['LOAD_AGAIN']);
  });
});
