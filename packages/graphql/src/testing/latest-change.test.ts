import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
});
afterAll(() => register.database.drop());

const stale = `... on StaleVersionError { currentVersion latestChange { actorName recordedAt summary { vi } } }`;

async function householdOfTheWard() {
  const source = '{ households(first: 1) { nodes { id version members { id version fullName relation } } } }';
  const { data } = await ward.ask(source, {});
  return data.households.nodes[0];
}

async function updateHousehold(asker: Asker, input: object) {
  const source = `mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { __typename ${stale} } }`;
  const { data, errors } = await asker.ask(source, { input });
  expect(errors).toBeUndefined();
  return data.updateHousehold;
}

async function updateMember(asker: Asker, input: object) {
  const source = `mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { __typename ${stale} } }`;
  const { data, errors } = await asker.ask(source, { input });
  expect(errors).toBeUndefined();
  return data.updateMember;
}

it('tells who was first, with which act: also to a ward officer, of the own ward', async () => {
  const { id, version } = await householdOfTheWard();
  const first = await updateHousehold(officer, { id, expectedVersion: version, address: 'Số 2, ngõ 5' });
  expect(first.__typename).toBe('UpdateHouseholdSuccess');
  const second = await updateHousehold(ward, { id, expectedVersion: version, address: 'Số 3, ngõ 5' });
  expect(second).toMatchObject({ currentVersion: version + 1, latestChange: { summary: { vi: 'Sửa hồ sơ hộ' } } });
  expect(second.latestChange.actorName).not.toBe('');
});

it('names the act on the member rather than a later one on the household', async () => {
  const { id, members } = await householdOfTheWard();
  const [{ id: member, version: expectedVersion, fullName, relation }] = members;
  const input = { id: member, expectedVersion, member: { fullName, relation } };
  expect((await updateMember(officer, input)).__typename).toBe('UpdateMemberSuccess');
  const { version } = await householdOfTheWard();
  await updateHousehold(officer, { id, expectedVersion: version, address: 'Số 4, ngõ 5' });
  const answer = await updateMember(ward, input);
  expect(answer).toMatchObject({ latestChange: { summary: { vi: 'Sửa thành viên' } } });
});
