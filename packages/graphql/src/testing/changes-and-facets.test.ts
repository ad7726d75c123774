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
  ward = await register.asker('WARD_OFFICER', { place: 'phu-luong-2024' });
});
afterAll(() => register.database.drop());

type Kind = 'householdChanges' | 'assignmentChanges';
interface Changes {
  readonly changed: readonly { readonly id: string }[];
  readonly removed: readonly string[];
  readonly position: string;
  readonly hasMore: boolean;
}

async function changes(asker: Asker, of: Kind, changedSince: string | null = null): Promise<Changes> {
  const answers: Changes[] = [];
  for (let position = changedSince; ; ) {
    const { data, errors } = await asker.ask(
      `query ($since: String) { ${of}(first: 30, changedSince: $since) { changed { id } removed position hasMore } }`,
      { since: position },
    );
    expect(errors).toBeUndefined();
    const page: Changes = data[of];
    answers.push(page);
    position = page.position;
    if (!page.hasMore) break;
  }
  const last = answers.at(-1);
  return {
    changed: answers.flatMap(({ changed }) => changed),
    removed: answers.flatMap(({ removed }) => removed),
    position: last?.position ?? '',
    hasMore: last?.hasMore ?? true,
  };
}

const act = async (source: string, variables: Record<string, unknown>) => {
  const { data, errors } = await officer.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('what changed', () => {
  it('begins with everything within the scope and goes on with what the acts do', async () => {
    const [all, own] = [await changes(officer, 'householdChanges'), await changes(ward, 'householdChanges')];
    expect(new Set(all.changed.map(({ id }) => id)).size).toBe(84);
    const { data } = await ward.ask('{ households(first: 200) { nodes { id version } } }');
    expect(own.changed.map(({ id }) => id).toSorted()).toEqual(
      data.households.nodes.map(({ id }: { id: string }) => id).toSorted(),
    );
    const { data: free } = await officer.ask(
      `query ($place: [ID!]) { households(where: { place: $place }) {
      nodes { id version } } }`,
      { place: [toGlobalId('Place', 'phu-luong-2024')] },
    );
    const [{ id, version }] = free.households.nodes;
    const input = { id, expectedVersion: version, place: toGlobalId('Place', 'yen-nghia-2024') };
    await act(`mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { __typename } }`, { input });
    expect(await changes(ward, 'householdChanges', own.position)).toMatchObject({ changed: [], removed: [id] });
    expect(await changes(officer, 'householdChanges', all.position)).toMatchObject({ changed: [{ id }], removed: [] });

    const supports = await changes(officer, 'assignmentChanges');
    expect(await changes(officer, 'assignmentChanges', supports.position)).toMatchObject({ changed: [], removed: [] });
    const live = await officer.ask('{ assignments(first: 1, where: { state: ASSIGNED }) { nodes { id version } } }');
    const [support] = live.data.assignments.nodes;
    const cancel = {
      assignment: support.id,
      expectedVersion: support.version,
      reason: 'x',
      idempotencyKey: randomUUID(),
    };
    await act(`mutation ($input: CancelSupportInput!) { cancelSupport(input: $input) { __typename } }`, {
      input: cancel,
    });
    const after = await changes(officer, 'assignmentChanges', supports.position);
    expect(after).toMatchObject({ changed: [{ id: support.id }], removed: [] });
  });

  it('is one statement a page, and for who sees nothing it is nothing', async () => {
    register.statements.length = 0;
    await officer.ask('{ householdChanges(first: 5) { changed { id headName } removed position } }');
    expect(register.statements).toHaveLength(1);
    const nobody = await register.asker('AGENCY_OFFICER', { agency: 'justice-division' });
    for (const of of ['householdChanges', 'assignmentChanges'] as const) {
      const none = await changes(nobody, of);
      expect([none.changed, none.removed]).toEqual([[], []]);
      const { writers } = register.database;
      await writers
        .updateTable('household')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .execute();
      await writers
        .updateTable('assignment')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .execute();
      expect(await changes(nobody, of, none.position)).toMatchObject({ changed: [], removed: [] });
    }
  });

  it('refuses a position that is none, and one of another scope, without repeating it', async () => {
    const { position } = await changes(officer, 'householdChanges');
    const ask = (asker: Asker, of: Kind, since: string) =>
      asker.ask(`query ($since: String) { ${of}(changedSince: $since) { position } }`, { since });
    for (const [of, since] of [
      ['householdChanges', 'garbage'],
      ['assignmentChanges', position],
    ] as const) {
      const { errors } = await ask(officer, of, since);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).not.toContain(since);
    }
    const { errors } = await ask(ward, 'householdChanges', position);
    expect(errors?.[0]?.extensions.code).toBe('POSITION_EXPIRED');
    expect(errors?.[0]?.message).toMatch(/lấy lại toàn bộ.+ \/ .+Begin again/);
    const many = await officer.ask('{ householdChanges(first: 201) { position } }');
    expect(many.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

const facets = `query ($households: HouseholdWhere, $supports: AssignmentWhere) {
  households(first: 1, where: $households) { totalCount facets { class { class count }
    place { place { slug } count } measure { measureCode measure { code } count } } }
  assignments(first: 1, where: $supports) { totalCount facets { state { state count }
    place { place { slug } count } measure { measure { code } count } } } }`;
const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

describe('facets', () => {
  it('come with the list, each with the other filters in force, in one statement a list', async () => {
    const place = [toGlobalId('Place', 'phu-luong-2024')];
    register.statements.length = 0;
    const { data, errors } = await officer.ask(facets, {
      households: { place, hasMeasure: ['SAVINGS_BOOK'] },
      supports: { place, state: 'ASSIGNED' },
    });
    expect(errors).toBeUndefined();
    expect(register.statements).toHaveLength(6);
    const { households, assignments } = data;
    expect(total(households.facets.class)).toBe(households.totalCount);
    const own = households.facets.place.find((one: { place: { slug: string } }) => one.place.slug === 'phu-luong-2024');
    expect(own.count).toBe(households.totalCount);
    expect(households.facets.place.length).toBeGreaterThan(1);
    const books = households.facets.measure.find((one: { measureCode: string }) => one.measureCode === 'SAVINGS_BOOK');
    expect(books).toEqual({
      measureCode: 'SAVINGS_BOOK',
      measure: { code: 'SAVINGS_BOOK' },
      count: households.totalCount,
    });
    expect(total(assignments.facets.measure)).toBe(assignments.totalCount);
    expect(assignments.facets.state).toContainEqual({ state: 'ASSIGNED', count: assignments.totalCount });
    expect(total(assignments.facets.place)).toBeGreaterThan(assignments.totalCount);
  });

  it('count the own ward only for its officer, and nothing for who sees nothing', async () => {
    const { data } = await ward.ask(facets);
    for (const list of [data.households, data.assignments]) {
      expect(list.facets.place).toEqual([{ place: { slug: 'phu-luong-2024' }, count: list.totalCount }]);
    }
    const nobody = await register.asker('AGENCY_OFFICER', { agency: 'justice-division' });
    const none = await nobody.ask(facets);
    expect(none.data.households.facets).toEqual({ class: [], place: [], measure: [] });
    expect(none.data.assignments.facets).toEqual({ state: [], place: [], measure: [] });
  });
});
