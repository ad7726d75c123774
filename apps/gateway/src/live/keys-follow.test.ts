import { randomUUIDv7 } from 'node:crypto';
import type { ApiScope } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Followed, followEvents, type StreamedEvent } from '../testing/follow-events.ts';
import { Office } from '../testing/office.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const ward = 'ha-cau-2024';
const elsewhere = 'dong-mai-2024';
const poll = 200;
let at = Date.now();
let gateway: TestGateway;
let office: Office;
const followed: Followed[] = [];

beforeAll(async () => {
  const feedLimits = { pollMilliseconds: poll, streamsPerPerson: 2 };
  gateway = await startTestGateway({ feedLimits, now: () => new Date(at) });
  office = await Office.open(gateway);
});
afterAll(async () => {
  for (const one of followed) one.leave();
  await gateway.stop();
});

const all: readonly ApiScope[] = ['plan.read', 'progress.read', 'household.read', 'event.read', 'document.any'];
const without = (scope: ApiScope) => all.filter((one) => one !== scope);

async function follow(token: string, after?: string): Promise<Followed> {
  const stream = await followEvents({ url: gateway.url, token, ...(after ? { after } : {}) });
  followed.push(stream);
  return stream;
}

/** A key made by the act itself, for it to be revoked or to expire. */
async function madeKey(lives = 86_400_000): Promise<{ token: string; id: string }> {
  const input = { name: 'Cổng', scopes: all, expiresAt: new Date(at + lives).toISOString() };
  const answer = '... on CreateApiKeySuccess { token apiKey { id } }';
  const made = await office.mutate('createApiKey', 'CreateApiKeyInput', input, answer, office.administrator);
  return { token: made.token, id: made.apiKey.id };
}

const has = (node: string) => (events: readonly StreamedEvent[]) => events.some((event) => event.node === node);
const nodesOf = ({ events }: Followed) => events.map(({ node }) => node);
const seen = (count: number) => (events: readonly StreamedEvent[]) => events.length >= count;

describe('an application that follows', () => {
  it('needs the scope to', async () => {
    const stream = await follow(await gateway.apiKey(without('event.read')));
    await stream.ended;
    expect([stream.events, stream.errors]).toEqual([[], ['FORBIDDEN']]);
  });

  it('is told of every ward, of its ward alone where its key is bound, and of no household without the right', async () => {
    const [whole, bound, blind] = await Promise.all([
      follow(await gateway.apiKey(all)),
      follow(await gateway.apiKey(all, ward)),
      follow(await gateway.apiKey(without('household.read'), ward)),
    ]);
    // Events of one household come in their order; between two households there is none, so that each is waited for.
    const other = (await office.register(elsewhere)).id;
    await whole.until(seen(1));
    const own = (await office.register(ward)).id;
    await whole.until(seen(2));
    await office.edit(other);
    await whole.until(seen(3));
    await office.edit(other, { place: ward });
    await whole.until(seen(4));
    await office.edit(own);
    const last = (events: readonly StreamedEvent[]) => events.filter(({ node }) => node === own).length === 2;
    await Promise.all([whole.until(last), bound.until(last)]);
    expect(nodesOf(whole)).toEqual([other, own, other, other, own]);
    expect(nodesOf(bound)).toEqual([own, other, own]);
    expect(blind.events).toEqual([]);
    for (const one of [whole, bound, blind]) one.leave();
  });

  it('is told what it has missed by the same rule', async () => {
    const token = await gateway.apiKey(all, ward);
    const first = await follow(token);
    const begun = (await office.register(ward)).id;
    const [after] = (await first.until(has(begun))).filter(({ node }) => node === begun);
    first.leave();
    await office.register(elsewhere);
    const missed = (await office.register(ward)).id;
    const again = await follow(token, after?.id ?? '');
    await again.until(has(missed));
    expect(nodesOf(again)).toEqual([missed]);
    again.leave();
  });

  it('is told nothing of people, batches and what it cannot read', async () => {
    const stream = await follow(await gateway.apiKey(all));
    const username = `nguoi_${randomUUIDv7().slice(-8)}`;
    const input = { username, name: 'Người thử', role: 'AUDITOR' };
    await office.mutate('createUser', 'CreateUserInput', input, '', office.administrator);
    await madeKey();
    const household = (await office.register(ward)).id;
    await stream.until(has(household));
    expect(new Set(stream.events.map(({ aggregate }) => aggregate))).toEqual(new Set(['HOUSEHOLD']));
    stream.leave();
  });

  it('has as many streams as a person', async () => {
    const token = await gateway.apiKey(all);
    const streams = [await follow(token), await follow(token)];
    const third = await follow(token);
    await third.ended;
    expect(third.errors).toEqual(['TOO_MANY_STREAMS']);
    const other = await follow(await gateway.apiKey(all));
    expect([other.status, other.errors]).toEqual([200, []]);
    for (const one of [...streams, other]) one.leave();
  });
});

describe('a stream ends, and tells nothing more, with the key', () => {
  it('that is revoked', async () => {
    const { token, id } = await madeKey();
    const stream = await follow(token);
    await stream.until(has((await office.register(ward)).id));
    const told = stream.events.length;
    await office.mutate('revokeApiKey', 'RevokeApiKeyInput', { id, expectedVersion: 1 }, '', office.administrator);
    await office.register(ward);
    await stream.ended;
    expect(stream.events.slice(told).map(({ code }) => code)).toEqual(['KEY_ENDED']);
    expect((await followEvents({ url: gateway.url, token })).status).toBe(401);
  });

  it('that expires, without anything happening', async () => {
    const { token } = await madeKey(60_000);
    const stream = await follow(token);
    const until = stream.until((events) => events.some(({ code }) => code === 'KEY_ENDED'));
    at += 60_000;
    await until;
    await stream.ended;
    expect(stream.events.at(-1)?.code).toBe('KEY_ENDED');
  });
});
