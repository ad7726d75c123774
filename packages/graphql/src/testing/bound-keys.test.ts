import { scopeOf } from '@vuonlen/acts/kernel';
import { type ApiScope, apiScopes } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema, withLoaders } from '../index.ts';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

const ward = 'phu-luong-2024';
const elsewhere = 'yen-nghia-2024';
let register: TestRegister;
let officer: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('ADMINISTRATOR');
});
afterAll(() => register.database.drop());

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Data = any;

/** Asks as an application whose key is bound to a ward. */
async function ask(source: string, variableValues: object = {}, scopes: readonly ApiScope[] = apiScopes) {
  const { committee } = register;
  const actor = { userId: 'api-key:ward', committee, role: 'API_CLIENT' as const, agency: null, place: ward, scopes };
  const scope = scopeOf({ actor, plan: haDong2024 });
  const contextValue = withLoaders({ ...officer.context(), actor, scope });
  const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  expect(errors).toBeUndefined();
  return data as Data;
}

async function askAll(source: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await officer.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

const rows = `{ households(first: 200) { totalCount nodes { id place { slug } members { id } reviews { id } needs { id }
    assignments { id } } facets { place { place { slug } count } class { count } } }
  assignments(first: 200) { totalCount nodes { id household { id place { slug } } }
    facets { place { place { slug } count } } } }`;

interface Row {
  readonly id: string;
  readonly place: { readonly slug: string };
}

const isOwn = ({ place }: Pick<Row, 'place'>) => place.slug === ward;

describe('a key that is bound to a ward', () => {
  it('lists, counts and sorts into facets what belongs to the ward and nothing else', async () => {
    const [own, all] = [await ask(rows), await askAll(rows)];
    const households = all.households.nodes.filter(isOwn).map(({ id }: Row) => id);
    expect(households.length).toBeGreaterThan(2);
    expect(own.households.nodes.map(({ id }: Row) => id)).toEqual(households);
    expect(own.households.totalCount).toBe(households.length);
    expect(own.households.facets.place).toEqual([{ place: { slug: ward }, count: households.length }]);
    const byClass = own.households.facets.class.map(({ count }: { count: number }) => count);
    expect(byClass.reduce((sum: number, count: number) => sum + count, 0)).toBe(households.length);
    const supports = all.assignments.nodes.filter(({ household }: { household: Row }) => isOwn(household));
    expect(supports.length).toBeGreaterThan(0);
    expect(own.assignments.nodes.map(({ id }: Row) => id)).toEqual(supports.map(({ id }: Row) => id));
    expect(own.assignments.totalCount).toBe(supports.length);
    expect(own.assignments.facets.place).toEqual([{ place: { slug: ward }, count: supports.length }]);
  });

  it('finds no node of another ward, and no relation leads there', async () => {
    const all: Data = await askAll(rows);
    const seen = async (ids: readonly string[]): Promise<(Row | null)[]> =>
      (await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes;
    for (const household of all.households.nodes) {
      const things: Row[] = [
        household,
        ...['members', 'reviews', 'needs', 'assignments'].flatMap((of) => household[of]),
      ];
      const ids = things.slice(0, 100).map(({ id }) => id);
      expect((await seen(ids)).map((node) => node?.id ?? null)).toEqual(isOwn(household) ? ids : ids.map(() => null));
    }
  });

  it('filters to another ward and finds nothing', async () => {
    const where = { place: [toGlobalId('Place', elsewhere)] };
    const query = 'query ($where: HouseholdWhere) { households(where: $where) { totalCount nodes { id } } }';
    expect((await ask(query, { where })).households).toEqual({ totalCount: 0, nodes: [] });
    expect((await askAll(query, { where })).households.totalCount).toBeGreaterThan(0);
  });

  it('reads the progress of the ward with and without its households, and no money of all wards', async () => {
    const query = `{ progress { households wards { place { slug } } sources { allocated } }
      plan { pledges { slug used allocated limit } } }`;
    const all = await askAll(query);
    const count = (await ask('{ households { totalCount } }')).households.totalCount;
    for (const scopes of [apiScopes, ['plan.read', 'progress.read'] as const]) {
      const own = await ask(query, {}, scopes);
      expect(own.progress.households).toBe(count);
      expect(own.progress.wards).toEqual([{ place: { slug: ward } }]);
      expect(new Set(own.progress.sources.map(({ allocated }: Data) => allocated))).toEqual(new Set([null]));
    }
    expect(all.progress.sources.some(({ allocated }: Data) => allocated > 0)).toBe(true);
    const own = await ask(query);
    const shown = own.plan.pledges.filter(({ used, allocated }: Data) => used !== null || allocated !== null);
    const tied = haDong2024.pledges.filter(({ place }) => place === ward).map(({ id }) => id);
    expect(shown.map(({ slug }: Data) => slug).toSorted()).toEqual(tied.toSorted());
  });

  it('keeps its copy by the changes of the ward: what comes, what goes, and nothing of others', async () => {
    const changes = async (of: string, since: string | null): Promise<Data> =>
      (
        await ask(
          `query ($since: String) { ${of}(first: 200, changedSince: $since) { changed { id } removed position hasMore } }`,
          { since },
        )
      )[of];
    const { households } = await ask(rows);
    const begun = await changes('householdChanges', null);
    const supports = await changes('assignmentChanges', null);
    const ids = (nodes: readonly Row[]) => nodes.map(({ id }) => id).toSorted();
    expect(ids(begun.changed)).toEqual(ids(households.nodes));
    const all = await askAll(
      '{ households(first: 200) { nodes { id version place { id slug } assignments { id } } } }',
    );
    const update = async ({ id, version }: Data, change: object) => {
      const query = `mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { __typename } }`;
      const { updateHousehold } = await askAll(query, { input: { id, expectedVersion: version, ...change } });
      expect(updateHousehold.__typename).toBe('UpdateHouseholdSuccess');
    };
    const others = all.households.nodes.filter((one: Row) => !isOwn(one));
    const leaving = all.households.nodes.find((one: Data) => isOwn(one) && one.assignments.length > 0);
    const [coming, staying] = [others.find((one: Data) => one.assignments.length === 0), others.at(-1)];
    await update(staying, { address: 'Số 1' });
    await update(leaving, { place: toGlobalId('Place', elsewhere) });
    await update(coming, { place: toGlobalId('Place', ward) });
    const next = await changes('householdChanges', begun.position);
    expect([ids(next.changed), next.removed]).toEqual([[coming.id], [leaving.id]]);
    const gone = await changes('assignmentChanges', supports.position);
    expect(gone.removed.toSorted()).toEqual(ids(leaving.assignments));
  });

  it('acts in the ward alone', async () => {
    const { households } = await askAll(rows);
    const need = `mutation ($id: ID!) { recordNeed(input: { household: $id, kind: OTHER, year: 2024 }) {
      __typename ... on DomainError { code } } }`;
    const other = households.nodes.find((one: Row) => !isOwn(one));
    expect((await ask(need, { id: other.id })).recordNeed.code).toBe('NOT_FOUND');
    const own = households.nodes.find(isOwn);
    expect((await ask(need, { id: own.id })).recordNeed.__typename).toBe('RecordNeedSuccess');
  });

  it('is made so by the administrator, who sees the ward', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const make = (place: string) =>
      askAll(
        `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename
          ... on CreateApiKeySuccess { apiKey { place { slug } } } ... on InvalidInputError { issues { path code } } } }`,
        { input: { name: 'Cổng phường', scopes: ['household.read', 'event.read'], place, expiresAt } },
      );
    expect((await make(toGlobalId('Place', ward))).createApiKey.apiKey).toEqual({ place: { slug: ward } });
    const { issues } = (await make(toGlobalId('Place', 'ha-dong'))).createApiKey;
    expect(issues).toMatchObject([{ path: 'place' }]);
  });
});
