import { randomUUIDv7 } from 'node:crypto';
import { pruneEvents } from '@vuonlen/acts/kernel';
import { insertMembership } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../index.ts';
import { listen } from '../start/port.ts';
import { type Followed, type Following, followEvents, type StreamedEvent } from '../testing/follow-events.ts';
import { cookieOf, startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';

const secret = 'a secret of the tests that nobody else needs to know';
let gateway: TestGateway;
let administrator: string;
let officer: string;
const followed: Followed[] = [];

beforeAll(async () => {
  gateway = await startTestGateway({ authSecret: secret, feedLimits: { pollMilliseconds: 300, streamsPerPerson: 5 } });
  administrator = (await person('ADMINISTRATOR')).cookie;
  officer = (await person('COMMITTEE_OFFICER')).cookie;
});
afterAll(async () => {
  for (const one of followed) one.leave();
  await gateway.stop();
});

/** Somebody who is signed in; passwords are changed by address only so often, and here are many people. */
async function person(
  role: Role,
  { agency = null, place = null }: { agency?: string | null; place?: string | null } = {},
) {
  const { accounts, committee, database, newId } = gateway;
  const id = newId();
  const username = `nguoi_${id.slice(-8)}`;
  const account = await accounts.create({ username, name: 'Người thử' });
  if (account === null) throw new Error('the name is taken');
  const { userId, oneTimePassword: password } = account;
  await database.writers.transaction().execute(async (trx) => {
    await insertMembership(trx, { committee, id, userId, role, agency, place, recordedAt: new Date() });
    await trx.updateTable('user').set({ mustChangePassword: false }).where('id', '=', userId).execute();
  });
  const response = await gateway.post('/api/auth/sign-in/username', { username, password });
  return { cookie: cookieOf(response), userId, node: Buffer.from(`User:${id}`).toString('base64url') };
}

async function follow(cookie: string, options: Partial<Following> = {}): Promise<Followed> {
  const stream = await followEvents({ url: gateway.url, cookie, ...options });
  followed.push(stream);
  return stream;
}

const onlyOf = (events: readonly StreamedEvent[], nodes: readonly string[]) =>
  events.filter(({ node }) => node !== undefined && node !== null && nodes.includes(node));
const actsOf = (events: readonly StreamedEvent[], ...nodes: string[]) => onlyOf(events, nodes).map(({ act }) => act);
const codesOf = (events: readonly StreamedEvent[]) => events.flatMap(({ code }) => code ?? []);

async function mutate(name: string, type: string, input: object, answer: string, cookie = officer) {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${answer} ... on DomainError { code } } }`;
  const { body } = await gateway.query(query, { variables: { input }, cookie });
  const value = body.data?.[name];
  if (!value || value.code) throw new Error(JSON.stringify(body));
  return value;
}

interface Registered {
  readonly id: string;
  readonly version: number;
  readonly members: readonly { readonly id: string; readonly fullName: string }[];
}

const pupil = {
  fullName: 'Nguyễn Thị Học',
  relation: 'CHILD',
  birthYear: 2012,
  schoolLevel: 'GENERAL_EDUCATION',
  grade: 6,
  inSchool: true,
};

async function register(place: string): Promise<Registered> {
  const wards = await gateway.query('{ wards { id slug } }', { cookie: officer });
  const ward = wards.body.data.wards.find(({ slug }: { slug: string }) => slug === place);
  const members = [{ fullName: 'Nguyễn Văn Thử', relation: 'HEAD' }, pupil];
  const works = { housingDilapidated: false, housingWorks: 'NONE', inHardship: true };
  const input = { place: ward.id, class: 'NEAR_POOR', standard: 'CITY', members, ...works };
  const { household } = await mutate(
    'createHousehold',
    'CreateHouseholdInput',
    input,
    '... on CreateHouseholdSuccess { household { id version members { id fullName } } }',
  );
  return household;
}

async function edit(id: string, change: object = { address: 'Số 1' }): Promise<void> {
  const { body } = await gateway.query('query ($id: ID!) { household(id: $id) { version } wards { id slug } }', {
    variables: { id },
    cookie: officer,
  });
  const place =
    'place' in change ? body.data.wards.find(({ slug }: { slug: string }) => slug === change.place).id : null;
  const input = { id, expectedVersion: body.data.household.version, ...change, ...(place ? { place } : {}) };
  await mutate('updateHousehold', 'UpdateHouseholdInput', input, '');
}

/** A bicycle that the Red Cross pays. */
async function giveBicycle({ id, members }: Registered): Promise<string> {
  await mutate('recordNeed', 'RecordNeedInput', { household: id, kind: 'ESSENTIAL_ITEMS', year: 2024 }, '');
  const { body } = await gateway.query('{ plan { pledges { id slug } } }', { cookie: officer });
  const pledge = body.data.plan.pledges.find(({ slug }: { slug: string }) => slug === 'student-bicycle/red-cross').id;
  const member = members.find(({ fullName }) => fullName === pupil.fullName)?.id;
  const legs = [{ pledge, quantity: 1 }];
  const input = { household: id, member, measure: 'STUDENT_BICYCLE', legs, idempotencyKey: randomUUIDv7() };
  const answer = '... on AssignSupportSuccess { assignment { id version } }';
  return (await mutate('assignSupport', 'AssignSupportInput', input, answer)).assignment.id;
}

describe('a change', () => {
  it('tells what to read again, and nothing of a person', async () => {
    const stream = await follow(officer);
    expect(stream.status).toBe(200);
    const { id, version } = await register('dong-mai-2024');
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
      ['dong-mai-2024', 'ha-cau-2024'].map(async (place) => follow((await person('WARD_OFFICER', { place })).cookie)),
    );
    const all = await follow(officer);
    if (!dongMai || !haCau) throw new Error('no streams');
    const moving = (await register('dong-mai-2024')).id;
    const staying = (await register('ha-cau-2024')).id;
    await edit(moving);
    await edit(moving, { place: 'ha-cau-2024' });
    await edit(moving, { address: 'Số 2' });
    await edit(staying);
    const last = (events: readonly StreamedEvent[]) => onlyOf(events, [staying]).length === 2;
    await Promise.all([all.until(last), haCau.until(last)]);
    expect(actsOf(all.events, moving)).toEqual(['household.create', ...Array(3).fill('household.update')]);
    expect(actsOf(dongMai.events, moving)).toEqual(['household.create', 'household.update', 'household.update']);
    expect(actsOf(haCau.events, moving)).toEqual(['household.update', 'household.update']);
    expect(actsOf(dongMai.events, staying)).toEqual([]);
    for (const one of [dongMai, haCau, all]) one.leave();
  });

  it('of what happened while nobody of the ward was there, by the same rule', async () => {
    const { cookie } = await person('WARD_OFFICER', { place: 'dong-mai-2024' });
    const first = await follow(cookie);
    const own = (await register('dong-mai-2024')).id;
    const [{ id: after } = { id: null }] = onlyOf(await first.until((events) => onlyOf(events, [own]).length > 0), [
      own,
    ]);
    first.leave();
    const other = (await register('ha-cau-2024')).id;
    await edit(other);
    await edit(own, { place: 'ha-cau-2024' });
    await edit(own, { address: 'Số 3' });
    const ending = (await register('dong-mai-2024')).id;
    const again = await follow(cookie, { after });
    await again.until((events) => onlyOf(events, [ending]).length > 0);
    expect(again.events.map(({ node }) => node)).toEqual([own, ending]);
    again.leave();
  });

  it('of a case: the agency whose money pays, until the support is cancelled and not after', async () => {
    const household = await register('dong-mai-2024');
    const { id } = household;
    const redCross = await follow((await person('AGENCY_OFFICER', { agency: 'red-cross' })).cookie);
    const all = await follow(officer);
    const assignment = await giveBicycle(household);
    await edit(id);
    const input = { assignment, reason: 'thử', expectedVersion: 1, idempotencyKey: randomUUIDv7() };
    await mutate('cancelSupport', 'CancelSupportInput', input, '');
    await edit(id, { address: 'Số 4' });
    const ending = await register('dong-mai-2024');
    await giveBicycle(ending);
    await redCross.until((events) => onlyOf(events, [ending.id]).length === 1);
    expect(actsOf(redCross.events, id)).toEqual(['support.assign', 'household.update', 'support.cancel']);
    expect(actsOf(redCross.events, ending.id)).toEqual(['support.assign']);
    for (const one of [redCross, all]) one.leave();
  });

  it('of people: who may read them', async () => {
    const leader = await follow((await person('COMMITTEE_LEADER')).cookie);
    const auditor = await follow((await person('AUDITOR')).cookie);
    const household = (await register('dong-mai-2024')).id;
    const username = `nguoi_${randomUUIDv7().slice(-8)}`;
    const input = { username, name: 'Người thử', role: 'AUDITOR' };
    const answer = '... on CreateUserSuccess { user { id } }';
    const { user } = await mutate('createUser', 'CreateUserInput', input, answer, administrator);
    await edit(household);
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
    });
    await listen(started.server, '127.0.0.1', 0);
    const address = started.server.address();
    return { gateway: started, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
  }

  it('goes on at another gateway after the one that stopped, by `after` and by `Last-Event-ID`', async () => {
    const one = await second();
    const before = await followEvents({ url: one.url, cookie: officer });
    const household = (await register('dong-mai-2024')).id;
    await before.until((events) => onlyOf(events, [household]).length === 1);
    await one.gateway.close();
    await before.ended;
    expect(codesOf(before.events)).toEqual(['GOING_AWAY']);
    await edit(household);
    await edit(household, { address: 'Số 5' });
    const last = before.events.findLast(({ id }) => id !== null)?.id ?? '';
    const other = await second();
    for (const from of [{ after: last }, { lastEventId: last }]) {
      const again = await followEvents({ url: other.url, cookie: officer, ...from });
      await again.until((events) => events.length === 2);
      expect(actsOf(again.events, household)).toEqual(['household.update', 'household.update']);
      again.leave();
    }
    await other.gateway.close();
  });

  it('hears everything at each of two gateways, in one order', async () => {
    const other = await second();
    const streams = [await follow(officer), await followEvents({ url: other.url, cookie: officer })];
    const households = await Promise.all(Array.from({ length: 8 }, () => register('dong-mai-2024')));
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
      const stream = await follow(officer, { after });
      await stream.until((events) => codesOf(events).length > 0);
      const household = (await register('dong-mai-2024')).id;
      await stream.until((events) => onlyOf(events, [household]).length === 1);
      expect(codesOf(stream.events)).toEqual(['LOAD_AGAIN']);
      stream.leave();
    },
  );

  it('loads again after an event that is pruned', async () => {
    const stream = await follow(officer);
    const household = (await register('dong-mai-2024')).id;
    const [event] = onlyOf(await stream.until((events) => onlyOf(events, [household]).length === 1), [household]);
    stream.leave();
    await edit(household);
    const { writers } = gateway.database;
    await pruneEvents({ writers, committee: gateway.committee, now: () => new Date() }, new Date(Date.now() + 1_000));
    const again = await follow(officer, { after: event?.id ?? null });
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
    const { cookie } = await person('COMMITTEE_LEADER');
    const stream = await follow(cookie);
    await gateway.post('/api/auth/sign-out', {}, cookie);
    const household = (await register('dong-mai-2024')).id;
    await ends(stream, 'SESSION_ENDED');
    expect(actsOf(stream.events, household)).toEqual([]);
  });

  it('when the session expires', async () => {
    const { cookie, userId } = await person('COMMITTEE_LEADER');
    const stream = await follow(cookie);
    const expiresAt = new Date(Date.now() - 1_000);
    await gateway.database.writers.updateTable('session').set({ expiresAt }).where('userId', '=', userId).execute();
    await ends(stream, 'SESSION_ENDED');
  });

  it.each([
    ['is disabled', { disabled: true }, 'SESSION_ENDED'],
    ['gets another role', { role: 'AUDITOR' }, 'RIGHTS_CHANGED'],
  ])('when its person %s', async (_name, change, code) => {
    const { cookie, node } = await person('COMMITTEE_LEADER');
    const stream = await follow(cookie);
    await mutate('updateUser', 'UpdateUserInput', { id: node, expectedVersion: 1, ...change }, '', administrator);
    await ends(stream, code);
    expect(actsOf(stream.events, node)).toEqual([]);
  });

  it('before it begins, where the person has too many', async () => {
    const { cookie } = await person('AUDITOR');
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
