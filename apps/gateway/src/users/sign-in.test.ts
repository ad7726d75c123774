import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chosenPassword, cookieOf, startTestGateway, type TestGateway } from '../testing/start-test-gateway.ts';
import { createInitialAdministrator, issueOneTimePassword } from './initial-administrator.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const viewer = '{ viewer { username role mustChangePassword } }';
const signIn = (username: string, password: string) =>
  gateway.post('/api/auth/sign-in/username', { username, password });

describe('sign-in', () => {
  it('goes from the one-time password of the first start to an own one', async () => {
    const first = await createInitialAdministrator(gateway);
    if (first === null) throw new Error('no first administrator');
    expect(await createInitialAdministrator(gateway)).toBeNull();
    expect(first.oneTimePassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);

    const signedIn = await signIn('admin', first.oneTimePassword);
    expect(signedIn.status).toBe(200);
    const attributes = signedIn.headers.getSetCookie().join();
    expect(attributes).toMatch(/HttpOnly/i);
    expect(attributes).toMatch(/SameSite=Strict/i);
    const cookie = cookieOf(signedIn);

    const before = await gateway.query(viewer, { cookie });
    expect(before.body).toMatchObject({
      data: { viewer: { username: 'admin', role: 'ADMINISTRATOR', mustChangePassword: true } },
    });
    const refused = await gateway.query('{ plan { title } }', { cookie });
    expect(refused.body.errors[0].extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    const act = await gateway.query('mutation { setWorkingDate(input: {}) { __typename } }', { cookie });
    expect(act.body.errors[0].extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');

    const same = { currentPassword: first.oneTimePassword, newPassword: first.oneTimePassword };
    const unchanged = await gateway.post('/api/auth/change-password', same, cookie);
    expect([unchanged.status, (await unchanged.json()).code]).toEqual([400, 'PASSWORD_UNCHANGED']);
    const short = { currentPassword: first.oneTimePassword, newPassword: 'x'.repeat(11) };
    const tooShort = await gateway.post('/api/auth/change-password', short, cookie);
    expect([tooShort.status, (await tooShort.json()).code]).toEqual([400, 'PASSWORD_TOO_SHORT']);

    const change = { currentPassword: first.oneTimePassword, newPassword: chosenPassword };
    const changed = await gateway.post('/api/auth/change-password', change, cookie);
    expect(changed.status).toBe(200);
    expect((await gateway.query(viewer, { cookie })).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const after = await gateway.query(viewer, { cookie: cookieOf(changed) });
    expect(after.body.data.viewer.mustChangePassword).toBe(false);

    expect((await signIn('admin', first.oneTimePassword)).status).toBe(401);
    expect((await signIn('ADMIN', chosenPassword)).status).toBe(200);
  });

  it('ends with the sign-out', async () => {
    const cookie = await gateway.person('AUDITOR');
    expect((await gateway.query(viewer, { cookie })).body.data.viewer.role).toBe('AUDITOR');
    expect((await gateway.post('/api/auth/sign-out', {}, cookie)).status).toBe(200);
    expect((await gateway.query(viewer, { cookie })).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is remembered after the sign-out, and a new password is none', async () => {
    const administrator = await gateway.person('ADMINISTRATOR');
    const cookie = await gateway.person('AUDITOR');
    const { username } = (await gateway.query(viewer, { cookie })).body.data.viewer;
    const lastOf = async (): Promise<string | null> => {
      const { body } = await gateway.query('{ users { username lastSignedInAt } }', { cookie: administrator });
      return body.data.users.find((user: { username: string }) => user.username === username).lastSignedInAt;
    };
    const first = await lastOf();
    expect(first).not.toBeNull();
    const change = { currentPassword: chosenPassword, newPassword: `${chosenPassword}-moi` };
    const changed = await gateway.post('/api/auth/change-password', change, cookie);
    expect([changed.status, await lastOf()]).toEqual([200, first]);
    expect((await gateway.post('/api/auth/sign-out', {}, cookieOf(changed))).status).toBe(200);
    expect(await lastOf()).toBe(first);
    expect((await signIn(username, `${chosenPassword}-moi`)).status).toBe(200);
    expect((await lastOf()) ?? '').not.toBe(first);
  });

  it('answers a wrong name and a wrong password alike', async () => {
    const [name, password] = [await signIn('nobody', 'x'.repeat(12)), await signIn('admin', 'x'.repeat(12))];
    expect([name.status, password.status]).toEqual([401, 401]);
    expect(await name.json()).toEqual(await password.json());
  });

  it.each([
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/sign-in/email'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/is-username-available'],
    ['POST', '/api/auth/delete-user'],
    ['POST', '/api/auth/request-password-reset'],
    ['GET', '/api/auth/list-sessions'],
    ['GET', '/api/auth/ok'],
    ['GET', '/api/auth/%73ign-up/email'],
    ['POST', '/api/auth/sign-in/username/../../sign-up/email'],
  ])('has no %s %s', async (method, path) => {
    const body = method === 'POST' ? JSON.stringify({ email: 'a@b.vn', password: 'x'.repeat(12), name: 'A' }) : null;
    const headers = { 'content-type': 'application/json' };
    expect((await gateway.fetch(path, { method, headers, body })).status).toBe(404);
  });

  it('refuses pages of other origins, and large bodies', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
    const foreign = await gateway.fetch('/api/auth/sign-in/username', { method: 'POST', headers, body: '{}' });
    expect([foreign.status, (await foreign.json()).code]).toEqual([403, 'FOREIGN_ORIGIN']);
    const large = await gateway.post('/api/auth/sign-in/username', { username: 'x'.repeat(20_000), password: 'x' });
    expect(large.status).toBe(413);
  });
});

describe('a disabled person', () => {
  it('is signed out everywhere at once and cannot come back', async () => {
    const administrator = await gateway.person('ADMINISTRATOR');
    const created = await gateway.query(
      `mutation { createUser(input: { username: "can.bo", name: "Cán bộ", role: COMMITTEE_OFFICER }) {
        ... on CreateUserSuccess { oneTimePassword user { id version mustChangePassword } } } }`,
      { cookie: administrator },
    );
    const { oneTimePassword, user } = created.body.data.createUser;
    expect(user.mustChangePassword).toBe(true);
    const cookie = cookieOf(await signIn('can.bo', oneTimePassword));
    expect((await gateway.query(viewer, { cookie })).body.data.viewer.username).toBe('can.bo');

    const disabled = await gateway.query(
      `mutation ($id: ID!, $version: Int!) { updateUser(input: { id: $id, expectedVersion: $version, disabled: true }) {
        ... on UpdateUserSuccess { user { disabled } } } }`,
      { cookie: administrator, variables: { id: user.id, version: user.version } },
    );
    expect(disabled.body.data.updateUser.user.disabled).toBe(true);
    expect((await gateway.query(viewer, { cookie })).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const again = await signIn('can.bo', oneTimePassword);
    expect([again.status, (await again.json()).code]).toEqual([403, 'ACCOUNT_DISABLED']);
    expect(await issueOneTimePassword(gateway, 'can.bo')).toBeNull();
  });
});

describe('users', () => {
  it('are created once a name, by administrators only', async () => {
    const administrator = await gateway.person('ADMINISTRATOR');
    const mutation = `mutation { createUser(input: { username: "trung.ten", name: "A", role: AUDITOR }) { __typename
      ... on InvalidInputError { issues { path code } } } }`;
    const run = async (cookie: string) => (await gateway.query(mutation, { cookie })).body.data.createUser;
    expect(await run(await gateway.person('COMMITTEE_OFFICER'))).toEqual({ __typename: 'ForbiddenError' });
    expect((await run(administrator)).__typename).toBe('CreateUserSuccess');
    expect(await run(administrator)).toMatchObject({ issues: [{ path: 'username', code: 'TAKEN' }] });
  });

  it('get a new one-time password, which ends their sessions', async () => {
    const administrator = await gateway.person('ADMINISTRATOR');
    const cookie = await gateway.person('AUDITOR');
    const { body } = await gateway.query('{ viewer { id } }', { cookie });
    const issued = await gateway.query(
      `mutation ($user: ID!) { issueOneTimePassword(input: { user: $user }) {
        ... on IssueOneTimePasswordSuccess { oneTimePassword user { username mustChangePassword } } } }`,
      { cookie: administrator, variables: { user: body.data.viewer.id } },
    );
    const { oneTimePassword, user } = issued.body.data.issueOneTimePassword;
    expect(user.mustChangePassword).toBe(true);
    expect((await gateway.query(viewer, { cookie })).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn(user.username, chosenPassword)).status).toBe(401);
    expect((await signIn(user.username, oneTimePassword)).status).toBe(200);

    const byCommand = await issueOneTimePassword(gateway, user.username);
    expect((await signIn(user.username, oneTimePassword)).status).toBe(401);
    expect((await signIn(user.username, byCommand?.oneTimePassword ?? '')).status).toBe(200);
    const events = await gateway.database.readers
      .selectFrom('audit_event')
      .select(['role', 'payload'])
      .where('action', '=', 'user.issueOneTimePassword')
      .orderBy('sequence')
      .execute();
    expect(events.map(({ role }) => role)).toEqual(['ADMINISTRATOR', 'SYSTEM']);
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${oneTimePassword}|${byCommand?.oneTimePassword}`));
  });
});

describe('guessing', () => {
  it('is slowed down for an address, which a client cannot choose', async () => {
    const slow = await startTestGateway({ signInsPerMinute: 3 });
    try {
      const statuses: number[] = [];
      for (const attempt of [1, 2, 3, 4]) {
        const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${attempt}` };
        const forged = { ...headers, 'x-vuonlen-client-address': `10.0.1.${attempt}` };
        const body = JSON.stringify({ username: 'nobody', password: 'x'.repeat(12) });
        const init = { method: 'POST', headers: forged, body };
        statuses.push((await slow.fetch('/api/auth/sign-in/username', init)).status);
      }
      expect(statuses).toEqual([401, 401, 401, 429]);
    } finally {
      await slow.stop();
    }
  });

  it('is slowed down for a name too, whether somebody has it or not', async () => {
    let now = new Date('2024-06-15T02:00:00Z');
    const slow = await startTestGateway({ now: () => now });
    try {
      const cookie = await slow.person('AUDITOR');
      const { username } = (await slow.query(viewer, { cookie })).body.data.viewer;
      const attempt = async (name: string, password = 'x'.repeat(12)) => {
        const response = await slow.post('/api/auth/sign-in/username', { username: name, password });
        return [response.status, await response.json()] as const;
      };
      const failures = async (name: string, times: number) =>
        Promise.all(Array.from({ length: times }, async () => (await attempt(name))[0]));
      expect(new Set(await failures(username, 9))).toEqual(new Set([401]));
      expect((await attempt(username.toUpperCase(), chosenPassword))[0]).toBe(200);

      expect((await failures(username, 12)).sort()).toEqual([...Array(10).fill(401), 429, 429]);
      for (const name of ['one.of.nobody', 'two.of.nobody'])
        expect(new Set(await failures(name, 8))).toEqual(new Set([401]));
      expect((await failures('nobody.at.all', 12)).sort()).toEqual([...Array(10).fill(401), 429, 429]);
      const known = await attempt(username, chosenPassword);
      expect(known).toEqual([429, expect.objectContaining({ code: 'TOO_MANY_ATTEMPTS' })]);
      expect(await attempt('nobody.at.all')).toEqual(known);
      expect((await slow.query(viewer, { cookie })).body.data.viewer.username).toBe(username);

      const kept = await slow.database.readers.selectFrom('rate_limit').select('key').execute();
      expect(kept.some(({ key }) => key.includes(username))).toBe(false);
      now = new Date(now.getTime() + 15 * 60_000);
      expect((await attempt(username, chosenPassword))[0]).toBe(200);
    } finally {
      await slow.stop();
    }
  });
});
