import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let giving: Asker;
let receiving: Asker;
let auditor: Asker;
let agencyOfficer: Asker;

beforeAll(async () => {
  register = await createTestRegister();
  await register.database.writers
    .updateTable('committee')
    .set({ working_date: isoDate('2025-08-01') })
    .execute();
  officer = await register.asker('COMMITTEE_OFFICER');
  giving = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
  receiving = await register.asker('WARD_OFFICER', { place: 'ha-dong-2025' });
  auditor = await register.asker('AUDITOR');
  agencyOfficer = await register.asker('AGENCY_OFFICER', { agency: 'social-policy-bank' });
});
afterAll(() => register.database.drop());

async function answer(asker: Asker, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}
async function mutate(asker: Asker, name: string, input: object, fields: string) {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const more =
    name === 'handOverHousehold' ? '... on NotASuccessorError { asOf from { slug } successors { slug } }' : '';
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename
    ... on DomainError { code message { vi en } } ... on InvalidInputError { issues { path code } } ${more}
    ... on ${title}Success { ${fields} } } }`;
  return (await answer(asker, source, { input }))[name];
}
const place = (slug: string) => toGlobalId('Place', slug);
const agency = (slug: string) => toGlobalId('Agency', slug);
const holder = `holder(asOf: $on) { kind endedOn lost { slug } paths { verified holder { slug code name }
  steps { from to on scope basis verified toName { vi } } } }`;
const onPlace = async (slug: string, on: string) =>
  (
    await answer(officer, `query ($id: ID!, $on: Date) { node(id: $id) { ... on Place { code ${holder} } } }`, {
      id: place(slug),
      on,
    })
  ).node;

describe('places and bodies', () => {
  it('are those of a day: a code is used again, an id never', async () => {
    const source = 'query ($asOf: Date) { places(asOf: $asOf) { slug code name } }';
    const named = async (asOf: string) =>
      (await answer(officer, source, { asOf })).places
        .filter(({ code }: { code: string }) => code === '09556')
        .map(({ slug, name }: { slug: string; name: string }) => [slug, name]);
    expect(await named('2025-06-30')).toEqual([['ha-cau-2024', 'Hà Cầu']]);
    expect(await named('2025-07-01')).toEqual([['ha-dong-2025', 'Hà Đông']]);
    expect((await onPlace('quang-trung-2024', '2025-01-01')).holder).toMatchObject({
      kind: 'SUCCEEDED',
      paths: [
        {
          verified: false,
          holder: { slug: 'quang-trung-2025h1' },
          steps: [{ basis: '1286/NQ-UBTVQH15', scope: 'WHOLE' }],
        },
      ],
    });
    expect(await onPlace('ha-cau-2024', '2025-07-01')).toMatchObject({
      code: '09556',
      holder: { kind: 'UNDETERMINED', paths: [{ holder: { slug: 'ha-dong-2025', code: '09556' } }, {}] },
    });
    const bodies =
      'query ($asOf: Date) { agencies(asOf: $asOf) { slug validTo holder(asOf: $asOf) { kind endedOn } } }';
    const before = (await answer(officer, bodies, { asOf: '2025-06-30' })).agencies;
    expect(before.find(({ slug }: { slug: string }) => slug === 'labour-division')).toMatchObject({
      validTo: '2025-06-30',
      holder: { kind: 'SAME' },
    });
    const after = (await answer(officer, bodies, { asOf: '2025-07-01' })).agencies;
    expect(after.some(({ slug }: { slug: string }) => slug === 'labour-division')).toBe(false);
  });

  it('get successors by the committee’s records; duties and the work-list follow', async () => {
    const duties = `query ($where: DutyWhere) { duties(where: $where) { agency { slug } holder { kind endedOn lost { slug }
      paths { holder { slug name { vi } } verified } } area { kind } } }`;
    const where = { agency: [agency('labour-division')], asOf: '2025-08-01' };
    const before = (await answer(officer, duties, { where })).duties;
    expect(before.length).toBeGreaterThan(0);
    expect(before[0].holder).toEqual({
      kind: 'NOT_STATED',
      endedOn: '2025-07-01',
      lost: [{ slug: 'labour-division' }],
      paths: [],
    });
    expect((await answer(officer, duties, { where: { ...where, asOf: '2025-06-30' } })).duties[0].holder.kind).toBe(
      'SAME',
    );
    const work = `query ($where: OpenCommitmentWhere) { openCommitments(where: $where) { totalCount heldCount notHeldCount
      nodes { kind subject name { vi } citation { clause quote } until isHeld households
        parties { slug name { vi } body { kind } area { kind } } } } }`;
    const listed = async (asker: Asker, conditions: object = {}) =>
      (await answer(asker, work, { where: { asOf: '2025-08-01', ...conditions } })).openCommitments;
    const open = await listed(officer, { dissolved: true, held: false });
    expect(open.totalCount).toBe(open.nodes.length);
    const all = await listed(officer);
    expect(all.totalCount).toBe(all.heldCount + all.notHeldCount);
    expect(open.totalCount).toBeLessThanOrEqual(all.notHeldCount);
    const education = open.nodes.find(({ subject }: { subject: string }) => subject === 'EDUCATION_SUPPORT');
    expect(education).toMatchObject({
      ...{ kind: 'SUPPORT', citation: { clause: 'II.2.2.3#1' }, until: '2028-01-01', isHeld: false },
    });
    expect(education.households).toBeGreaterThanOrEqual(0);
    expect(open.nodes.every(({ citation }: { citation: { quote: string } }) => citation.quote !== '')).toBe(true);
    expect(
      (await listed(officer, { kind: ['PLEDGE'] })).nodes.every((one: { kind: string }) => one.kind === 'PLEDGE'),
    ).toBe(true);
    expect((await listed(officer, { asOf: '2025-06-30', dissolved: true })).totalCount).toBe(0);
    const ofBank = await listed(agencyOfficer);
    expect(ofBank.totalCount).toBeGreaterThan(0);
    expect(
      ofBank.nodes.every(({ parties }: { parties: { slug: string }[] }) =>
        parties.some(({ slug }) => slug === 'social-policy-bank'),
      ),
    ).toBe(true);

    const body = {
      name: 'Phòng Văn hóa - Xã hội',
      englishName: 'Division of Culture and Social Affairs',
      kind: 'DIVISION',
    };
    const recorded = await mutate(
      officer,
      'recordAgency',
      { ...body, place: place('ha-dong-2025'), basis: 'Nghị quyết HĐND' },
      'agency { id slug name { vi } kind place { slug } validFrom validTo }',
    );
    expect(recorded.agency).toMatchObject({
      name: { vi: body.name },
      kind: 'DIVISION',
      validFrom: '2025-07-01',
      validTo: null,
    });
    const { id } = recorded.agency;
    expect((await answer(officer, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toEqual({ id });
    const over = { kind: 'AGENCY', from: agency('labour-division'), to: [id], scope: 'WHOLE', on: '2025-07-01' };
    const said = { basis: 'Nghị quyết 12/NQ-HĐND', verified: true, reason: 'Ghi bổ sung' };
    const { succession } = await mutate(
      officer,
      'recordSuccession',
      { ...over, ...said },
      'succession { id version steps { toName { vi } } }',
    );
    expect(succession.steps).toEqual([{ toName: { vi: body.name } }]);
    expect((await answer(officer, duties, { where })).duties[0].holder).toMatchObject({
      kind: 'SUCCEEDED',
      paths: [{ verified: true, holder: { name: { vi: body.name } } }],
    });
    expect((await listed(officer)).heldCount).toBeGreaterThan(all.heldCount);
    const records = 'query ($where: SuccessionWhere) { successions(where: $where) { id withdrawnOn } }';
    expect((await answer(auditor, records, { where: { kind: 'AGENCY' } })).successions).toEqual([
      { id: succession.id, withdrawnOn: null },
    ]);
    expect((await answer(auditor, records, { where: { from: [place('ha-cau-2024')] } })).successions).toEqual([]);
    const withdrawn = await mutate(
      officer,
      'withdrawSuccession',
      { id: succession.id, reason: 'Nhầm' },
      'succession { withdrawnOn version }',
    );
    expect(withdrawn.succession).toEqual({ withdrawnOn: '2025-08-01', version: 2 });
    expect(
      await mutate(officer, 'withdrawSuccession', { id: succession.id, reason: 'x' }, 'succession { id }'),
    ).toMatchObject({
      code: 'ILLEGAL_STEP',
    });
    expect(await mutate(giving, 'recordSuccession', { ...over, ...said }, 'succession { id }')).toMatchObject({
      code: 'FORBIDDEN',
    });
    const wrong = { ...over, ...said, to: [agency('finance-division'), agency('health-division')] };
    expect(await mutate(officer, 'recordSuccession', wrong, 'succession { id }')).toMatchObject({
      issues: [{ path: 'scope', code: 'WHOLE_HAS_ONE' }],
    });
  });
});

describe('the file of a household', () => {
  const one = async (asker: Asker, id: string) =>
    (await answer(asker, 'query ($id: ID!) { household(id: $id) { id headName place { slug name } } }', { id }))
      .household;
  const records = `query ($where: HouseholdHandoverWhere) { householdHandovers(where: $where, orderBy: { field: HANDED_OVER_ON,
    direction: ASC }) { totalCount nodes { id code minutesNumber handedOverOn items from { slug } to { slug } reason
      signers { name side } household { id headName } } } }`;
  const recordsOf = async (asker: Asker, where: object = {}) =>
    (await answer(asker, records, { where })).householdHandovers;

  it('is read by the receiving ward; the giving ward keeps the minutes, without the household', async () => {
    const source =
      'query ($where: HouseholdWhere) { households(first: 1, where: $where) { nodes { id version code } } }';
    const { nodes } = (await answer(giving, source)).households;
    const { id, version, code } = nodes[0];
    expect([(await one(giving, id)) !== null, await one(receiving, id)]).toEqual([true, null]);
    const input = {
      ...{ household: id, expectedVersion: version, to: place('ha-dong-2025'), minutesNumber: '07/BB-BG' },
      ...{ items: ['Hồ sơ hộ'], idempotencyKey: 'khoa-ban-giao-1' },
      signers: [
        { name: 'Lê Thị Giao', position: 'Công chức', side: 'GIVING' },
        { name: 'Trần Văn Nhận', position: 'Phó Chủ tịch', side: 'RECEIVING' },
      ],
    };
    const fields = 'handover { id code items household { id } } household { place { slug } version }';
    expect(
      await mutate(
        officer,
        'handOverHousehold',
        { ...input, to: place('dai-mo-2025'), idempotencyKey: 'khoa-ban-giao-0' },
        fields,
      ),
    ).toMatchObject({
      ...{ code: 'NOT_A_SUCCESSOR', asOf: '2025-08-01', from: { slug: 'ha-cau-2024' } },
      successors: [{ slug: 'ha-dong-2025' }, { slug: 'kien-hung-2025' }],
    });
    expect(await mutate(giving, 'handOverHousehold', input, fields)).toMatchObject({ code: 'FORBIDDEN' });
    const done = await mutate(officer, 'handOverHousehold', input, fields);
    expect(done).toMatchObject({
      handover: { code, items: ['Hồ sơ hộ'] },
      household: { place: { slug: 'ha-dong-2025' } },
    });
    expect(await one(giving, id)).toBeNull();
    expect(await one(receiving, id)).toMatchObject({ place: { name: 'Hà Đông' } });
    const [kept, read, masked] = [await recordsOf(giving), await recordsOf(receiving), await recordsOf(auditor)];
    expect(kept).toMatchObject({ totalCount: 1, nodes: [{ code, minutesNumber: '07/BB-BG', household: null }] });
    expect(JSON.stringify(kept)).not.toContain((await one(receiving, id)).headName);
    expect(read.nodes[0].household.id).toBe(id);
    expect(masked.nodes[0]).toMatchObject({ signers: [], household: { id } });
    expect((await recordsOf(giving, { household: id })).totalCount).toBe(0);
    expect(
      (await recordsOf(receiving, { household: id, to: [place('ha-dong-2025')], minutesNumber: '07/BB-BG' }))
        .totalCount,
    ).toBe(1);
    expect((await recordsOf(officer, { from: [place('la-khe-2024')] })).totalCount).toBe(0);
    const node = 'query ($id: ID!) { node(id: $id) { ... on HouseholdHandover { household { id } } } }';
    expect((await answer(giving, node, { id: done.handover.id })).node).toEqual({ household: null });
    const stranger = await register.asker('WARD_OFFICER', { place: 'la-khe-2024' });
    expect((await answer(stranger, node, { id: done.handover.id })).node).toBeNull();
    expect((await recordsOf(stranger)).totalCount).toBe(0);
    const facets = '{ households { facets { place { place { name } count } } } }';
    expect((await answer(receiving, facets)).households.facets.place).toEqual([
      { place: { name: 'Hà Đông' }, count: 1 },
    ]);
  });
});
