import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let auditor: Asker;
let keys = 0;

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  auditor = await register.asker('AUDITOR');
});
afterAll(() => register.database.drop());

const head = { fullName: 'Nguyễn Thị Thử', relation: 'HEAD', birthYear: 1970 };
const coded = '__typename ... on DomainError { code message { vi en } }';
const issues = '... on InvalidInputError { issues { path code message { vi en } } }';

async function create(input: object, asker = officer) {
  const { data, errors } = await asker.ask(
    `mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { ${coded} ${issues}
      ... on CreateHouseholdSuccess { household { id version headName members { id } } warnings { code } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.createHousehold;
}

async function newHousehold(extra: object = {}) {
  const place = toGlobalId('Place', 'ha-cau-2024');
  const { household } = await create({ place, class: 'NEAR_POOR', standard: 'CITY', members: [head], ...extra });
  return household as { id: string; version: number; members: { id: string }[] };
}

async function assign(household: string, measure: string, pledges: string[], extra: object = {}) {
  keys += 1;
  const legs = pledges.map((pledge) => ({ pledge: toGlobalId('Pledge', pledge), quantity: 1 }));
  const input = { household, measure, legs, idempotencyKey: `khoa-thu-${keys}`, ...extra };
  const { data, errors } = await officer.ask(
    `mutation ($input: AssignSupportInput!) { assignSupport(input: $input) { ${coded} ${issues}
      ... on ExcludedByError { clause quote reasons { clause } conflicting { id measure { code } } }
      ... on PledgeExceededError { clause quote pledge { slug } limit used asked }
      ... on IneligibleError { clause quote } ... on OutsideWindowError { clause quote }
      ... on FactsMissingError { clause quote missing } ... on ReasonRequiredError { for }
      ... on AssignSupportSuccess { assignment { id version amount state } household { assignments { id } } pledges { slug left } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.assignSupport;
}

const book = 'savings-book/district-fund';
const plainBook = { housingWorks: 'NONE', housingDilapidated: false };

describe('works on the house of a household that holds a book', () => {
  it('are recorded with a warning that names the clause', async () => {
    const household = await newHousehold(plainBook);
    expect((await assign(household.id, 'SAVINGS_BOOK', [book])).__typename).toBe('AssignSupportSuccess');
    const read = await officer.ask('query ($id: ID!) { household(id: $id) { version } }', { id: household.id });
    const { data } = await officer.ask(
      `mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { ${coded}
        ... on UpdateHouseholdSuccess { household { housingWorks assignments { id } } warnings { code clause quote } } } }`,
      {
        input: { id: household.id, expectedVersion: read.data.household.version, housingWorks: 'REPAIR' },
      },
    );
    expect(data.updateHousehold).toEqual({
      __typename: 'UpdateHouseholdSuccess',
      household: { housingWorks: 'REPAIR', assignments: [{ id: expect.any(String) }] },
      warnings: [
        {
          code: 'HELD_SUPPORT_WITH_HOUSING_WORKS',
          clause: 'II.2.2.2#1',
          quote: 'các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024',
        },
      ],
    });
  });
});

describe('a refusal of the plan', () => {
  it('names the clause, its words and the support that excludes', async () => {
    const household = await newHousehold({ ...plainBook, housingDilapidated: true });
    const need =
      'mutation ($id: ID!) { recordNeed(input: { household: $id, kind: HOUSING_NEW_BUILD, year: 2024 }) { __typename } }';
    await officer.ask(need, { id: household.id });
    const given = await assign(household.id, 'SAVINGS_BOOK', [book]);
    expect(given).toMatchObject({
      __typename: 'AssignSupportSuccess',
      assignment: { state: 'ASSIGNED', amount: 20_000_000 },
    });
    expect(given.household.assignments).toEqual([{ id: given.assignment.id }]);

    const refused = await assign(household.id, 'HOUSING_NEW_BUILD', ['new-build/leg-1', 'new-build/womens-union']);
    expect(refused).toMatchObject({
      code: 'EXCLUDED_BY',
      clause: 'II.2.2.2#1',
      quote: expect.stringMatching(/\S/),
      conflicting: { id: given.assignment.id, measure: { code: 'SAVINGS_BOOK' } },
    });
    expect(refused.message.vi).toMatch(/\S/);
    expect(refused.message.en).toMatch(/\S/);
    expect(refused.reasons.length).toBeGreaterThan(0);
  });

  it('says which facts are missing', async () => {
    const household = await newHousehold();
    expect(await assign(household.id, 'SAVINGS_BOOK', [book])).toMatchObject({
      code: 'FACTS_MISSING',
      clause: expect.stringMatching(/^II/),
      missing: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('says what is not met, and what lies outside the period', async () => {
    const poor = await newHousehold({ ...plainBook, class: 'WELL_OFF', standard: null });
    expect(await assign(poor.id, 'SAVINGS_BOOK', [book])).toMatchObject({
      code: 'INELIGIBLE',
      clause: expect.any(String),
    });
    const near = await newHousehold(plainBook);
    const late = { effectiveOn: '2025-02-01' };
    expect(await assign(near.id, 'SAVINGS_BOOK', [book], late)).toMatchObject({
      code: 'OUTSIDE_WINDOW',
      quote: expect.stringMatching(/\S/),
    });
  });

  it('says how full a pledge is', async () => {
    const answers: { code?: string }[] = [];
    for (let at = 0; at < 4; at += 1) {
      const household = await newHousehold(plainBook);
      answers.push(await assign(household.id, 'SAVINGS_BOOK', ['savings-book/ha-cau'], { overPlanReason: 'thử' }));
      if (answers.at(-1)?.code === 'PLEDGE_EXCEEDED') break;
    }
    expect(answers.at(-1)).toMatchObject({
      code: 'PLEDGE_EXCEEDED',
      pledge: { slug: 'savings-book/ha-cau' },
      limit: 2,
      used: 2,
      asked: 1,
      clause: expect.stringMatching(/^II/),
    });
  });

  it('wants a reason for the past', async () => {
    const household = await newHousehold({ ...plainBook, classifiedOn: '2024-01-01' });
    const early = { effectiveOn: '2024-03-01' };
    expect(await assign(household.id, 'SAVINGS_BOOK', [book], early)).toMatchObject({
      code: 'REASON_REQUIRED',
      for: 'BACKDATING',
    });
  });

  it('knows a request that comes twice, and one that only looks so', async () => {
    const household = await newHousehold(plainBook);
    const idempotencyKey = 'hai-lan-cung-mot-khoa';
    const once = await assign(household.id, 'SAVINGS_BOOK', [book], { idempotencyKey });
    const twice = await assign(household.id, 'SAVINGS_BOOK', [book], { idempotencyKey });
    expect(twice.assignment.id).toBe(once.assignment.id);
    const other = await assign(household.id, 'SAVINGS_BOOK', ['savings-book/social-mobilisation'], { idempotencyKey });
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReusedError', code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('a refusal of an edit', () => {
  it('shows what somebody else made of it', async () => {
    const { id, version } = await newHousehold();
    const update = async (expectedVersion: number) =>
      (
        await officer.ask(
          `mutation ($id: ID!, $expectedVersion: Int!) { updateHousehold(input: { id: $id, expectedVersion: $expectedVersion, address: "Tổ 1" }) {
            ${coded} ... on StaleVersionError { currentVersion current { id ... on Household { version address } } }
            ... on UpdateHouseholdSuccess { household { version } warnings { code } } } }`,
          { id, expectedVersion },
        )
      ).data.updateHousehold;
    const done = await update(version);
    expect(done.household.version).toBe(version + 1);
    expect(await update(version)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: version + 1,
      current: { id, version: version + 1, address: 'Tổ 1' },
    });
  });

  it('clears a field by null and keeps what is left out', async () => {
    const { id, version } = await newHousehold({ address: 'Tổ 2', residentialGroup: '5' });
    const { data } = await officer.ask(
      `mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) {
        ... on UpdateHouseholdSuccess { household { address residentialGroup } } } }`,
      { input: { id, expectedVersion: version, address: null } },
    );
    expect(data.updateHousehold.household).toEqual({ address: null, residentialGroup: '5' });
  });
});

describe('an input', () => {
  const place = toGlobalId('Place', 'ha-cau-2024');
  const good = { place, class: 'NEAR_POOR', members: [head] };

  it.each([
    ['an id of another type', { ...good, place: toGlobalId('Agency', 'red-cross') }, 'place', 'NOT_AN_ID'],
    ['a NUL', { ...good, address: 'Tổ\0 1' }, 'address', 'NUL_CHARACTER'],
    ['a long text', { ...good, code: 'x'.repeat(41) }, 'code', 'TOO_LONG'],
    ['a blank name', { ...good, members: [{ ...head, fullName: '  ' }] }, 'members.0.fullName', 'REQUIRED'],
    ['no member', { ...good, members: [] }, 'members', 'REQUIRED'],
    ['a grade', { ...good, members: [{ ...head, grade: 13 }] }, 'members.0.grade', 'OUT_OF_RANGE'],
  ])('with %s is refused at its field', async (_name, input, path, code) => {
    const refused = await create(input);
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path, code }] });
    expect(refused.issues[0].message.vi).toMatch(/\S/);
  });

  it('comes into the register in one Unicode form', async () => {
    const { household } = await create({
      ...good,
      members: [{ ...head, fullName: ' Nguyễn Thị Hòa '.normalize('NFD') }],
    });
    expect(household.headName).toBe('Nguyễn Thị Hòa'.normalize('NFC'));
  });

  it('is not looked at before the right to act', async () => {
    expect(await create({ ...good, place: 'x' }, auditor)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('every list', () => {
  it.each([0, -1, 201, 2_147_483_647])('refuses first: %d', async (first) => {
    const { errors } = await officer.ask('query ($first: Int) { households(first: $first) { totalCount } }', { first });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('walks every row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await officer.ask(
        `query ($after: String) { households(first: 17, after: $after, orderBy: { field: CLASS, direction: DESC }) {
          edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after },
      );
      seen.push(...data.households.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.households.pageInfo.hasNextPage ? data.households.pageInfo.endCursor : null;
      if (after === null) expect(seen).toHaveLength(data.households.totalCount);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
