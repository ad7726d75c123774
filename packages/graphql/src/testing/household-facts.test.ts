import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

const fields = `place class exitedOn needs { kind year } housingDilapidated housingWorks housingWorksYear inHardship
  members { birthYear schoolLevel inSchool isChildOfHousehold supportedUntilAge }
  supports { assignment measure member effectiveOn }`;

let register: TestRegister;
let officer: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
});
afterAll(() => register.database.drop());

const members = [
  { fullName: 'Nguyễn Thị Thử', relation: 'HEAD', birthYear: 1980 },
  { fullName: 'Nguyễn Văn Thử', relation: 'CHILD', birthYear: 2012, schoolLevel: 'GENERAL_EDUCATION', inSchool: true },
];

async function newHousehold(extra: object = {}): Promise<string> {
  const facts = { class: 'NEAR_POOR', standard: 'CITY', housingDilapidated: true };
  const { data } = await officer.ask(
    `mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) {
      ... on CreateHouseholdSuccess { household { id } } } }`,
    { input: { place: toGlobalId('Place', 'ha-cau-2024'), members, ...facts, ...extra } },
  );
  return data.createHousehold.household.id;
}

async function factsOf(id: string, asOf: string, asker = officer) {
  const query = `query ($id: ID!, $asOf: Date) { household(id: $id) { facts(asOf: $asOf) { ${fields} } } }`;
  const { data, errors } = await asker.ask(query, { id, asOf });
  expect(errors).toBeUndefined();
  return data.household?.facts ?? null;
}

describe('what the rules read of a household', () => {
  it('is told as the act reads it: what nobody asked is unknown, and the works carry their year', async () => {
    const id = await newHousehold({ housingWorks: 'REPAIR' });
    const facts = await factsOf(id, '2024-06-15');
    expect(facts).toMatchObject({ place: 'ha-cau-2024', class: 'NEAR_POOR', exitedOn: null, needs: null });
    expect(facts).toMatchObject({ housingDilapidated: true, housingWorks: 'REPAIR', housingWorksYear: 2024 });
    expect(facts.members.map((one: { isChildOfHousehold: boolean }) => one.isChildOfHousehold)).toEqual([false, true]);
    expect(facts.supports).toEqual([]);
    const none = await newHousehold({ housingWorks: 'NONE' });
    expect(await factsOf(none, '2024-06-15')).toMatchObject({ housingWorks: 'NONE', housingWorksYear: null });
    expect(await factsOf(await newHousehold(), '2024-06-15')).toMatchObject({ housingWorks: null });
  });

  it('is of the day that is asked, and of nobody outside of the scope', async () => {
    const id = await newHousehold();
    const decision = { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY', standard: 'CITY' };
    const days = { decidedOn: isoDate('2024-06-14'), effectiveOn: isoDate('2024-12-31'), number: '99/QĐ' };
    const { data } = await officer.ask(
      `mutation ($input: RecordClassificationDecisionInput!) { recordClassificationDecision(input: $input) { __typename
        ... on InvalidInputError { issues { path code } } } }`,
      { input: { household: id, expectedVersion: 1, reason: 'Thử', ...decision, ...days } },
    );
    expect(data.recordClassificationDecision.__typename).toBe('RecordClassificationDecisionSuccess');
    expect(await factsOf(id, '2024-12-30')).toMatchObject({ class: 'NEAR_POOR', exitedOn: null });
    expect(await factsOf(id, '2025-01-01')).toMatchObject({ class: 'EXITED_NEAR_POVERTY', exitedOn: '2024-12-31' });
    const other = await register.asker('WARD_OFFICER', { place: 'phu-luong-2024' });
    expect(await factsOf(id, '2024-12-30', other)).toBeNull();
  });
});
