import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { postgresFailure } from '@vuonlen/database/kernel';
import { findApiKey, insertMembership, noteApiKeyUse } from '@vuonlen/database/users';
import { type ApiScope, type Role, roles } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActContext } from '../kernel/index.ts';
import { accepted, errorOf, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import { createApiKey, findLiveApiKey, hashApiSecret, recordApiKeyUse, revokeApiKey } from './index.ts';

let test: TestCommittee;
const userId = randomUUIDv7();
beforeAll(async () => {
  test = await openTestCommittee();
  const { committee, database } = test;
  await sql`insert into "user" (id, name, email, username, "createdAt", "updatedAt")
    values (${userId}, 'Trần Thị Quản', ${`${userId}@invalid`}, 'quan.tri', now(), now())`.execute(database.writers);
  const membership = { committee, id: randomUUIDv7(), userId, role: 'ADMINISTRATOR' as const };
  const rest = { agency: null, place: null, recordedAt: new Date() };
  await database.writers.transaction().execute((trx) => insertMembership(trx, { ...membership, ...rest }));
});
afterAll(() => test.database.drop());

const contextOf = (role: Role = 'ADMINISTRATOR') => test.contextOf({ role, userId });
const day = 86_400_000;
const after = (context: ActContext, milliseconds: number) => new Date(context.now().getTime() + milliseconds);

function material() {
  const secret = randomBytes(32).toString('base64url');
  const prefix = randomBytes(5).toString('hex');
  return { prefix, secretHash: hashApiSecret(secret), token: `vl_${prefix}_${secret}` };
}

async function newKey(scopes: readonly string[] = ['plan.read'], lives = day, place: string | null = null) {
  const context = contextOf();
  const { token, ...kept } = material();
  const input = { name: 'Cổng thông tin', scopes, place, expiresAt: after(context, lives), ...kept };
  const { apiKey } = await accepted(createApiKey(context, input));
  return { apiKey, token, context };
}

const live = (token: string, at: Date) =>
  findLiveApiKey(test.database.readers, { committee: test.committee, token, at });

describe('a key', () => {
  it('lets in whoever presents it whole, and nobody else', async () => {
    const { apiKey, token, context } = await newKey();
    expect(await live(token, context.now())).toMatchObject({ id: apiKey.id, scopes: ['plan.read'] });
    const [start, rest] = [token.slice(0, 14), token.slice(14)];
    const other = rest.startsWith('A') ? 'B' : 'A';
    for (const wrong of [
      '',
      'x',
      start,
      `${start}${other}${rest.slice(1)}`,
      `${token}A`,
      ` ${token}`,
      '\0',
      token.toUpperCase(),
    ]) {
      expect(await live(wrong, context.now())).toBeNull();
    }
    const committee = randomUUIDv7();
    expect(await findLiveApiKey(test.database.readers, { committee, token, at: context.now() })).toBeNull();
  });

  it('is kept without its secret', async () => {
    const { token } = await newKey();
    const tables = await sql<{ all: string }>`
      select string_agg(t::text, '') as all from (select api_key::text from api_key
        union all select audit_event::text from audit_event union all select outbox::text from outbox) as t`.execute(
      test.database.writers,
    );
    expect(tables.rows[0]?.all).toContain('Cổng thông tin');
    expect(tables.rows[0]?.all).not.toContain(token.slice(14));
  });

  it('ends at its hour, to the millisecond', async () => {
    const { apiKey, token } = await newKey(['plan.read'], 1000);
    const end = apiKey.expiresAt.getTime();
    expect(await live(token, new Date(end - 1))).not.toBeNull();
    expect(await live(token, new Date(end))).toBeNull();
    expect(await live(token, new Date(end + day))).toBeNull();
  });

  it('ends with its revocation, once and for ever', async () => {
    const { apiKey, token, context } = await newKey();
    const { id } = apiKey;
    const { apiKey: revoked } = await accepted(revokeApiKey(context, { id, expectedVersion: 1 }));
    expect([revoked.version, revoked.revokedAt]).toEqual([2, expect.any(Date)]);
    expect(await live(token, context.now())).toBeNull();
    const again = await errorOf(revokeApiKey(context, { id, expectedVersion: 2 }), 'INVALID_INPUT');
    expect(again.issues).toMatchObject([{ path: 'id', code: 'ALREADY_REVOKED' }]);
    expect(await errorOf(revokeApiKey(context, { id, expectedVersion: 1 }), 'STALE_VERSION')).toMatchObject({
      current: 2,
    });
    await errorOf(revokeApiKey(context, { id: randomUUIDv7(), expectedVersion: 1 }), 'NOT_FOUND');
  });

  it('is revoked once by many at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { apiKey, context } = await newKey();
      const asked = { id: apiKey.id, expectedVersion: 1 };
      const results = await Promise.all(Array.from({ length: 4 }, () => revokeApiKey(context, asked)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it('stands on the trail with its scopes', async () => {
    const { apiKey } = await newKey(['plan.read', 'document.any']);
    const events = await test.database.readers.selectFrom('audit_event').selectAll().execute();
    const mine = events.filter(({ payload }) => payload.apiKey === apiKey.id);
    expect(mine).toMatchObject([{ action: 'apiKey.create', aggregate: 'COMMITTEE', actor: userId }]);
    expect(mine[0]?.payload).toMatchObject({ prefix: apiKey.prefix, scopes: ['plan.read', 'document.any'] });
  });

  it('keeps the ward to which it is bound', async () => {
    const { apiKey, token, context } = await newKey(['household.read'], day, 'ha-cau-2024');
    expect(await live(token, context.now())).toMatchObject({ id: apiKey.id, place: 'ha-cau-2024' });
    const events = await test.database.readers.selectFrom('audit_event').selectAll().execute();
    const mine = events.filter(({ payload }) => payload.apiKey === apiKey.id);
    expect(mine[0]?.payload).toMatchObject({ place: 'ha-cau-2024' });
  });

  it.each([
    ['dong-da', 'UNKNOWN_PLACE'],
    ['ha-dong-district', 'NOT_A_WARD'],
  ])('is not bound to %s', async (place, code) => {
    const context = contextOf();
    const { token: _, ...kept } = material();
    const asked = { name: 'x', scopes: ['plan.read'], place, expiresAt: after(context, day), ...kept };
    const { issues } = await errorOf(createApiKey(context, asked), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'place', code }]);
  });
});

describe('the last use of a key', () => {
  it('is written at most once a minute, however many come at once', async () => {
    const { committee, database } = test;
    for (let round = 0; round < 20; round += 1) {
      const { apiKey, context } = await newKey();
      const first = context.now();
      const note = (at: Date) =>
        database.writers.transaction().execute((trx) => noteApiKeyUse(trx, committee, apiKey.id, at));
      const at = (seconds: number) => new Date(first.getTime() + seconds * 1000);
      const written = await Promise.all(Array.from({ length: 6 }, () => note(first)));
      expect(written.filter(Boolean)).toHaveLength(1);
      expect([await note(at(59.999)), await note(at(60)), await note(at(60))]).toEqual([false, true, false]);
      expect((await findApiKey(database.readers, committee, apiKey.id))?.lastUsedAt).toEqual(at(60));
    }
  });

  it('costs no statement while it is fresh', async () => {
    const { apiKey, context } = await newKey();
    const broken = null as unknown as ActContext['writers'];
    await recordApiKeyUse(broken, test.committee, { ...apiKey, lastUsedAt: context.now() }, after(context, 59_000));
    await expect(recordApiKeyUse(broken, test.committee, apiKey, context.now())).rejects.toThrow();
  });
});

describe('who may make and revoke keys', () => {
  it.each(roles.filter((role) => role !== 'ADMINISTRATOR'))('not %s', async (role) => {
    const context = contextOf(role);
    const { token: _, ...kept } = material();
    const input = { name: 'x', scopes: ['plan.read'], expiresAt: after(context, day), ...kept };
    await errorOf(createApiKey(context, input), 'FORBIDDEN');
    const { apiKey } = await newKey();
    await errorOf(revokeApiKey(context, { id: apiKey.id, expectedVersion: 1 }), 'FORBIDDEN');
  });

  it('not an application, whatever its key says', async () => {
    const scopes = ['apiKey.create', 'plan.read'] as unknown as ApiScope[];
    const context = { ...contextOf(), actor: { ...contextOf().actor, role: 'API_CLIENT' as const, scopes } };
    const { token: _, ...kept } = material();
    await errorOf(createApiKey(context, { name: 'x', scopes, expiresAt: after(context, day), ...kept }), 'FORBIDDEN');
  });

  it.each<[string, { name?: string; scopes?: string[]; lives?: number }, string, string]>([
    ['no name', { name: ' ' }, 'name', 'REQUIRED'],
    ['a long name', { name: 'x'.repeat(121) }, 'name', 'TOO_LONG'],
    ['no scope', { scopes: [] }, 'scopes', 'REQUIRED'],
    ['a scope that is none', { scopes: ['plan.read', 'plan.burn'] }, 'scopes.1', 'UNKNOWN_SCOPE'],
    ['what is for a person alone', { scopes: ['household.revealCitizenNumber'] }, 'scopes.0', 'UNKNOWN_SCOPE'],
    ['money', { scopes: ['support.assign'] }, 'scopes.0', 'UNKNOWN_SCOPE'],
    ['a scope twice', { scopes: ['plan.read', 'plan.read'] }, 'scopes.1', 'REPEATED'],
    ['an end in the past', { lives: 0 }, 'expiresAt', 'OUT_OF_RANGE'],
    ['an end too late', { lives: 366 * day + 60_000 }, 'expiresAt', 'OUT_OF_RANGE'],
  ])('nobody with %s', async (_name, { name = 'Tên', scopes = ['plan.read'], lives = day }, path, code) => {
    const context = contextOf();
    const { token: _, ...kept } = material();
    const refused = createApiKey(context, { name, scopes, expiresAt: after(context, lives), ...kept });
    expect((await errorOf(refused, 'INVALID_INPUT')).issues).toMatchObject([{ path, code }]);
  });
});

describe('the database itself', () => {
  it.each<[string, string, string]>([
    ['widens no key', "update api_key set scopes = '{household.read}'", 'api_key_kept'],
    ['binds no key to another ward', "update api_key set place = 'ha-cau-2024'", 'api_key_kept'],
    ['frees no key', 'update api_key set place = null where place is not null', 'api_key_kept'],
    ['prolongs no key', "update api_key set expires_at = expires_at + interval '1 day'", 'api_key_kept'],
    ['gives no key another secret', "update api_key set secret_hash = repeat('0', 64)", 'api_key_kept'],
    [
      'takes no revocation back',
      'update api_key set revoked_at = null, revoked_by = null where revoked_at is not null',
      'api_key_kept',
    ],
    ['loses no key', 'delete from api_key', 'api_key_append_only'],
    ['revokes for somebody', 'update api_key set revoked_at = now() where revoked_at is null', 'api_key_revoked'],
    [
      'keeps no key for ever',
      "insert into api_key select committee_id, gen_random_uuid(), name, 'abcdefghij', secret_hash, scopes, recorded_at + interval '400 days', null, created_by, recorded_at, null, null, 1, null from api_key limit 1",
      'api_key_expires',
    ],
  ])('%s', async (_name, statement, constraint) => {
    const { apiKey, context } = await newKey();
    await accepted(revokeApiKey(context, { id: apiKey.id, expectedVersion: 1 }));
    await newKey(['plan.read'], day, 'yen-nghia-2024');
    const failure = await sql
      .raw(statement)
      .execute(test.database.writers)
      .then(() => null, postgresFailure);
    expect(failure?.constraint).toBe(constraint);
  });
});
