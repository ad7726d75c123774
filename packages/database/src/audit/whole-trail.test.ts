import { randomUUIDv7 } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { type KyselyPlugin, type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendAuditEvent, insertCommittee, insertOutboxMessage } from '../kernel/index.ts';
import { createTestDatabase, forgeTrail, type TestDatabase } from '../testing/index.ts';
import { verifyWholeTrail } from './index.ts';

let database: TestDatabase;
let committee: string;
let other: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  committee = await openCommittee();
  other = await openCommittee();
});

const day = (number: number) => new Date(Date.UTC(2024, 0, number, 3));

async function openCommittee(): Promise<string> {
  const id = randomUUIDv7();
  const terms = { workingDate: isoDate('2024-06-15'), demo: false, wardMoneyStays: true, recordedAt: day(1) };
  const name = { vi: 'Ban chỉ đạo', en: 'Committee' };
  await database.writers.transaction().execute((trx) => insertCommittee(trx, { id, slug: id, name, ...terms }));
  return id;
}

/** One event of a subject; what it is about tells one from another. */
async function record(of: string, aggregateId: string, on: number, isTold = true): Promise<string> {
  const id = randomUUIDv7();
  const common = { committee: of, aggregate: 'PLEDGE', aggregateId, effectiveOn: null, recordedAt: day(on) } as const;
  const payload = { on };
  await database.writers.transaction().execute(async (trx) => {
    const who = { action: 'pledge.record', actor: 'system', role: 'SYSTEM', requestId: 'test' };
    const { sequence } = await appendAuditEvent(trx, { ...common, ...who, id, payload });
    if (!isTold) return;
    const message = { ...common, id: randomUUIDv7(), topic: who.action, sequence, payload, left: {} };
    await insertOutboxMessage(trx, message);
  });
  return id;
}

const forge = (...statements: RawBuilder<unknown>[]) => forgeTrail(database.writers, statements);

const check = (batch?: number) => verifyWholeTrail(database.readers, committee, batch);

/** Three things, of two, four and three events. */
async function threeChains(): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [subject, days] of Object.entries({ a: [2, 9], b: [3, 4, 5, 6], c: [7, 8, 10] }))
    for (const [index, on] of days.entries()) ids[`${subject}${index + 1}`] = await record(committee, subject, on);
  return ids;
}

describe('the whole trail', () => {
  it('of nothing holds', async () => {
    const nothing = { events: 0, chains: 0, firstAt: null, lastAt: null, broken: 0, breaks: [] };
    expect(await check()).toEqual(nothing);
  });

  it.each([1, 2, 3, 4, 9, 10, 1_000])('holds, however many are read at once: %i', async (batch) => {
    await threeChains();
    await record(other, 'a', 1);
    const found = { events: 9, chains: 3, firstAt: day(2), lastAt: day(10), broken: 0, breaks: [] };
    expect(await check(batch)).toEqual(found);
  });

  it.each([1, 3, 1_000])('tells what was changed, and of each subject once (%i at once)', async (batch) => {
    const { b2, b3 } = await threeChains();
    await forge(sql`update audit_event set payload = '{"forged": true}' where id in (${b2}, ${b3})`);
    const broken = { kind: 'CHANGED', aggregate: 'PLEDGE', aggregateId: 'b', place: 2, event: b2, recordedAt: day(4) };
    expect(await check(batch)).toMatchObject({ events: 9, broken: 1, breaks: [broken] });
  });

  it.each([1, 2, 1_000])('tells a removed one by the next that stands (%i at once)', async (batch) => {
    const { b2, b3 } = await threeChains();
    await forge(sql`delete from audit_event where id = ${b2}`);
    const missing = { kind: 'MISSING', aggregateId: 'b', place: 2, event: b3, recordedAt: day(5) };
    expect(await check(batch)).toMatchObject({ events: 8, broken: 1, breaks: [missing] });
  });

  it('tells a first one that was removed', async () => {
    const { a1, a2 } = await threeChains();
    await forge(sql`delete from audit_event where id = ${a1}`);
    expect((await check()).breaks).toMatchObject([{ kind: 'MISSING', aggregateId: 'a', place: 1, event: a2 }]);
  });

  it('tells two that changed their places', async () => {
    const { b2, b3 } = await threeChains();
    const put = (id: string | undefined, place: number) =>
      sql`update audit_event set sequence = ${place} where id = ${id}`;
    await forge(put(b2, 99), put(b3, 2), put(b2, 3));
    expect((await check()).breaks).toMatchObject([{ kind: 'CHANGED', aggregateId: 'b', place: 2, event: b3 }]);
  });

  it('tells one whose hash was computed again, by the next one', async () => {
    const { b2, b3 } = await threeChains();
    const all = await database.readers.selectFrom('audit_event').select(['id', 'hash']).execute();
    const [foreign] = all.filter(({ id }) => id === b3);
    await forge(sql`update audit_event set hash = ${foreign?.hash} where id = ${b2}`);
    expect((await check()).breaks).toMatchObject([{ kind: 'CHANGED', place: 2, event: b2 }]);
  });

  it('tells a last one that was removed, and a whole chain, while the queue knows of them', async () => {
    const { b4 } = await threeChains();
    await forge(sql`delete from audit_event where id = ${b4}`);
    await forge(sql`delete from audit_event where committee_id = ${committee} and aggregate_id = 'a'`);
    expect(await check()).toMatchObject({
      events: 6,
      chains: 2,
      broken: 2,
      breaks: [
        { kind: 'MISSING', aggregateId: 'a', place: 1, event: null, recordedAt: day(2) },
        { kind: 'MISSING', aggregateId: 'b', place: 4, event: null, recordedAt: day(6) },
      ],
    });
  });

  it('tells the earliest first and no more than twenty, and counts all', async () => {
    for (let at = 25; at >= 1; at -= 1) await record(committee, `subject ${at}`, at, false);
    await forge(sql`update audit_event set actor = 'somebody' where committee_id = ${committee}`);
    const { broken, breaks } = await check(7);
    expect(broken).toBe(25);
    expect(breaks.map(({ recordedAt }) => recordedAt)).toEqual(Array.from({ length: 20 }, (_, at) => day(at + 1)));
  });

  it('is that of one moment: what is recorded while it is walked waits for the next time', async () => {
    await threeChains();
    const late = lateReaders(async () => {
      await record(committee, 'z', 20);
    });
    expect(await verifyWholeTrail(late, committee, 2)).toMatchObject({ events: 9, broken: 0 });
    expect(await check()).toMatchObject({ events: 10 });
  });
});

/** The readers, with something that happens between the first batch of a walk and the second. */
function lateReaders(meanwhile: () => Promise<void>): TestDatabase['readers'] {
  let selects = 0;
  const { readers } = database;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      selects += 1;
      if (selects === 1) await meanwhile();
      return result;
    },
  };
  return readers.withPlugin(plugin);
}
