import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { act } from './money-register.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

const parts = `action changes { field label { vi } withheld before { vi en } after { vi en } }
  details { name values texts { vi } }`;
const trail = `query ($action: [String!]) { auditEvents(first: 1, where: { action: $action }) { nodes { ${parts} } } }`;
const history = `query ($id: ID!) { node(id: $id) { ... on Household { history { ${parts} } } } }`;

let register: TestRegister;
let officer: Asker;
let auditor: Asker;
let administrator: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  auditor = await register.asker('AUDITOR');
  administrator = await register.asker('ADMINISTRATOR');
});
afterAll(() => register.database.drop());

const same = (text: string) => ({ vi: text, en: text });

async function edit(asker: Asker, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`;
  const { data, errors } = await asker.ask(source, { input });
  expect(errors).toBeUndefined();
  expect(data[name].__typename).toBe(`${type}Success`);
}

async function latest(action: string) {
  return (await auditor.ask(trail, { action: [action] })).data.auditEvents.nodes[0];
}

async function household() {
  const source = `{ households(first: 1, where: { search: "" }) { nodes { id version code address inHardship
    place { id name } members { id version fullName relation sex birthDate birthYear schoolLevel grade inSchool } } } }`;
  return (await officer.ask(source)).data.households.nodes[0];
}

describe('before and after on the trail', () => {
  it('are words in both languages: a unit by its name, yes and no, nothing as null; an address is withheld', async () => {
    const { id, version: expectedVersion, inHardship, place } = await household();
    const to = place.name === 'Yên Nghĩa' ? 'dong-mai-2024' : 'yen-nghia-2024';
    const target = (await officer.ask('query ($id: ID!) { node(id: $id) { ... on Place { name } } }', {
      id: toGlobalId('Place', to),
    })) as { data: { node: { name: string } } };
    const given = { place: toGlobalId('Place', to), inHardship: !inHardship, address: 'Số 5, ngõ Kín' };
    await edit(officer, 'updateHousehold', { id, expectedVersion, ...given });
    const { changes } = await latest('household.update');
    expect(changes).toEqual([
      {
        ...{ field: 'place', label: { vi: 'Phường, xã' }, withheld: false },
        before: expect.objectContaining({ vi: expect.stringContaining(place.name) }),
        after: expect.objectContaining({ vi: expect.stringContaining(target.data.node.name) }),
      },
      { field: 'address', label: { vi: 'Địa chỉ' }, withheld: true, before: null, after: null },
      {
        ...{ field: 'inHardship', label: { vi: 'Hoàn cảnh khó khăn' }, withheld: false },
        before: inHardship === null ? null : { vi: inHardship ? 'Có' : 'Không', en: inHardship ? 'Yes' : 'No' },
        after: { vi: inHardship ? 'Không' : 'Có', en: inHardship ? 'No' : 'Yes' },
      },
    ]);
    for (const asker of [officer, auditor]) {
      const { history: events } = (await asker.ask(history, { id })).data.node;
      expect(events[0]).toMatchObject({ action: 'household.update', changes });
      expect(JSON.stringify(events)).not.toContain('ngõ Kín');
    }
    const asked = { id, expectedVersion };
    const source = `mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) {
      ... on StaleVersionError { latestChange { fields { vi } } } } }`;
    const { data } = await officer.ask(source, { input: asked });
    expect(data.updateHousehold.latestChange.fields.map(({ vi }: { vi: string }) => vi)).toEqual([
      ...['Phường, xã', 'Địa chỉ', 'Hoàn cảnh khó khăn'],
    ]);
  });

  it('are an empty list where an act changed nothing, and null where it compares nothing', async () => {
    const { id, version: expectedVersion, code } = await household();
    await edit(officer, 'updateHousehold', { id, expectedVersion, code });
    expect((await latest('household.update')).changes).toEqual([]);
    const events = (await auditor.ask(trail, { action: ['household.create'] })).data.auditEvents.nodes;
    for (const { changes } of events) expect(changes).toBeNull();
  });

  it('never hold what tells who somebody is or is guarded', async () => {
    const { members } = await household();
    const [head] = members;
    const { id, version: expectedVersion, ...known } = head;
    const member = { ...known, fullName: 'Lý Thị Kín', ethnicGroup: 'Thái', citizenNumber: null, grade: 4 };
    await edit(officer, 'updateMember', { id, expectedVersion, member });
    const { changes } = await latest('member.update');
    const withheld = changes.filter((change: { withheld: boolean }) => change.withheld);
    expect(withheld.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['fullName', 'ethnicGroup']),
    );
    for (const change of withheld) expect([change.before, change.after]).toEqual([null, null]);
    expect(JSON.stringify(changes)).not.toMatch(/Kín|Thái/);
  });

  it('tell of a person the role, the body and the ward by name', async () => {
    const { person } = await register.asker('AUDITOR');
    const input = { id: toGlobalId('User', person.id), expectedVersion: 1, role: 'WARD_OFFICER' };
    const place = toGlobalId('Place', 'ha-cau-2024');
    await edit(administrator, 'updateUser', { ...input, place });
    expect((await latest('user.update')).changes).toEqual([
      {
        ...{ field: 'role', label: { vi: 'Vai trò' }, withheld: false },
        before: { vi: 'Kiểm tra, giám sát', en: 'Auditor' },
        after: { vi: 'Cán bộ phường', en: 'Ward officer' },
      },
      {
        ...{ field: 'place', label: { vi: 'Phường, xã' }, withheld: false },
        before: null,
        after: expect.objectContaining({ vi: expect.stringContaining('Hà Cầu') }),
      },
    ]);
  });

  it('tell of the working date the days, and that it follows the calendar', async () => {
    await edit(administrator, 'setWorkingDate', { date: null });
    const { changes } = await latest('committee.setWorkingDate');
    expect(changes[0]).toMatchObject({ before: same('15/6/2024'), after: { vi: 'Theo lịch', en: 'By the calendar' } });
    await edit(administrator, 'setWorkingDate', { date: '2024-06-15' });
    expect((await latest('committee.setWorkingDate')).changes[0].after).toEqual(same('15/6/2024'));
  });
});

describe('details of the trail', () => {
  it('are words: people by name, what is handed on, days', async () => {
    const leader = await register.asker('COMMITTEE_LEADER');
    const delegate = await register.asker('AGENCY_OFFICER', { agency: 'fatherland-front' });
    await act(leader, 'recordDelegation', 'delegation { id }', {
      ...{ action: 'APPROVE_DISBURSEMENT', delegate: toGlobalId('User', delegate.person.id) },
      ...{ validFrom: '2024-06-15', validUntil: '2024-06-20', basisDocument: '12/UQ-BCĐ' },
    });
    const { details } = await latest('delegation.record');
    const textOf = (name: string) => details.find((one: { name: string }) => one.name === name).texts[0].vi;
    expect(textOf('delegated')).toBe('Duyệt chi hỗ trợ');
    expect(textOf('delegate')).toBe('Người AGENCY_OFFICER');
    expect(textOf('delegator')).toBe('Người COMMITTEE_LEADER');
    expect(textOf('validUntil')).toBe('20/6/2024');
  });

  it('show of a household no code, id of a unit or measure', async () => {
    const { data } = await auditor.ask(
      `{ auditEvents(first: 200, where: { aggregate: [HOUSEHOLD, PLEDGE, MEMBERSHIP] }) { nodes { ${parts} } } }`,
    );
    const events: { details: { name: string; texts: { vi: string }[] }[] }[] = data.auditEvents.nodes;
    const said = events.flatMap(({ details }) => details).filter(({ name }) => !['decision', 'entry'].includes(name));
    expect(said.length).toBeGreaterThan(20);
    for (const { name, texts } of said)
      for (const { vi } of texts) expect(`${name}: ${vi}`).not.toMatch(/: [A-Z]+(_[A-Z]+)+$|-20\d\d$/);
  });
});
