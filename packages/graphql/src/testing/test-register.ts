import { randomUUIDv7 } from 'node:crypto';
import { scopeOf } from '@vuonlen/acts/kernel';
import { loadDemoRegister } from '@vuonlen/database/demo';
import { findAdoptedRevision, insertCommittee } from '@vuonlen/database/kernel';
import { loadPlan } from '@vuonlen/database/plans';
import { openFilledDatabase, type TestDatabase } from '@vuonlen/database/testing';
import { insertMembership } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type ExecutionResult, graphql } from 'graphql';
import { type Accounts, type Context, type Person, schema, withLoaders } from '../index.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Answer = ExecutionResult<any>;

/** Somebody of the committee who asks. */
export interface Asker {
  readonly person: Person;
  readonly context: (readsAhead?: boolean) => Context;
  readonly ask: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** After an adoption: everybody of the register works by the plan that is in force now. */
  readonly followPlan: () => Promise<void>;
}

/** The demo register with people of every role. */
export interface TestRegister {
  readonly database: TestDatabase;
  readonly committee: string;
  /** Statements that read, as they were sent since the count began. */
  readonly statements: string[];
  readonly asker: (role: Role, scope?: { agency?: string; place?: string }) => Promise<Asker>;
}

const workingDate = isoDate('2024-06-15');
const oneTimePassword = 'only-in-tests';

function testAccounts(database: TestDatabase): Accounts {
  const names = new Set<string>();
  return {
    create: async ({ username, name }) => {
      if (names.has(username)) return null;
      names.add(username);
      return { userId: await insertAccount(database, username, name), oneTimePassword };
    },
    remove: async (userId) => {
      await database.writers.deleteFrom('user').where('id', '=', userId).execute();
    },
    makeApiKey: () => ({ token: 'vl_0123456789_x', prefix: randomUUIDv7().slice(-10), secretHash: '0'.repeat(64) }),
    makeOneTimePassword: async () => ({ oneTimePassword, passwordHash: `hash of ${oneTimePassword}` }),
  };
}

async function insertAccount(database: TestDatabase, username: string, name: string): Promise<string> {
  const id = randomUUIDv7();
  const at = new Date();
  const email = `${username}@users.invalid`;
  const account = { id, name, email, username, emailVerified: true, createdAt: at, updatedAt: at };
  await database.writers
    .insertInto('user')
    .values({ ...account, image: null, displayUsername: null })
    .execute();
  await insertPassword(database, id, at);
  return id;
}

/** A password that nobody knows, for the acts that replace it. */
async function insertPassword({ writers }: TestDatabase, userId: string, at: Date): Promise<void> {
  const nothing = { accessToken: null, refreshToken: null, idToken: null, scope: null };
  const never = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null };
  const known = { id: randomUUIDv7(), accountId: userId, providerId: 'credential', userId, password: 'no hash' };
  await writers
    .insertInto('account')
    .values({ ...known, ...nothing, ...never, createdAt: at, updatedAt: at })
    .execute();
}

const name = { vi: 'Ban chỉ đạo', en: 'Steering Committee' };

/** The committee with its plan and the demo register. */
async function loadCommittee(
  { writers }: TestDatabase,
  isEmpty: boolean,
): Promise<{ readonly committee: string; readonly revision: string }> {
  const id = randomUUIDv7();
  const terms = { workingDate, demo: true, wardMoneyStays: true, recordedAt: new Date() };
  await writers.transaction().execute((trx) => insertCommittee(trx, { id, slug: 'thu', name, ...terms }));
  const { revision } = await loadPlan(writers, id, haDong2024);
  if (!isEmpty) await loadDemoRegister(writers, id, haDong2024);
  return { committee: id, revision };
}

interface TestRegisterOptions {
  /** Without the households of the demo. */
  readonly isEmpty?: boolean;
  /** Connections of each handle; with one, statements are sent in the order in which they were asked for. */
  readonly connections?: number;
}

/** Prepares the register for a test file; drop the database in `afterAll`. */
export async function createTestRegister({
  connections = 10,
  isEmpty = false,
}: TestRegisterOptions = {}): Promise<TestRegister> {
  const statements: string[] = [];
  const onSending = (text: string) => {
    if (/^(select|with)\b/.test(text)) statements.push(text);
  };
  const { database, told } = await openFilledDatabase(
    isEmpty ? 'a committee without households' : 'a committee with the demo',
    (filling) => loadCommittee(filling, isEmpty),
    { connections, onSending },
  );
  const { committee } = told;
  const recordedAt = new Date();
  let planRevision: string | null = told.revision;
  const accounts = testAccounts(database);

  const followPlan = async () => {
    planRevision = await findAdoptedRevision(database.writers, committee);
  };

  const asker: TestRegister['asker'] = async (role, { agency = null, place = null } = {}) => {
    const id = randomUUIDv7();
    const username = `${role.toLowerCase()}_${id.slice(-8)}`;
    const userId = await insertAccount(database, username, `Người ${role}`);
    await database.writers
      .transaction()
      .execute((trx) => insertMembership(trx, { committee, id, userId, role, agency, place, recordedAt }));
    const person: Person = { id, userId, username, name: username, role, agency, place, mustChangePassword: false };
    const context = (readsAhead = true) => {
      const parts: Omit<Context, 'loaders'> = {
        standing: 'SIGNED_IN',
        actor: { ...person, committee },
        viewer: person,
        scope: scopeOf({ actor: { ...person, committee }, plan: haDong2024 }),
        isTrusted: true,
        committee: { id: committee, name, demo: true, workingDate },
        workingDate,
        readers: database.readers,
        writers: database.writers,
        plan: haDong2024,
        planRevision,
        accounts,
        requestId: randomUUIDv7(),
        now: () => new Date(),
        newId: () => randomUUIDv7(),
        lastEventId: null,
        followEvents: () => {
          throw new Error('The streams are the gateway’s.');
        },
      };
      return withLoaders(parts, readsAhead);
    };
    const ask = async (source: string, variableValues: Record<string, unknown> = {}) => {
      const answer = await graphql({ schema, source, variableValues, contextValue: context() });
      if (source.includes('adoptPlanRevision')) await followPlan();
      return answer;
    };
    return { person, context, ask, followPlan };
  };
  return { database, committee, statements, asker };
}
