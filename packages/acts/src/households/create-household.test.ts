import { randomUUID } from 'node:crypto';
import {
  findCausesByHouseholds,
  findClassificationDecisionsByHouseholds,
  findMembersByHouseholds,
} from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, householdInput, openTestCommittee, type TestCommittee } from '../testing/index.ts';
import { type CreateHouseholdInput, createHousehold } from './index.ts';

let test: TestCommittee;
beforeAll(async () => {
  test = await openTestCommittee();
});
afterAll(() => test.database.drop());

const create = (changes?: Partial<CreateHouseholdInput>) => createHousehold(test.contextOf(), householdInput(changes));

describe('registering a household', () => {
  it('writes household, members, class and causes, and names it after its head', async () => {
    const { household, warnings } = await accepted(
      create({ classifiedOn: isoDate('2023-12-31'), decisionNumber: '5/QĐ' }),
    );
    expect(household).toMatchObject({ headName: 'Nguyễn Thị Đào', class: 'NEAR_POOR', exitedOn: null, version: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(['INVENTED_NUMBER']);
    const scope = wholeCommittee(test.committee);
    const { readers } = test.database;
    const members = await findMembersByHouseholds(readers, scope, [household.id]);
    expect(members.map(({ fullName, citizenNumber }) => [fullName, citizenNumber])).toEqual([
      ['Nguyễn Thị Đào', '999*****0001'],
      ['Nguyễn Văn Ổn', null],
      ['Nguyễn Thị Ánh', null],
    ]);
    expect(await findCausesByHouseholds(readers, scope, [household.id])).toEqual(
      new Map([[household.id, ['NO_STABLE_INCOME']]]),
    );
    const decisions = await findClassificationDecisionsByHouseholds(readers, scope, [household.id]);
    expect(decisions).toMatchObject([{ number: '5/QĐ', effectiveOn: '2023-12-31', change: 'NEWLY_NEAR_POOR' }]);
  });

  it('takes the exit of a household that has exited', async () => {
    const { household } = await accepted(
      create({ class: 'EXITED_NEAR_POVERTY', classifiedOn: isoDate('2024-03-01'), decisionNumber: '5/QĐ' }),
    );
    expect(household).toMatchObject({ class: 'EXITED_NEAR_POVERTY', exitedOn: '2024-03-01' });
  });

  it('stores every text in one Unicode form, whatever was typed', async () => {
    const { household } = await accepted(
      create({ headName: '  Đỗ  Thị Hường '.normalize('NFD'), address: 'Ngõ 5'.normalize('NFD'), members: [] }),
    );
    expect(household).toMatchObject({ headName: 'Đỗ Thị Hường', address: 'Ngõ 5' });
  });

  it('says that a citizen number exists elsewhere, and no more', async () => {
    const { warnings } = await accepted(create({ place: 'dong-mai-2024' }));
    expect(warnings.map(({ code }) => code)).toContain('CITIZEN_NUMBER_TAKEN');
    expect(JSON.stringify(warnings)).not.toMatch(/phu-luong|Phú Lương|Nguyễn|PL-900/);
  });

  it.each<[string, Partial<CreateHouseholdInput>, string, string]>([
    ['nobody at its head', { members: [] }, 'members', 'HEAD_MISSING'],
    [
      'two heads',
      { members: [...householdInput().members, { fullName: 'Ai', relation: 'HEAD' }] },
      'members',
      'HEAD_REPEATED',
    ],
    ['a ward that does not exist', { place: 'atlantis' }, 'place', 'UNKNOWN_PLACE'],
    ['a whole district as its ward', { place: 'ha-dong-district' }, 'place', 'UNKNOWN_PLACE'],
    ['a ward of 2025', { place: 'duong-noi-2025' }, 'place', 'PLACE_OF_ANOTHER_PERIOD'],
    ['a class of tomorrow', { classifiedOn: isoDate('2024-06-16') }, 'classifiedOn', 'DATE_IN_FUTURE'],
    ['an endless address', { address: 'x'.repeat(501) }, 'address', 'TOO_LONG'],
    ['a NUL character in a name', { headName: 'a\0' }, 'headName', 'NUL_CHARACTER'],
    [
      'a lost zero of a citizen number',
      { members: [{ fullName: 'Lê An', relation: 'HEAD', citizenNumber: '99185000001' }] },
      'members.0.citizenNumber',
      'LEADING_ZERO_LOST',
    ],
    [
      'a birth year against the birth date',
      { members: [{ fullName: 'Lê An', relation: 'HEAD', birthDate: isoDate('1980-01-01'), birthYear: 1981 }] },
      'members.0.birthYear',
      'BIRTH_YEAR_MISMATCH',
    ],
    ['grade 13', { members: [{ fullName: 'Lê An', relation: 'HEAD', grade: 13 }] }, 'members.0.grade', 'OUT_OF_RANGE'],
  ])('refuses %s', async (_name, changes, path, code) => {
    const refused = await errorOf(create(changes), 'INVALID_INPUT');
    expect(refused.issues).toContainEqual(expect.objectContaining({ path, code }));
  });
});

describe('a key against doubles', () => {
  const households = async () =>
    (await sql<{ n: number }>`select count(*) as n from household`.execute(test.database.writers)).rows[0]?.n ?? 0;

  it('the same registration again is the same household, with the same remarks', async () => {
    const input = householdInput({ idempotencyKey: randomUUID() });
    const first = await accepted(createHousehold(test.contextOf(), input));
    const before = await households();
    expect(await accepted(createHousehold(test.contextOf(), input))).toEqual(first);
    expect(await households()).toBe(before);
  });

  it('another registration, or another person, under the key is refused and writes nothing', async () => {
    const input = householdInput({ idempotencyKey: randomUUID() });
    await accepted(createHousehold(test.contextOf(), input));
    const before = await households();
    const other = { ...input, address: 'Ngõ khác' };
    await errorOf(createHousehold(test.contextOf(), other), 'IDEMPOTENCY_KEY_REUSED');
    await errorOf(createHousehold(test.contextOf({ userId: 'other' }), input), 'IDEMPOTENCY_KEY_REUSED');
    expect(await households()).toBe(before);
  });

  it('a refused registration leaves its key free, and none given asks for no check', async () => {
    const idempotencyKey = randomUUID();
    await errorOf(create({ place: 'atlantis', idempotencyKey }), 'INVALID_INPUT');
    await errorOf(create({ idempotencyKey: 'short' }), 'INVALID_INPUT');
    await accepted(create({ idempotencyKey }));
    const [one, other] = [await accepted(create()), await accepted(create({ idempotencyKey: null }))];
    expect(one.household.id).not.toBe(other.household.id);
  });

  it('64 at once register one household, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 21; round += 1) {
      const input = householdInput({ idempotencyKey: randomUUID() });
      const before = await households();
      const answers = await Promise.all(
        Array.from({ length: 64 }, () => accepted(createHousehold(test.contextOf(), input))),
      );
      expect(new Set(answers.map(({ household }) => household.id)).size).toBe(1);
      expect(await households()).toBe(before + 1);
    }
  }, 120_000);

  it('keeps no personal data with the key', async () => {
    const idempotencyKey = randomUUID();
    await accepted(create({ idempotencyKey }));
    const kept = test.database.writers.selectFrom('idempotency_key').selectAll().where('key', '=', idempotencyKey);
    expect(JSON.stringify(await kept.execute())).not.toMatch(/Nguyễn|999\d/);
  });
});

describe('a ward officer', () => {
  it('registers in the own ward only', async () => {
    const context = test.contextOf({ role: 'WARD_OFFICER', place: 'phu-luong-2024' });
    await accepted(createHousehold(context, householdInput()));
    await errorOf(createHousehold(context, householdInput({ place: 'dong-mai-2024' })), 'FORBIDDEN');
  });
});

describe('an auditor and an agency officer', () => {
  it('register nobody, and leave no row behind', async () => {
    const count = async () =>
      (await sql<{ n: number }>`select count(*) as n from household`.execute(test.database.writers)).rows[0]?.n;
    const before = await count();
    for (const role of ['AUDITOR', 'AGENCY_OFFICER', 'COMMITTEE_LEADER'] as const) {
      await errorOf(createHousehold(test.contextOf({ role }), householdInput()), 'FORBIDDEN');
    }
    expect(await count()).toBe(before);
  });
});
