import type { AddressInfo } from 'node:net';
import { type DemoOptions, loadDemoRegister } from '@vuonlen/database/demo';
import { openFilledDatabase, type TestDatabase } from '@vuonlen/database/testing';
import { insertApiKey, insertMembership, listUsers } from '@vuonlen/database/users';
import type { ApiScope, Role } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { hashPassword } from 'better-auth/crypto';
import { createGateway, type Gateway, type GatewayOptions, prepareRegister } from '../index.ts';
import { createLogger } from '../logger.ts';
import { listen } from '../start/port.ts';

/** What a request of the API answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly body: any;
}

/** A gateway that listens on a free port over a database of its own. */
export interface TestGateway extends Gateway {
  readonly url: string;
  readonly databaseUrl: string;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (path: string, body: unknown, cookie?: string) => Promise<Response>;
  readonly query: (query: string, options?: { variables?: object; cookie?: string }) => Promise<Answer>;
  /** Asks as an application that presents a key, with nothing of a browser. */
  readonly queryByKey: (token: string, body: object) => Promise<Answer>;
  /** Creates somebody who has chosen a password already, and signs in. @returns the cookie */
  readonly person: (role: Role, scope?: { agency?: string; place?: string }) => Promise<string>;
  /** A key of an application that holds the scopes for a day, without the act that makes one. @returns the whole key */
  readonly apiKey: (scopes: readonly ApiScope[], place?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Reads the cookies of an answer as a browser would send them back. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export const chosenPassword = 'mat-khau-da-chon-2024';

async function signedInAs(gateway: TestGateway, username: string, password: string): Promise<string> {
  const response = await gateway.post('/api/auth/sign-in/username', { username, password });
  if (!response.ok) throw new Error(`sign-in failed: ${response.status} ${await response.text()}`);
  return cookieOf(response);
}

let hashOfChosen: Promise<string> | undefined;

/** As if the person had chosen the password already: by the act of the site, ten a minute could, and journeys have more. */
async function choosePassword({ database }: TestGateway, userId: string): Promise<void> {
  hashOfChosen ??= hashPassword(chosenPassword);
  const password = await hashOfChosen;
  const { writers } = database;
  await writers.updateTable('account').set({ password }).where('userId', '=', userId).executeTakeFirstOrThrow();
  const chosen = { mustChangePassword: false };
  await writers.updateTable('user').set(chosen).where('id', '=', userId).executeTakeFirstOrThrow();
}

async function createPerson(
  gateway: TestGateway,
  role: Role,
  scope: { agency?: string; place?: string },
): Promise<string> {
  const { accounts, committee, database, newId } = gateway;
  const username = `${role.toLowerCase()}_${newId().slice(-8)}`;
  const account = await accounts.create({ username, name: `Người ${role}` });
  if (account === null) throw new Error('the name is taken');
  const { userId } = account;
  const { agency = null, place = null } = scope;
  const membership = { committee, id: newId(), userId, role, agency, place, recordedAt: new Date() };
  await database.writers.transaction().execute((transaction) => insertMembership(transaction, membership));
  await choosePassword(gateway, userId);
  return signedInAs(gateway, username, chosenPassword);
}

async function createKey(gateway: TestGateway, scopes: readonly ApiScope[], place: string | null): Promise<string> {
  const { accounts, committee, database, newId } = gateway;
  if ((await listUsers(database.readers, committee)).length === 0) await createPerson(gateway, 'ADMINISTRATOR', {});
  const [maker] = await listUsers(database.readers, committee);
  const { token, prefix, secretHash } = accounts.makeApiKey();
  const recordedAt = new Date();
  const expiresAt = new Date(recordedAt.getTime() + 86_400_000);
  const made = { committee, id: newId(), name: 'Ứng dụng', scopes, place, expiresAt, prefix, secretHash, recordedAt };
  await database.writers
    .transaction()
    .execute((transaction) => insertApiKey(transaction, { ...made, createdBy: maker?.id ?? '' }));
  return token;
}

/** The register of a gateway: with the demo that is told, or without households. */
async function openRegister(demo: DemoOptions | null) {
  const holds = demo === null ? 'a register without households' : `a register with the demo ${JSON.stringify(demo)}`;
  const fill = async (database: TestDatabase): Promise<string> => {
    const { committee } = await prepareRegister(database, true);
    if (demo !== null) await loadDemoRegister(database.writers, committee, haDong2024, demo);
    return committee;
  };
  const { database, told } = await openFilledDatabase(holds, fill, { connections: 4 });
  return { database, committee: told };
}

/** Starts a gateway for a test file; `stop` in `afterAll`. */
export async function startTestGateway(
  options: Partial<GatewayOptions> = {},
  demo: DemoOptions | null = null,
): Promise<TestGateway> {
  const { database, committee } = await openRegister(demo);
  const gateway = await createGateway({
    databaseUrl: database.url,
    committee,
    plan: haDong2024,
    authSecret: 'a secret of the tests that nobody else needs to know',
    listeningUrl: 'http://127.0.0.1',
    signInsPerMinute: 10_000,
    ...(options.mode === 'DEVELOPMENT' ? {} : { sessionsAskAnything: true }),
    logger: createLogger('error'),
    ...options,
  });
  await listen(gateway.server, '127.0.0.1', 0);
  const url = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`;
  const withCookie = (cookie?: string): Record<string, string> => (cookie ? { cookie } : {});
  const started: TestGateway = {
    ...gateway,
    url,
    databaseUrl: database.url,
    fetch: (path, init) => fetch(`${url}${path}`, { redirect: 'manual', ...init }),
    post: (path, body, cookie) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, ...withCookie(cookie) },
        body: JSON.stringify(body),
      }),
    query: async (query, { variables, cookie } = {}) => {
      const response = await started.post('/graphql', { query, variables }, cookie);
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    queryByKey: async (token, body) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    apiKey: (scopes, place) => createKey(started, scopes, place ?? null),
    person: (role, scope = {}) => createPerson(started, role, scope),
    stop: async () => {
      await gateway.close();
      await database.drop();
    },
  };
  return started;
}
