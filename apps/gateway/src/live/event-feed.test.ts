import { randomUUIDv7 } from 'node:crypto';
import { connect } from 'node:net';
import { recordEvent, systemOf } from '@vuonlen/acts/kernel';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { insertMembership } from '@vuonlen/database/users';
import type { StreamItem } from '@vuonlen/graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { followEvents } from '../testing/follow-events.ts';
import { readAll } from '../testing/read-all.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { EventFeed, type FeedLimits, usualFeedLimits } from './event-feed.ts';
import type { Follower } from './follower.ts';

const rounds = 20;
const writersOfRound = 8;
let gateway: TestGateway;
let follower: Follower;

beforeAll(async () => {
  gateway = await startTestGateway({ feedLimits: { pollMilliseconds: 100 } });
  follower = await signIn();
});
afterAll(() => gateway.stop());

/** A session of an officer, as the database knows it. */
async function signIn(): Promise<Follower> {
  const { accounts, committee, database, newId } = gateway;
  const id = newId();
  const account = await accounts.create({ username: `nguoi_${id.slice(-8)}`, name: 'Người thử' });
  const userId = account?.userId ?? '';
  const at = new Date();
  const expiresAt = new Date(at.getTime() + 3_600_000);
  const session = { id: newId(), token: newId(), userId, expiresAt, createdAt: at, updatedAt: at };
  const role = 'COMMITTEE_OFFICER';
  await database.writers.transaction().execute(async (trx) => {
    await insertMembership(trx, { committee, id, userId, role, agency: null, place: null, recordedAt: at });
    await trx
      .insertInto('session')
      .values({ ...session, ipAddress: null, userAgent: null })
      .execute();
  });
  const scope = wholeCommittee(committee);
  return { session: session.id, userId, role, agency: null, place: null, mustChangePassword: true, scope };
}

function openFeed(limits: Partial<FeedLimits> = {}): EventFeed {
  const { committee, database, databaseUrl } = gateway;
  const logger = createLogger('error');
  return new EventFeed({
    ...usualFeedLimits,
    database,
    databaseUrl,
    committee,
    logger,
    now: () => new Date(),
    ...limits,
  });
}

/** One event. @returns the id of its aggregate, which nothing else has */
async function commit(hold?: Promise<void>): Promise<string> {
  const { committee, database } = gateway;
  const aggregateId = randomUUIDv7();
  const sources = { now: () => new Date(), newId: () => randomUUIDv7(), requestId: 'test' };
  await database.writers.transaction().execute(async (trx) => {
    const event = { action: 'plan.read', aggregate: 'PLAN', aggregateId, payload: {} } as const;
    await recordEvent(trx, systemOf(committee, sources), event);
    await hold;
  });
  return aggregateId;
}

/** Statements that nobody of the program sends. */
async function tamper(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: gateway.databaseUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const isEvent = (item: StreamItem) => 'aggregateId' in item;
const staying = new AbortController().signal;

describe('the feed', () => {
  it(`loses nothing in ${rounds} rounds of writers while its reader starts again`, async () => {
    const committed: string[] = [];
    const seen: { readonly aggregateId: string; readonly position: number; readonly id: string }[] = [];
    let held = Promise.withResolvers<void>();
    let late = commit(held.promise);
    let last: string | null = null;
    committed.push(await commit());
    for (let round = 0; round <= rounds; round += 1) {
      const feed = openFeed();
      await feed.start();
      const stream = feed.follow(follower, last, staying);
      const reading = (async () => {
        for await (const item of stream) {
          if (!isEvent(item)) {
            expect(item.notice).toBe('GOING_AWAY');
            continue;
          }
          seen.push(item);
          last = item.id;
        }
      })();
      const writing = Promise.all(Array.from({ length: round < rounds ? writersOfRound : 0 }, () => commit()));
      held.resolve();
      committed.push(...(await writing), await late);
      const wanted = new Set(committed);
      // Every other reader is stopped in the middle of its work; the next one goes on after what it told.
      if (round % 2 === 0 || round === rounds) {
        await expect
          .poll(() => new Set(seen.map(({ aggregateId }) => aggregateId)).size, { timeout: 10_000 })
          .toBe(wanted.size);
      }
      held = Promise.withResolvers<void>();
      late = commit(held.promise);
      await feed.close();
      await reading;
    }
    held.resolve();
    await late;
    expect(seen.map(({ aggregateId }) => aggregateId).toSorted()).toEqual(committed.toSorted());
    const positions = seen.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(new Set(positions).size).toBe(positions.length);
  });

  it('hears of a commit at once, and without a word of the database soon after', async () => {
    const feed = openFeed({ pollMilliseconds: 60_000 });
    await feed.start();
    const stream = feed.follow(follower, null, staying)[Symbol.asyncIterator]();
    const aggregateId = await commit();
    for (;;) {
      const { value } = await stream.next();
      if (value && isEvent(value) && value.aggregateId === aggregateId) break;
    }
    await feed.close();
    const deaf = openFeed({ pollMilliseconds: 50 });
    await deaf.start();
    await tamper('alter table outbox disable trigger outbox_notify');
    const polled = deaf.follow(follower, null, staying)[Symbol.asyncIterator]();
    const quiet = await commit();
    for (;;) {
      const { value } = await polled.next();
      if (value && isEvent(value) && value.aggregateId === quiet) break;
    }
    await tamper('alter table outbox enable trigger outbox_notify');
    await deaf.close();
  });

  it('drops who is too slow, and tells all others', async () => {
    const feed = openFeed({ waitingEvents: 4 });
    await feed.start();
    const slow = feed.follow(follower, null, staying);
    const quick = feed.follow(follower, null, staying);
    const heard: StreamItem[] = [];
    const reading = (async () => {
      for await (const item of quick) heard.push(item);
    })();
    for (let n = 0; n < 8; n += 1) {
      const aggregateId = await commit();
      await expect.poll(() => heard.some((item) => isEvent(item) && item.aggregateId === aggregateId)).toBe(true);
    }
    const told = await readAll(slow);
    expect(told).toEqual([expect.objectContaining({ notice: 'TOO_SLOW' })]);
    await feed.close();
    await reading;
  });

  it('tells everybody to load again when the past has changed under it', async () => {
    const feed = openFeed({ pollMilliseconds: 50 });
    await feed.start();
    await commit();
    const stream = feed.follow(follower, null, staying);
    const codes: string[] = [];
    const heard: string[] = [];
    const reading = (async () => {
      for await (const item of stream) {
        if (isEvent(item)) heard.push(item.aggregateId);
        else codes.push(item.notice);
      }
    })();
    const last = await commit();
    await expect.poll(() => heard).toContain(last);
    // As an older backup would leave it.
    await tamper(
      'alter table outbox_head disable trigger outbox_head_grows',
      'delete from outbox where position >= (select position from outbox_head)',
      'update outbox_head set position = position - 1',
      'alter table outbox_head enable trigger outbox_head_grows',
    );
    await expect.poll(() => codes).toContain('LOAD_AGAIN');
    await feed.close();
    await reading;
    expect(codes.at(-1)).toBe('GOING_AWAY');
  });

  it('tells nothing after it was closed', async () => {
    const feed = openFeed();
    await feed.close();
    const told = await readAll(feed.follow(follower, null, staying));
    expect(told.at(-1)).toMatchObject({ notice: 'GOING_AWAY' });
  });
});

describe('what hangs on the plan', () => {
  it('is told to who reads the whole committee, and to nobody of one ward or of some cases', async () => {
    const feed = openFeed();
    await feed.start();
    const whole = feed.follow(follower, null, staying);
    const narrow = [
      { ...follower.scope, places: ['dong-mai-2024'] },
      { ...follower.scope, cases: 'red-cross' },
    ].map((scope) => feed.follow({ ...follower, scope }, null, staying));
    const aggregateId = await commit();
    const heard = whole[Symbol.asyncIterator]();
    for (;;) {
      const { value } = await heard.next();
      if (value && isEvent(value) && value.aggregateId === aggregateId) break;
    }
    await feed.close();
    for (const stream of narrow) expect((await readAll(stream)).filter(isEvent)).toEqual([]);
  });
});

describe('over the wire', () => {
  it('a client that does not read holds up nobody else, and not the end', async () => {
    const cookie = await gateway.person('COMMITTEE_OFFICER');
    const { hostname, port } = new URL(gateway.url);
    const body = JSON.stringify({ query: 'subscription { events { id at ... on StreamNotice { code } } }' });
    const socket = connect({ host: hostname, port: Number(port) });
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}:${port}\r\norigin: ${gateway.url}\r\ncookie: ${cookie}\r\n` +
        `content-type: application/json\r\naccept: text/event-stream\r\nx-vuonlen-csrf: 1\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await new Promise((done) => socket.once('readable', done));
    const reader = await followEvents({ url: gateway.url, cookie });
    for (let n = 0; n < 20; n += 1) await commit();
    await reader.until((events) => events.length >= 20);
    reader.leave();
    await gateway.close();
    await reader.ended;
    socket.destroy();
  });
});
