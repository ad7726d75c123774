import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import { recordSignIn } from '@vuonlen/database/users';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import {
  createFirstAdministrator,
  createMembership,
  disableMembership,
  issueOneTimePassword,
  issueOneTimePasswordAsSystem,
  updateMembership,
} from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee();
});
afterAll(() => test.database.drop());

async function account(): Promise<string> {
  const id = randomUUID();
  await sql`insert into "user" (id, name, email, username, "createdAt", "updatedAt")
    values (${id}, 'Trần Thị Cán', ${`${id}@invalid`}, ${id}, now(), now())`.execute(test.database.writers);
  return id;
}

const administrator = () => test.contextOf({ role: 'ADMINISTRATOR' });
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues[0]?.code;

describe('people of a committee', () => {
  it('begin with one administrator, once', async () => {
    const { committee } = test;
    const first = {
      writers: test.database.writers,
      committee,
      now: () => new Date(),
      newId: () => randomUUIDv7(),
      requestId: 'start',
    };
    expect(await createFirstAdministrator({ ...first, userId: await account() })).toBe(true);
    expect(await createFirstAdministrator({ ...first, userId: await account() })).toBe(false);
    const { rows } = await sql<{ id: string; version: number }>`select id, version from membership`.execute(
      test.database.writers,
    );
    const [only] = rows;
    expect(rows).toHaveLength(1);
    const input = { id: only?.id ?? '', expectedVersion: 1 };
    expect(await issueOf(disableMembership(administrator(), input))).toBe('LAST_ADMINISTRATOR');
    expect(await issueOf(updateMembership(administrator(), { ...input, role: 'AUDITOR' }))).toBe('LAST_ADMINISTRATOR');
    expect(await findBrokenLink(test.database.readers, committee, 'MEMBERSHIP', input.id)).toBeNull();
  });

  it('get a role with the scope that it needs', async () => {
    const userId = await account();
    const ward = { userId, role: 'WARD_OFFICER' as const };
    expect(await issueOf(createMembership(administrator(), ward))).toBe('REQUIRED');
    expect(await issueOf(createMembership(administrator(), { ...ward, place: 'atlantis' }))).toBe('UNKNOWN_PLACE');
    expect(await issueOf(createMembership(administrator(), { userId, role: 'AGENCY_OFFICER', agency: 'x' }))).toBe(
      'UNKNOWN_AGENCY',
    );
    await errorOf(createMembership(test.contextOf(), { ...ward, place: 'ha-cau-2024' }), 'FORBIDDEN');
    const { user } = await accepted(createMembership(administrator(), { ...ward, place: 'ha-cau-2024' }));
    expect(user).toMatchObject({
      role: 'WARD_OFFICER',
      place: 'ha-cau-2024',
      disabled: false,
      version: 1,
      lastSignedInAt: null,
    });
    expect(await issueOf(createMembership(administrator(), { ...ward, place: 'ha-cau-2024' }))).toBe(
      'MEMBERSHIP_EXISTS',
    );
  });

  it('work in a ward or commune, not in a district', async () => {
    const ward = { userId: await account(), role: 'WARD_OFFICER' as const };
    for (const place of ['ha-dong-district', 'ha-noi']) {
      const refused = await issueOf(createMembership(administrator(), { ...ward, place }));
      expect(['NOT_A_WARD', 'UNKNOWN_PLACE']).toContain(refused);
    }
    expect(await issueOf(createMembership(administrator(), { ...ward, place: 'ha-dong-district' }))).toBe('NOT_A_WARD');
    const { user } = await accepted(createMembership(administrator(), { ...ward, place: 'ha-cau-2024' }));
    const moved = { id: user.id, expectedVersion: 1, place: 'ha-dong-district' };
    expect(await issueOf(updateMembership(administrator(), moved))).toBe('NOT_A_WARD');
  });

  it('of the body of a ward get that ward, and leave it with the body', async () => {
    const body = { role: 'AGENCY_OFFICER' as const, agency: 'ward-peoples-committee/ha-cau' };
    const { user } = await accepted(createMembership(administrator(), { userId: await account(), ...body }));
    expect(user).toMatchObject({ agency: body.agency, place: 'ha-cau-2024' });
    const elsewhere = { ...body, place: 'yen-nghia-2024' };
    const other = await accepted(createMembership(administrator(), { userId: await account(), ...elsewhere }));
    expect(other.user.place).toBe('ha-cau-2024');
    const all = { userId: await account(), role: body.role, agency: 'ward-peoples-committee' };
    expect(await issueOf(createMembership(administrator(), all))).toBe('REQUIRED');
    const one = await accepted(createMembership(administrator(), { ...all, place: 'yen-nghia-2024' }));
    const left = { id: one.user.id, expectedVersion: 1, agency: 'fatherland-front' };
    expect((await accepted(updateMembership(administrator(), left))).user.place).toBeNull();
    const moves = [
      ['ward-peoples-committee/yen-nghia', 'yen-nghia-2024'],
      ['fatherland-front', null],
      ['ward-peoples-committee/ha-cau', 'ha-cau-2024'],
      ['fatherland-front', null],
      ['ward-peoples-committee/ha-cau', 'ha-cau-2024'],
    ] as const;
    for (const [index, [agency, place]] of moves.entries()) {
      const input = { id: user.id, expectedVersion: index + 1, agency };
      expect((await accepted(updateMembership(administrator(), input))).user).toMatchObject({ agency, place });
    }
  });

  it('of a ward of July 2025 carry on for a former ward that became part of it, and for no other', async () => {
    const later = test.contextOf({ role: 'ADMINISTRATOR', workingDate: '2025-07-01' });
    const ward = { role: 'WARD_OFFICER' as const, place: 'ha-dong-2025' };
    const agency = 'ward-peoples-committee/ha-cau';
    for (const other of ['ward-peoples-committee/bien-giang', 'ward-peoples-committee', 'fatherland-front']) {
      const input = { ...ward, userId: await account(), agency: other };
      expect(await issueOf(createMembership(later, input))).toBe('NOT_A_FORMER_BODY');
    }
    const { user } = await accepted(createMembership(later, { ...ward, userId: await account(), agency }));
    expect(user).toMatchObject({ agency, place: ward.place });
    const change = { id: user.id, agency: 'ward-peoples-committee/bien-giang' };
    expect(await issueOf(updateMembership(later, { ...change, expectedVersion: 1 }))).toBe('NOT_A_FORMER_BODY');
    const steps = [
      [{ name: 'Lê Thị Phường' }, agency],
      [{ place: 'kien-hung-2025' }, agency],
      [{ place: 'chuong-my-2025' }, null],
      [{ agency: 'ward-peoples-committee/dong-mai' }, 'ward-peoples-committee/dong-mai'],
      [{ agency: null }, null],
    ] as const;
    for (const [index, [input, expected]] of steps.entries()) {
      const changed = await accepted(updateMembership(later, { id: user.id, expectedVersion: index + 1, ...input }));
      expect(changed.user.agency).toBe(expected);
    }
  });

  it.each([['\u0001'], ['\u200b'], ['Lê \u202eAn'], ['123']])('have a name that can be read: %j', async (name) => {
    const { user } = await accepted(createMembership(administrator(), { userId: await account(), role: 'AUDITOR' }));
    await errorOf(updateMembership(administrator(), { id: user.id, expectedVersion: 1, name }), 'INVALID_INPUT');
  });

  it('lose their sessions when they are disabled', async () => {
    const userId = await account();
    const { user } = await accepted(createMembership(administrator(), { userId, role: 'AUDITOR' }));
    await sql`insert into session (id, "expiresAt", token, "createdAt", "updatedAt", "userId")
      values (${randomUUID()}, now(), ${randomUUID()}, now(), now(), ${userId})`.execute(test.database.writers);
    const signedInAt = new Date('2024-06-15T01:02:03Z');
    await recordSignIn(test.database.writers, userId, signedInAt);
    const named = await accepted(
      updateMembership(administrator(), { id: user.id, expectedVersion: 1, name: 'Lê Văn Kiểm' }),
    );
    expect(named.user).toMatchObject({ name: 'Lê Văn Kiểm', version: 2 });
    expect(named.user.lastSignedInAt).toEqual(signedInAt);
    await errorOf(disableMembership(administrator(), { id: user.id, expectedVersion: 1 }), 'STALE_VERSION');
    const gone = await accepted(disableMembership(administrator(), { id: user.id, expectedVersion: 2 }));
    expect(gone.user).toMatchObject({ disabled: true, lastSignedInAt: signedInAt });
    const left = sql`select id from session where "userId" = ${userId}`;
    expect((await left.execute(test.database.writers)).rows).toEqual([]);
  });
});

describe('a one-time password', () => {
  const hash = 'a-salt:a-hash-of-the-password';

  async function person() {
    const userId = await account();
    const { writers } = test.database;
    await sql`insert into account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
      values (${randomUUID()}, ${userId}, 'credential', ${userId}, 'old', now(), now())`.execute(writers);
    await sql`insert into session (id, "expiresAt", token, "createdAt", "updatedAt", "userId")
      values (${randomUUID()}, now(), ${randomUUID()}, now(), now(), ${userId})`.execute(writers);
    const { user } = await accepted(createMembership(administrator(), { userId, role: 'AUDITOR' }));
    return user;
  }

  async function traceOf(id: string) {
    const { writers } = test.database;
    const trail = await sql<{ action: string; role: string; actor: string; payload: unknown }>`
      select action, role, actor, payload from audit_event where aggregate_id = ${id} order by sequence`.execute(
      writers,
    );
    const outbox = await sql<{ topic: string; payload: unknown }>`
      select topic, payload from outbox where aggregate_id = ${id} order by recorded_at, id`.execute(writers);
    return { trail: trail.rows, outbox: outbox.rows };
  }

  it('replaces the old one, ends every session, and is on the trail without the password', async () => {
    const { id, userId } = await person();
    const { user } = await accepted(issueOneTimePassword(administrator(), { user: id, passwordHash: hash }));
    expect(user).toMatchObject({ id, mustChangePassword: true, lastSignedInAt: null });
    const { rows } = await sql`select password from account where "userId" = ${userId}`.execute(test.database.writers);
    expect(rows).toEqual([{ password: hash }]);
    const { trail, outbox } = await traceOf(id);
    const event = {
      action: 'user.issueOneTimePassword',
      role: 'ADMINISTRATOR',
      actor: 'tester',
      payload: { user: id },
    };
    expect(trail.at(-1)).toEqual(event);
    expect(outbox.at(-1)).toEqual({ topic: 'user.issueOneTimePassword', payload: { user: id } });
    expect(JSON.stringify([trail, outbox])).not.toContain(hash);
    expect(await findBrokenLink(test.database.readers, test.committee, 'MEMBERSHIP', id)).toBeNull();
  });

  it('is for administrators, and for people of the committee', async () => {
    const { id, userId } = await person();
    await errorOf(issueOneTimePassword(test.contextOf(), { user: id, passwordHash: hash }), 'FORBIDDEN');
    await errorOf(issueOneTimePassword(administrator(), { user: randomUUID(), passwordHash: hash }), 'NOT_FOUND');
    const { rows } = await sql`select password from account where "userId" = ${userId}`.execute(test.database.writers);
    expect(rows).toEqual([{ password: 'old' }]);
    expect((await traceOf(id)).trail.map(({ action }) => action)).toEqual(['user.create']);
  });

  it('is for nobody who is disabled, neither by the act nor from the system', async () => {
    const { id, userId } = await person();
    await accepted(disableMembership(administrator(), { id, expectedVersion: 1 }));
    expect(await issueOf(issueOneTimePassword(administrator(), { user: id, passwordHash: hash }))).toBe(
      'ACCOUNT_DISABLED',
    );
    const { writers } = test.database;
    const sources = { now: () => new Date(), newId: () => randomUUIDv7(), requestId: 'command' };
    const order = { ...sources, writers, committee: test.committee, user: id, passwordHash: hash };
    await expect(issueOneTimePasswordAsSystem(order)).rejects.toThrow();
    const { rows } = await sql`select password from account where "userId" = ${userId}`.execute(writers);
    expect(rows).toEqual([{ password: 'old' }]);
    expect((await traceOf(id)).trail.map(({ action }) => action)).toEqual(['user.create', 'user.update']);
  });

  it('comes from the system too, which is named as such', async () => {
    const { id } = await person();
    const { writers } = test.database;
    const sources = { now: () => new Date(), newId: () => randomUUIDv7(), requestId: 'command' };
    const order = { ...sources, writers, committee: test.committee, user: id, passwordHash: hash };
    expect((await issueOneTimePasswordAsSystem(order)).user.mustChangePassword).toBe(true);
    const { trail } = await traceOf(id);
    expect(trail.at(-1)).toMatchObject({ action: 'user.issueOneTimePassword', role: 'SYSTEM', actor: 'system' });
  });

  it('leaves nothing behind when its account has no password to replace', async () => {
    const { user } = await accepted(createMembership(administrator(), { userId: await account(), role: 'AUDITOR' }));
    await expect(issueOneTimePassword(administrator(), { user: user.id, passwordHash: hash })).rejects.toThrow();
    expect((await traceOf(user.id)).trail).toHaveLength(1);
  });
});
