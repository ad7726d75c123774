import { findMembersByHouseholds, findTakenCitizenNumbers, readWholeCitizenNumber } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, errorOf, householdInput, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { addMember, createHousehold, type MemberInput, removeMember, updateMember } from './index.ts';

let desk: SupportDesk;
let household: Awaited<ReturnType<SupportDesk['register']>>;
beforeAll(async () => {
  desk = await openSupportDesk();
});
beforeEach(async () => {
  household = await desk.register();
});
afterAll(() => desk.database.drop());

const officer = () => desk.contextOf();
const scope = () => wholeCommittee(desk.committee);
const members = () => findMembersByHouseholds(desk.database.readers, scope(), [household.id]);
const heads = async () => (await members()).filter(({ relation }) => relation === 'HEAD');
const codesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => [path, code]);

async function person(name: string) {
  const found = (await members()).find(({ fullName }) => fullName === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
}

async function lastPayload(action: string) {
  const { rows } = await sql<{ payload: Record<string, unknown> }>`select payload from audit_event
    where aggregate_id = ${household.id} and action = ${action} order by sequence desc limit 1`.execute(
    desk.database.writers,
  );
  return rows[0]?.payload;
}

async function headNameKey(id: string): Promise<[string, string] | undefined> {
  const { rows } = await sql<{ name: string; key: string; member: string }>`
    select h.head_name as name, h.head_name_key as key, m.name_key as member from household h
    join household_member m on m.household_id = h.id and m.relation = 'HEAD' and m.removed_at is null
    where h.id = ${id}`.execute(desk.database.writers);
  const [row] = rows;
  expect(row?.key).toBe(row?.member);
  return row && [row.name, row.key];
}

describe('the head of a household', () => {
  it('passes to another member; the old head stays as another member, and can then leave', async () => {
    const old = await person('Nguyễn Thị Đào');
    const heir = await person('Nguyễn Văn Ổn');
    const gone = { id: old.id, expectedVersion: 1, reason: 'Đã mất' };
    expect(await codesOf(removeMember(officer(), gone))).toEqual([['id', 'HEAD_MISSING']]);
    const value = await accepted(
      updateMember(officer(), {
        id: heir.id,
        expectedVersion: 1,
        member: { fullName: 'Nguyễn Văn Ổn', relation: 'HEAD' },
      }),
    );
    expect(value.household.headName).toBe('Nguyễn Văn Ổn');
    expect(value.member.relation).toBe('HEAD');
    expect((await headNameKey(household.id))?.[0]).toBe('Nguyễn Văn Ổn');
    expect(await person('Nguyễn Thị Đào')).toMatchObject({ relation: 'OTHER', version: 2 });
    expect(await lastPayload('member.update')).toMatchObject({
      member: heir.id,
      demoted: old.id,
      changes: expect.arrayContaining([{ field: 'relation', before: 'CHILD', after: 'HEAD' }]),
    });
    await errorOf(removeMember(officer(), gone), 'STALE_VERSION');
    await accepted(removeMember(officer(), { ...gone, expectedVersion: 2 }));
    expect((await heads()).map(({ id }) => id)).toEqual([heir.id]);
  });

  it('passes to somebody who joins the household', async () => {
    const old = await person('Nguyễn Thị Đào');
    const value = await accepted(
      addMember(officer(), { household: household.id, member: { fullName: 'Đỗ Văn Ông', relation: 'HEAD' } }),
    );
    expect(value.household.headName).toBe('Đỗ Văn Ông');
    expect((await headNameKey(household.id))?.[0]).toBe('Đỗ Văn Ông');
    expect((await heads()).map(({ id }) => id)).toEqual([value.member.id]);
    expect(await person('Nguyễn Thị Đào')).toMatchObject({ relation: 'OTHER', version: 2 });
    expect(await lastPayload('member.add')).toMatchObject({ member: value.member.id, demoted: old.id });
  });

  it('is not demoted by an edit that leaves the household without one', async () => {
    const old = await person('Nguyễn Thị Đào');
    const demote = { id: old.id, expectedVersion: 1, member: { fullName: old.fullName, relation: 'OTHER' as const } };
    expect(await codesOf(updateMember(officer(), demote))).toEqual([['member.relation', 'HEAD_MISSING']]);
    expect((await heads()).map(({ id }) => id)).toEqual([old.id]);
  });

  it('gives the household its name, whatever else was typed', async () => {
    const typed = await desk.register({ headName: 'Ai Đó Khác' });
    expect(typed.headName).toBe('Nguyễn Thị Đào');
    await headNameKey(typed.id);
    const bare = await desk.register({ headName: 'Lê  Thị Một', members: [] });
    expect(bare.headName).toBe('Lê Thị Một');
    const member = { fullName: 'Lê Thị  Hai', relation: 'HEAD' as const };
    const added = await accepted(addMember(officer(), { household: bare.id, member }));
    expect(added.household.headName).toBe('Lê Thị Hai');
  });

  it('refuses to join on an older version of the household', async () => {
    const member = { fullName: 'Trần Thị Bà', relation: 'PARENT' as const };
    const stale = await errorOf(
      addMember(officer(), { household: household.id, expectedVersion: 7, member }),
      'STALE_VERSION',
    );
    expect(stale).toMatchObject({ type: 'Household', current: household.version });
    expect(await members()).toHaveLength(3);
    await accepted(addMember(officer(), { household: household.id, expectedVersion: household.version, member }));
  });
});

describe('what is typed of a member', () => {
  const wrong: [string, Partial<MemberInput>, string, string][] = [
    ['a birth of 1850', { birthDate: isoDate('1850-01-01') }, 'birthDate', 'OUT_OF_RANGE'],
    ['a birth in the year 1', { birthDate: isoDate('0001-01-01') }, 'birthDate', 'OUT_OF_RANGE'],
    ['a birth year before 1880', { birthYear: 1879 }, 'birthYear', 'OUT_OF_RANGE'],
    ['a birth of tomorrow', { birthDate: isoDate('2024-06-16') }, 'birthDate', 'DATE_IN_FUTURE'],
    ['a birth year of next year', { birthYear: 2025 }, 'birthYear', 'OUT_OF_RANGE'],
    ['a masked number of another', { citizenNumber: '001*****9999' }, 'citizenNumber', 'NOT_TWELVE_DIGITS'],
    ['a star', { citizenNumber: '*' }, 'citizenNumber', 'NOT_TWELVE_DIGITS'],
    ['a name of control characters', { fullName: '\u0001' }, 'fullName', 'CONTROL_CHARACTER'],
    ['a name that is turned around', { fullName: 'Nguyễn \u202eA' }, 'fullName', 'CONTROL_CHARACTER'],
    ['a name of nothing that can be seen', { fullName: '\u200b\ufeff' }, 'fullName', 'REQUIRED'],
    ['a name of joiners', { fullName: '\u200d' }, 'fullName', 'NO_LETTER'],
    ['a name of digits', { fullName: '12 - 3' }, 'fullName', 'NO_LETTER'],
    ['control characters beside the name', { ethnicGroup: 'Kinh\u0085' }, 'ethnicGroup', 'CONTROL_CHARACTER'],
  ];

  it.each(wrong)('refuses %s, in every act', async (_name, changes, field, code) => {
    const member: MemberInput = { fullName: 'Lê Văn An', relation: 'CHILD', ...changes };
    const add = addMember(officer(), { household: household.id, member });
    expect(await codesOf(add)).toContainEqual([`member.${field}`, code]);
    const { id } = await person('Nguyễn Văn Ổn');
    const update = updateMember(officer(), { id, expectedVersion: 1, member });
    expect(await codesOf(update)).toContainEqual([`member.${field}`, code]);
    const create = createHousehold(officer(), householdInput({ members: [{ ...member, relation: 'HEAD' }] }));
    expect(await codesOf(create)).toContainEqual([`members.0.${field}`, code]);
  });

  it('takes a birth of 1880 and of the working date', async () => {
    for (const day of ['1880-01-01', '2024-06-15']) {
      const member = { fullName: 'Lê Văn An', relation: 'OTHER' as const, birthDate: isoDate(day) };
      const { member: added } = await accepted(addMember(officer(), { household: household.id, member }));
      expect(added.birthDate).toBe(day);
    }
  });

  it('keeps a number only for the mask of that very member', async () => {
    const { id } = await person('Nguyễn Thị Đào');
    const entry = { fullName: 'Nguyễn Thị Đào', relation: 'HEAD' as const };
    const update = (citizenNumber: string) =>
      updateMember(officer(), { id, expectedVersion: 1, member: { ...entry, citizenNumber } });
    expect(await codesOf(update('999*****0002'))).toEqual([['member.citizenNumber', 'NOT_TWELVE_DIGITS']]);
    await accepted(update('999*****0001'));
    expect(await readWholeCitizenNumber(desk.database.readers, scope(), id)).toBe('999185000001');
    expect(
      await codesOf(
        createHousehold(officer(), householdInput({ members: [{ ...entry, citizenNumber: '999*****0001' }] })),
      ),
    ).toEqual([['members.0.citizenNumber', 'NOT_TWELVE_DIGITS']]);
  });

  it('keeps the letters of a text without what cannot be seen, and its lines', async () => {
    const member = { fullName: '\u200bLê\u200b Văn\tAn', relation: 'OTHER' as const };
    expect((await accepted(addMember(officer(), { household: household.id, member }))).member.fullName).toBe(
      'Lê Văn An',
    );
    const kept = { id: (await person('Lê Văn An')).id, expectedVersion: 1, reason: 'Chuyển đi\nvào Nam' };
    await accepted(removeMember(officer(), kept));
  });

  it.each([
    ['Kinh', 'Kinh', []],
    ['kinh', 'Kinh', []],
    ['khmer', 'Khơ-me', []],
    ['', null, []],
    ['Elf', 'Elf', ['ETHNIC_GROUP_UNKNOWN']],
  ])('writes the ethnic group %j as %j', async (typed, written, codes) => {
    const member = { fullName: 'Lê Văn An', relation: 'OTHER' as const, ethnicGroup: typed };
    const value = await accepted(addMember(officer(), { household: household.id, member }));
    expect(value.member.ethnicGroup).toBe(written);
    expect(value.warnings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a citizen number', () => {
  it('is free again when its owner left the household', async () => {
    const citizenNumber = '999085000777';
    const member = { fullName: 'Lê Văn An', relation: 'OTHER' as const, citizenNumber };
    const { member: added } = await accepted(addMember(officer(), { household: household.id, member }));
    const taken = () => findTakenCitizenNumbers(desk.database.readers, desk.committee, [citizenNumber]);
    expect([...(await taken())]).toEqual([citizenNumber]);
    await accepted(removeMember(officer(), { id: added.id, expectedVersion: 1, reason: 'Chuyển đi' }));
    expect([...(await taken())]).toEqual([]);
    const { warnings } = await accepted(addMember(officer(), { household: household.id, member }));
    expect(warnings.map(({ code }) => code)).toEqual(['INVENTED_NUMBER']);
  });
});
