import { randomUUIDv7 } from 'node:crypto';
import { pruneEvents } from '@vuonlen/acts/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../index.ts';
import { listen } from '../start/port.ts';
import { type Followed, type Following, followEvents, type StreamedEvent } from '../testing/follow-events.ts';
import { Office } from '../testing/office.ts';
import { startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const secret = 'a secret of the tests that nobody else needs to know';
let gateway: TestGateway;
let office: Office;
const followed: Followed[] = [];

beforeAll(async () => {
  gateway = await startTestGateway({ authSecret: secret, feedLimits: { pollMilliseconds: 300, streamsPerPerson: 5 } });
  office = await Office.open(gateway);
});
afterAll(async () => {
  for (const one of followed) one.leave();
  await gateway.stop();
});

async function follow(cookie: string, options: Partial<Following> = {}): Promise<Followed> {
  const stream = await followEvents({ url: gateway.url, cookie, ...options });
  followed.push(stream);
  return stream;
}

const onlyOf = (events: readonly StreamedEvent[], nodes: readonly string[]) =>
  events.filter(({ node }) => node !== undefined && node !== null && nodes.includes(node));
const actsOf = (events: readonly StreamedEvent[], ...nodes: string[]) => onlyOf(events, nodes).map(({ act }) => act);
const codesOf = (events: readonly StreamedEvent[]) => events.flatMap(({ code }) => code ?? []);

describe('a change', () => {
  it('tells what to read again, and nothing of a person', async () => {
    const stream = await follow(office.officer);
    expect(stream.status).toBe(200);
    const { id, version } = await office.register('dong-mai-2024');
    const [event] = onlyOf(await stream.until((events) => onlyOf(events, [id]).length === 1), [id]);
    expect(event).toEqual({
      __typename: 'Change',
      id: expect.stringMatching(/^[\w-]{40,}$/),
      at: expect.stringMatching(/Z$/),
      act: 'household.create',
      aggregate: 'HOUSEHOLD',
      node: id,
      version,
      effectiveOn: '2024-06-15',
      committee: expect.any(String),
      line: event?.id,
    });
    stream.leave();
  });

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a wrong cookie', 'vuonlen.session_token=wrong', 'UNAUTHENTICATED'],
  ])('is told to none without a session: %s', async (_name, cookie, code) => {
    const stream = await followEvents({ url: gateway.url, ...(cookie ? { cookie } : {}) });
    await stream.ended;
    expect(stream.events).toEqual([]);
    expect(stream.errors).toEqual([code]);
  });
});

describe('who is told', () => {
  it('of a household: its ward, and the old ward once more when it moves', async () => {
    const [dongMai, haCau] = await Promise.all(
      ['dong-mai-2024', 'ha-cau-2024'].map(async (place) =>
        follow((await office.person('WARD_OFFICER', { place })).cookie),
      ),
    );
    const all = await follow(office.officer);
    if (!dongMai || !haCau) throw new Error('no streams');
    const moving = (await office.register('dong-mai-2024')).id;
    const staying = (await office.register('ha-cau-2024')).id;
    await office.edit(moving);
    // Who is told is settled when an event gets its place in the order: where the household is by then.
    await all.until((events) => onlyOf(events, [moving]).length === 2);
    await office.edit(moving, { place: 'ha-cau-2024' });
    await office.edit(moving, { address: 'Số 2' });
    await office.edit(staying);
    const last = (events: readonly StreamedEvent[]) => onlyOf(events, [staying]).length === 2;
    const gone = (events: readonly StreamedEvent[]) => onlyOf(events, [moving]).length === 3;
    await Promise.all([all.until(last), haCau.until(last), dongMai.until(gone)]);
    expect(actsOf(all.events, moving)).toEqual(['household.create', ...Array(3).fill('household.update')]);
    expect(actsOf(dongMai.events, moving)).toEqual(['household.create', 'household.update', 'household.update']);
    expect(actsOf(haCau.events, moving)).toEqual(['household.update', 'household.update']);
    expect(actsOf(dongMai.events, staying)).toEqual([]);
    for (const one of [dongMai, haCau, all]) one.leave();
  });

  it('of what happened while nobody of the ward was there, by the same rule', async () => {
    const { cookie } = await office.person('WARD_OFFICER', { place: 'dong-mai-2024' });
    const first = await follow(cookie);
    const own = (await office.register('dong-mai-2024')).id;
    const [{ id: after } = { id: null }] = onlyOf(await first.until((events) => onlyOf(events, [own]).length > 0), [
      own,
    ]);
    first.leave();
    const other = (await office.register('ha-cau-2024')).id;
    await office.edit(other);
    await office.edit(own, { place: 'ha-cau-2024' });
    await office.edit(own, { address: 'Số 3' });
    const ending = (await office.register('dong-mai-2024')).id;
    const again = await follow(cookie, { after });
    await again.until((events) => onlyOf(events, [ending]).length > 0);
    expect(again.events.map(({ node }) => node)).toEqual([own, ending]);
    again.leave();
  });

  it('of a case: the agency whose money pays, until the support is cancelled and not after', async () => {
    const household = await office.register('dong-mai-2024');
    const { id } = household;
    const redCross = await follow((await office.person('AGENCY_OFFICER', { agency: 'red-cross' })).cookie);
    const all = await follow(office.officer);
    // Who is told is looked up when the event is published: each has to be told before the next changes who may read.
    const told = (count: number) => redCross.until((events) => onlyOf(events, [id]).length === count);
    const assignment = await office.giveBicycle(household);
    await told(1);
    await office.edit(id);
    await told(2);
    const input = { assignment, reason: 'thử', expectedVersion: 1, idempotencyKey: randomUUIDv7() };
    await office.mutate('cancelSupport', 'CancelSupportInput', input, '');
    await told(3);
    await office.edit(id, { address: 'Số 4' });
    const ending = await office.register('dong-mai-2024');
    await office.giveBicycle(ending);
    await redCross.until((events) => onlyOf(events, [ending.id]).length === 1);
    expect(actsOf(redCross.events, id)).toEqual(['support.assign', 'household.update', 'support.cancel']);
    expect(actsOf(redCross.events, ending.id)).toEqual(['support.assign']);
    for (const one of [redCross, all]) one.leave();
  });

  it('of people: who may read them', async () => {
    const leader = await follow((await office.person('COMMITTEE_LEADER')).cookie);
    const auditor = await follow((await office.person('AUDITOR')).cookie);
    const household = (await office.register('dong-mai-2024')).id;
    const username = `nguoi_${randomUUIDv7().slice(-8)}`;
    const input = { username, name: 'Người thử', role: 'AUDITOR' };
    const answer = '... on CreateUserSuccess { user { id } }';
    const { user } = await office.mutate('createUser', 'CreateUserInput', input, answer, office.administrator);
    await office.edit(household);
    for (const one of [leader, auditor]) await one.until((events) => onlyOf(events, [household]).length === 2);
    expect(actsOf(leader.events, user.id)).toEqual(['user.create']);
    expect(leader.events.find(({ node }) => node === user.id)).toMatchObject({ aggregate: 'MEMBERSHIP', version: 1 });
    expect(auditor.events.filter(({ aggregate }) => aggregate === 'MEMBERSHIP')).toEqual([]);
    for (const one of [leader, auditor]) one.leave();
  });
});

describe('after a break', () => {
  async function second(): Promise<{ readonly gateway: Gateway; readonly url: string }> {
    const started = await createGateway({
      databaseUrl: gateway.databaseUrl,
      committee: gateway.committee,
      plan: haDong2024,
      authSecret: secret,
      listeningUrl: 'http://127.0.0.1',
      sessionsAskAnything: true,
    });
    await listen(started.server, '127.0.0.1', 0);
    const address = started.server.address();
    return { gateway: started, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
  }

  it('goes on at another gateway after the one that stopped, by `after` and by `Last-Event-ID`', async () => {
    const one = await second();
    const before = await followEvents({ url: one.url, cookie: office.officer });
    const household = (await office.register('dong-mai-2024')).id;
    await before.until((events) => onlyOf(events, [household]).length === 1);
    await one.gateway.close();
    await before.ended;
    expect(codesOf(before.events)).toEqual(['GOING_AWAY']);
    await office.edit(household);
    await office.edit(household, { address: 'Số 5' });
    const last = before.events.findLast(({ id }) => id !== null)?.id ?? '';
    const other = await second();
    for (const from of [{ after: last }, { lastEventId: last }]) {
      const again = await followEvents({ url: other.url, cookie: office.officer, ...from });
      await again.until((events) => events.length === 2);
      expect(actsOf(again.events, household)).toEqual(['household.update', 'household.update']);
      again.leave();
    }
    await other.gateway.close();
  });

  it('hears everything at each of two gateways, in one order', async () => {
    const other = await second();
    const streams = [await follow(office.officer), await followEvents({ url: other.url, cookie: office.officer })];
    const households = await Promise.all(Array.from({ length: 8 }, () => office.register('dong-mai-2024')));
    const ids = households.map(({ id }) => id);
    for (const stream of streams) await stream.until((events) => onlyOf(events, ids).length >= 8);
    const [here, there] = streams.map(({ events }) => [...new Set(onlyOf(events, ids).map(({ id }) => id))]);
    expect(here).toHaveLength(8);
    expect(there).toEqual(here);
    streams[0]?.leave();
    await other.gateway.close();
  });

  it.each(['abc', 'SG91c2Vob2xkOjAxOWI', 'RXZlbnQ6MDE5YjAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw'])(
    'loads again after what is not known: %s',
    async (after) => {
      const stream = await follow(office.officer, { after });
      await stream.until((events) => codesOf(events).length > 0);
      const household = (await office.register('dong-mai-2024')).id;
      await stream.until((events) => onlyOf(events, [household]).length === 1);
      expect(codesOf(stream.events)).toEqual(['LOAD_AGAIN']);
      stream.leave();
    },
  );

  it('loads again after an event that is pruned', async () => {
    const stream = await follow(office.officer);
    const household = (await office.register('dong-mai-2024')).id;
    const [event] = onlyOf(await stream.until((events) => onlyOf(events, [household]).length === 1), [household]);
    stream.leave();
    await office.edit(household);
    const { writers } = gateway.database;
    await pruneEvents({ writers, committee: gateway.committee, now: () => new Date() }, new Date(Date.now() + 1_000));
    const again = await follow(office.officer, { after: event?.id ?? null });
    await again.until((events) => events.length > 0);
    expect(codesOf(again.events)).toEqual(['LOAD_AGAIN']);
    again.leave();
  });
});

describe('a stream ends', () => {
  const ends = async (stream: Followed, code: string) => {
    await stream.ended;
    expect(codesOf(stream.events)).toEqual([code]);
  };

  it('when its person signs out', async () => {
    const { cookie } = await office.person('COMMITTEE_LEADER');
    const stream = await follow(cookie);
    await gateway.post('/api/auth/sign-out', {}, cookie);
    const household = (await office.register('dong-mai-2024')).id;
    await ends(stream, 'SESSION_ENDED');
    expect(actsOf(stream.events, household)).toEqual([]);
  });

  it('when the session expires', async () => {
    const { cookie, userId } = await office.person('COMMITTEE_LEADER');
    const stream = await follow(cookie);
    const expiresAt = new Date(Date.now() - 1_000);
    await gateway.database.writers.updateTable('session').set({ expiresAt }).where('userId', '=', userId).execute();
    await ends(stream, 'SESSION_ENDED');
  });

  it.each([
    ['is disabled', { disabled: true }, 'SESSION_ENDED'],
    ['gets another role', { role: 'AUDITOR' }, 'RIGHTS_CHANGED'],
  ])('when its person %s', async (_name, change, code) => {
    const { cookie, node } = await office.person('COMMITTEE_LEADER');
    const stream = await follow(cookie);
    await office.mutate(
      'updateUser',
      'UpdateUserInput',
      { id: node, expectedVersion: 1, ...change },
      '',
      office.administrator,
    );
    await ends(stream, code);
    expect(actsOf(stream.events, node)).toEqual([]);
  });

  it('before it begins, where the person has too many', async () => {
    const { cookie } = await office.person('AUDITOR');
    const streams = await Promise.all(Array.from({ length: 5 }, () => follow(cookie)));
    const sixth = await follow(cookie);
    await sixth.ended;
    expect(sixth.errors).toEqual(['TOO_MANY_STREAMS']);
    for (const stream of streams) stream.leave();
    const isWelcome = async () => {
      const next = await follow(cookie);
      await Promise.race([next.ended, new Promise((done) => setTimeout(done, 200))]);
      next.leave();
      return next.errors.length === 0;
    };
    await expect.poll(isWelcome, { timeout: 5_000 }).toBe(true);
  });
});
