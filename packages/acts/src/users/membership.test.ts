import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import { createFirstAdministrator, createMembership, disableMembership, updateMembership } from './index.ts';

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

  it('lose their sessions when they are disabled', async () => {
    const userId = await account();
    const { user } = await accepted(createMembership(administrator(), { userId, role: 'AUDITOR' }));
    await sql`insert into session (id, "expiresAt", token, "createdAt", "updatedAt", "userId")
      values (${randomUUID()}, now(), ${randomUUID()}, now(), now(), ${userId})`.execute(test.database.writers);
    const named = await accepted(
      updateMembership(administrator(), { id: user.id, expectedVersion: 1, name: 'Lê Văn Kiểm' }),
    );
    expect(named.user).toMatchObject({ name: 'Lê Văn Kiểm', version: 2 });
    expect(named.user.lastSignedInAt).toBeInstanceOf(Date);
    await errorOf(disableMembership(administrator(), { id: user.id, expectedVersion: 1 }), 'STALE_VERSION');
    const gone = await accepted(disableMembership(administrator(), { id: user.id, expectedVersion: 2 }));
    expect(gone.user).toMatchObject({ disabled: true, lastSignedInAt: null });
  });
});
