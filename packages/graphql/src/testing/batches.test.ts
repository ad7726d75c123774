import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
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

async function newHousehold(place: string, extra: object = {}) {
  const members = [{ fullName: 'Nguyễn Thị Thử', relation: 'HEAD', birthYear: 1970 }];
  const facts = { class: 'NEAR_POOR', standard: 'CITY', housingWorks: 'NONE', housingDilapidated: false };
  const { data } = await officer.ask(
    `mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) {
      ... on CreateHouseholdSuccess { household { id } } } }`,
    { input: { place: toGlobalId('Place', place), members, ...facts, ...extra } },
  );
  return data.createHousehold.household.id as string;
}

const coded = '__typename ... on DomainError { code message { vi en } }';
const done = `batch { id kind version items { index effect assignment { id state } } undoes { id } undoneBy { id } }
  items { index assignment { id } decision { outcome reasons { clause } } refusal { ${coded} } warnings { code } }
  pledges { pledge { slug } limit usedBefore usedAfter left }`;

const itemOf = (household: string, extra: object = {}) => ({
  household,
  measure: 'SAVINGS_BOOK',
  legs: [{ pledge: toGlobalId('Pledge', 'savings-book/social-mobilisation'), quantity: 1 }],
  ...extra,
});

async function assignMany(items: object[], extra: object = {}, asker = officer) {
  const { data, errors } = await asker.ask(
    `mutation ($input: AssignSupportsInput!) { assignSupports(input: $input) { ${coded}
      ... on InvalidInputError { issues { path code } } ... on BatchTooLargeError { limit given }
      ... on BatchRefusedError { refusals { index error { ${coded}
        ... on ExcludedByError { clause quote conflicting { id } } ... on FactsMissingError { missing } } } }
      ... on AssignSupportsSuccess { ${done} } } }`,
    { input: { items, idempotencyKey: randomUUID(), ...extra } },
  );
  expect(errors).toBeUndefined();
  return data.assignSupports;
}

async function undo(batch: string, expectedVersion: number, asker = officer) {
  const { data, errors } = await asker.ask(
    `mutation ($input: UndoBatchInput!) { undoBatch(input: $input) { ${coded}
      ... on BatchChangedError { changes { index change assignment { id state } } }
      ... on BatchRefusedError { refusals { index } } ... on BatchNotUndoableError { why batch { id undoneBy { id } } }
      ... on StaleVersionError { currentVersion current { id ... on ChangeBatch { undoneBy { kind } } } }
      ... on UndoBatchSuccess { ${done} } } }`,
    { input: { batch, expectedVersion, idempotencyKey: randomUUID() } },
  );
  expect(errors).toBeUndefined();
  return data.undoBatch;
}

async function cancelMany(assignments: string[]) {
  const items = assignments.map((assignment) => ({ assignment, reason: 'Nhầm hộ', expectedVersion: 1 }));
  const { data, errors } = await officer.ask(
    `mutation ($input: CancelSupportsInput!) { cancelSupports(input: $input) { ${coded}
      ... on CancelSupportsSuccess { ${done} } } }`,
    { input: { items, idempotencyKey: randomUUID() } },
  );
  expect(errors).toBeUndefined();
  return data.cancelSupports;
}

describe('a batch', () => {
  it('is tried, done, read again as a node and in the list, and undone once', async () => {
    const households = [await newHousehold('ha-cau-2024'), await newHousehold('phu-luong-2024')];
    const items = households.map((household) => itemOf(household));
    const dry = await assignMany(items, { dryRun: true });
    expect(dry).toMatchObject({
      __typename: 'AssignSupportsSuccess',
      batch: null,
      items: [
        { index: 0, assignment: null, decision: { outcome: 'GRANTED' }, refusal: null },
        { index: 1, assignment: null, decision: { outcome: 'GRANTED' }, refusal: null },
      ],
    });
    const [{ usedBefore, limit }] = dry.pledges;
    expect(dry.pledges[0]).toMatchObject({ usedAfter: usedBefore + 2, left: limit - usedBefore - 2 });
    const real = await assignMany(items);
    expect(real.pledges).toEqual(dry.pledges);
    const { batch } = real;
    expect(batch).toMatchObject({ kind: 'ASSIGN_SUPPORTS', version: 1, undoes: null, undoneBy: null });
    const { data } = await officer.ask(
      `query ($id: ID!) { node(id: $id) { id ... on ChangeBatch { kind recordedBy items { index } } }
        changeBatches(first: 1, where: { kind: [ASSIGN_SUPPORTS], undone: false }) { totalCount nodes { id } } }`,
      { id: batch.id },
    );
    expect(data.node).toMatchObject({ id: batch.id, kind: 'ASSIGN_SUPPORTS', recordedBy: 'Người COMMITTEE_OFFICER' });
    expect(data.changeBatches.nodes).toEqual([{ id: batch.id }]);
    const undone = await undo(batch.id, 1);
    expect(undone.batch).toMatchObject({ kind: 'UNDO', undoes: { id: batch.id } });
    expect(await undo(batch.id, 1)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
      current: { id: batch.id, undoneBy: { kind: 'UNDO' } },
    });
    expect(await undo(batch.id, 2)).toMatchObject({
      code: 'BATCH_NOT_UNDOABLE',
      why: 'UNDONE_ALREADY',
      batch: { undoneBy: { id: undone.batch.id } },
    });
    expect(await undo(undone.batch.id, 1)).toMatchObject({ code: 'BATCH_NOT_UNDOABLE', why: 'IS_UNDO' });
  });

  it('answers each refusal with its index, as the member of the act alone', async () => {
    const [fine, unknown] = [
      await newHousehold('ha-cau-2024'),
      await newHousehold('ha-cau-2024', { housingWorks: null }),
    ];
    const refused = await assignMany([itemOf(fine), itemOf(fine), itemOf(unknown)]);
    expect(refused).toMatchObject({
      code: 'BATCH_REFUSED',
      message: { vi: expect.stringMatching(/2 mục/), en: expect.stringMatching(/2/) },
      refusals: [
        {
          index: 1,
          error: { __typename: 'ExcludedByError', code: 'EXCLUDED_BY', clause: expect.stringMatching(/^II/) },
        },
        { index: 2, error: { __typename: 'FactsMissingError', missing: ['buildsOrRepairs'] } },
      ],
    });
    const many = await assignMany(Array.from({ length: 501 }, () => itemOf(fine)));
    expect(many).toMatchObject({ code: 'BATCH_TOO_LARGE', limit: 500, given: 501 });
    expect(await assignMany([itemOf(fine), itemOf('x')])).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: 'items.1.household', code: 'NOT_AN_ID' }],
    });
    expect(await assignMany([itemOf(fine)], {}, ward)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('says what changed since, and does not undo then', async () => {
    const { batch } = await assignMany([itemOf(await newHousehold('ha-cau-2024'))]);
    const [{ assignment }] = batch.items;
    const cancelled = await cancelMany([assignment.id]);
    expect(cancelled.batch.items).toMatchObject([{ effect: 'CANCELLED', assignment: { state: 'CANCELLED' } }]);
    expect(await undo(batch.id, 1)).toMatchObject({
      code: 'BATCH_CHANGED',
      changes: [{ index: 0, change: 'CANCELLED', assignment: { id: assignment.id, state: 'CANCELLED' } }],
    });
    const again = await undo(cancelled.batch.id, 1);
    expect(again.batch.items).toMatchObject([{ effect: 'ASSIGNED', assignment: { state: 'ASSIGNED' } }]);
  });
});

describe('who reads batches', () => {
  it('a ward officer what touches the own ward, and of it the own part', async () => {
    const mixed = await assignMany([
      itemOf(await newHousehold('ha-cau-2024')),
      itemOf(await newHousehold('dong-mai-2024')),
    ]);
    const other = await assignMany([itemOf(await newHousehold('dong-mai-2024'))]);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ChangeBatch { items { index } } }
      changeBatches(first: 200) { totalCount nodes { id items { assignment { household { place { slug } } } } } } }`;
    const ids = [mixed.batch.id, other.batch.id];
    const { data, errors } = await ward.ask(query, { ids });
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([{ id: mixed.batch.id, items: [{ index: 0 }] }, null]);
    const { nodes, totalCount } = data.changeBatches;
    expect(totalCount).toBe(nodes.length);
    const listed = nodes.map(({ id }: { id: string }) => id);
    expect(listed).toContain(mixed.batch.id);
    expect(listed).not.toContain(other.batch.id);
    // biome-ignore lint/suspicious/noExplicitAny: rows of a query
    const seen = nodes.flatMap(({ items }: any) => items.map(({ assignment }: any) => assignment.household.place.slug));
    expect(new Set(seen)).toEqual(new Set(['ha-cau-2024']));
    const auditor = await register.asker('AUDITOR');
    const all = await auditor.ask(query, { ids });
    expect(all.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    const nobody = await register.asker('AGENCY_OFFICER', { agency: 'justice-division' });
    expect((await nobody.ask(query, { ids })).data).toEqual({
      nodes: [null, null],
      changeBatches: { totalCount: 0, nodes: [] },
    });
  });

  it('with one statement a level, however many', async () => {
    const counts: number[] = [];
    for (const first of [1, 100]) {
      register.statements.length = 0;
      const { errors } = await officer.ask(`{ changeBatches(first: ${first}) { totalCount nodes { undoes { id }
        items { assignment { id household { id } } restores { id } } } } }`);
      expect(errors).toBeUndefined();
      counts.push(register.statements.length);
    }
    expect(counts[1]).toBeLessThanOrEqual(7);
  });
});

describe('who may undo a batch', () => {
  const read = 'query ($id: ID!) { node(id: $id) { ... on ChangeBatch { mayUndo version } } }';
  const told = async (asker: Asker, id: string) => (await asker.ask(read, { id })).data.node;

  it('is told as the act decides it: who leads every measure of it, and reads all of it', async () => {
    const place = 'ha-cau-2024';
    const item = {
      ...{ household: await newHousehold(place), measure: 'ESSENTIAL_ITEMS', itemKind: 'REFRIGERATOR' },
      legs: [{ pledge: toGlobalId('Pledge', 'essential-items/mobilised'), quantity: 1 }],
    };
    const books = (await assignMany([itemOf(await newHousehold(place)), itemOf(await newHousehold('dong-mai-2024'))]))
      .batch;
    const need = { household: item.household, kind: 'ESSENTIAL_ITEMS', year: 2024 };
    const source = 'mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { __typename } }';
    await officer.ask(source, { input: need });
    const mixed = (await assignMany([itemOf(await newHousehold(place)), item])).batch;
    const agencies = ['fatherland-front', 'labour-division'];
    const [front, labour] = (await Promise.all(
      agencies.map((agency) => register.asker('AGENCY_OFFICER', { agency })),
    )) as [Asker, Asker];
    const narrow = await register.asker('AGENCY_OFFICER', { agency: 'fatherland-front', place });
    const [leader, auditor] = [await register.asker('COMMITTEE_LEADER'), await register.asker('AUDITOR')];
    const people: readonly [string, Asker, boolean, boolean][] = [
      ['leader', leader, false, false],
      ['auditor', auditor, false, false],
      ['ward', ward, false, false],
      ['another lead', labour, false, false],
      ['the lead, of one ward', narrow, false, false],
      ['the lead', front, true, false],
      ['the standing agency', officer, false, true],
    ];
    for (const [name, asker, ofBooks, ofMixed] of people) {
      for (const [{ id }, may] of [
        [books, ofBooks],
        [mixed, ofMixed],
      ] as const) {
        const { mayUndo, version } = await told(asker, id);
        expect([name, mayUndo]).toEqual([name, may]);
        const result = await undo(id, version, asker);
        expect([name, result.__typename === 'UndoBatchSuccess']).toEqual([name, may]);
        if (may)
          expect([await told(asker, id), await told(asker, result.batch.id)]).toMatchObject([
            { mayUndo: false },
            { mayUndo: false },
          ]);
      }
    }
  });
});
