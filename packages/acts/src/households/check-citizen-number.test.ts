import type { Role } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { addMember, checkCitizenNumber, removeMember } from './index.ts';

const ward = 'phu-luong-2024';
const otherWard = 'dong-mai-2024';
const free = '999199000001';
const held = '999199000002';
const elsewhere = '999199000003';

let desk: SupportDesk;
let own: string;
let other: string;
let holder: string;

const as = (role: Role, scope: object = {}) => desk.contextOf({ role, ...scope });
const wardOfficer = (userId: string) => as('WARD_OFFICER', { place: ward, userId });

async function add(household: string, citizenNumber: string) {
  const member = { fullName: 'Trần Thị Bà', relation: 'PARENT' as const, birthYear: 1950, citizenNumber };
  return (await accepted(addMember(desk.contextOf(), { household, member }))).member;
}

beforeAll(async () => {
  desk = await openSupportDesk();
  own = (await desk.register({ place: ward })).id;
  other = (await desk.register({ place: otherWard })).id;
  holder = (await add(own, held)).id;
  await add(other, elsewhere);
});
afterAll(() => desk.database.drop());

interface Look {
  readonly aggregate: string;
  readonly aggregate_id: string;
  readonly payload: object;
  readonly text: string;
}

async function looksOf(actor: string): Promise<readonly Look[]> {
  const { rows } = await sql<Look>`select aggregate, aggregate_id, payload, audit_event::text as text from audit_event
    where actor = ${actor} and action = 'household.checkCitizenNumber' order by recorded_at, id`.execute(
    desk.database.writers,
  );
  return rows;
}

describe('a citizen number that is about to be entered', () => {
  it('is told to stand in a household that the officer reads, whatever way it is written', async () => {
    for (const citizenNumber of [held, '999 199 000 002', '999.199.000-002']) {
      const told = await accepted(checkCitizenNumber(wardOfficer('a'), { citizenNumber }));
      expect([told.isTaken, told.household?.id]).toEqual([true, own]);
    }
  });

  it('in another ward is told to be there, and neither where nor whose', async () => {
    const told = await accepted(checkCitizenNumber(wardOfficer('b'), { citizenNumber: elsewhere }));
    expect(told).toEqual({ isTaken: true, household: null });
    const standing = await accepted(checkCitizenNumber(as('COMMITTEE_OFFICER'), { citizenNumber: elsewhere }));
    expect([standing.isTaken, standing.household?.id]).toEqual([true, other]);
  });

  it('is free where nobody has it, where its own member has it, and after who had it left', async () => {
    const officer = wardOfficer('c');
    const none = { isTaken: false, household: null };
    expect(await accepted(checkCitizenNumber(officer, { citizenNumber: free }))).toEqual(none);
    expect(await accepted(checkCitizenNumber(officer, { citizenNumber: held, member: holder }))).toEqual(none);
    const left = await add(own, '999199000004');
    const input = { citizenNumber: '999199000004' };
    expect((await accepted(checkCitizenNumber(officer, input))).isTaken).toBe(true);
    await accepted(removeMember(desk.contextOf(), { id: left.id, expectedVersion: left.version, reason: 'Chuyển đi' }));
    expect(await accepted(checkCitizenNumber(officer, input))).toEqual(none);
  });

  it('leaves out nobody whom the officer does not read', async () => {
    const { rows } = await sql<{ id: string }>`select id from household_member
      where citizen_number = ${elsewhere}`.execute(desk.database.writers);
    const input = { citizenNumber: elsewhere, member: rows[0]?.id ?? '' };
    await errorOf(checkCitizenNumber(wardOfficer('d'), input), 'NOT_FOUND');
  });

  it('leaves a trail with who has it, without the number; one that is free with the committee', async () => {
    const officer = wardOfficer('e');
    for (const citizenNumber of [held, elsewhere, free]) await accepted(checkCitizenNumber(officer, { citizenNumber }));
    const looks = await looksOf('e');
    expect(looks.map(({ aggregate, aggregate_id, payload }) => [aggregate, aggregate_id, payload])).toEqual([
      ['HOUSEHOLD', own, { isTaken: true }],
      ['HOUSEHOLD', other, { isTaken: true }],
      ['COMMITTEE', desk.committee, { isTaken: false }],
    ]);
    for (const { text } of looks) expect(text).not.toMatch(/9991990000/);
  });

  it('changes nothing of the household', async () => {
    const read = () =>
      sql<{ version: number }>`select version from household where id = ${own}`.execute(desk.database.writers);
    const before = (await read()).rows;
    await accepted(checkCitizenNumber(wardOfficer('f'), { citizenNumber: held }));
    expect((await read()).rows).toEqual(before);
  });

  it.each<[string, string]>([
    ['99919900000', 'LEADING_ZERO_LOST'],
    ['123456789', 'OLD_IDENTITY_CARD'],
    ['', 'NOT_TWELVE_DIGITS'],
    ["' or 1=1", 'NOT_TWELVE_DIGITS'],
  ])('%s is refused with %s and leaves no trail', async (citizenNumber, code) => {
    const { issues } = await errorOf(checkCitizenNumber(wardOfficer('g'), { citizenNumber }), 'INVALID_INPUT');
    expect(issues.map((one) => [one.path, one.code])).toEqual([['citizenNumber', code]]);
    expect(await looksOf('g')).toEqual([]);
  });

  it('cannot be tried for: the 61st of an hour is refused, to who tried alone, and taken again an hour later', async () => {
    const officer = wardOfficer('h');
    for (let at = 0; at < 60; at++) await accepted(checkCitizenNumber(officer, { citizenNumber: free }));
    const { issues } = await errorOf(checkCitizenNumber(officer, { citizenNumber: held }), 'INVALID_INPUT');
    expect(issues.map(({ code }) => code)).toEqual(['TOO_MANY_CHECKS']);
    expect(await looksOf('h')).toHaveLength(60);
    await accepted(checkCitizenNumber(wardOfficer('i'), { citizenNumber: held }));
    const later = { ...officer, now: () => new Date(officer.now().getTime() + 3_601_000) };
    await accepted(checkCitizenNumber(later, { citizenNumber: held }));
  });

  it.each<[Role, object, boolean]>([
    ['COMMITTEE_OFFICER', {}, true],
    ['ADMINISTRATOR', {}, true],
    ['COMMITTEE_LEADER', {}, false],
    ['AGENCY_OFFICER', { agency: 'red-cross' }, false],
    ['AUDITOR', {}, false],
  ])('may be looked up by %s %j: %s', async (role, scope, may) => {
    const answer = checkCitizenNumber(as(role, { ...scope, userId: 'j' }), { citizenNumber: held });
    if (may) expect((await accepted(answer)).isTaken).toBe(true);
    else await errorOf(answer, 'FORBIDDEN');
  });
});
