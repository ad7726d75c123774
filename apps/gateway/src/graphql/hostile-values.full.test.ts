import { schema } from '@vuonlen/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAfterSiege } from '../testing/hostile/after-siege.ts';
import { nodesOfEachType } from '../testing/hostile/real-nodes.ts';
import { placesOfSchema, type SchemaPlace } from '../testing/hostile/schema-places.ts';
import { beginSiege, type Siege } from '../testing/hostile/siege.ts';
import { type HostileValue, hostileValues, longValue } from '../testing/hostile/values.ts';
import type { TestGateway } from '../testing/start-test-gateway.ts';

let siege: Siege;
let gateway: TestGateway;
let administrator: string;
let officer: string;
let auditor: string;
let ward: string;
let foreignIds: string[];

/** An act has many places: two values of each kind go into each of them. */
function twoOfEachKind(values: readonly HostileValue[]): HostileValue[] {
  return [...Map.groupBy(values, ({ kind }) => kind).values()].flatMap((ofKind) => ofKind.slice(0, 2));
}

const put = async ({ document, variables, path }: SchemaPlace, { kind, value }: HostileValue, cookie: string) => {
  const body = { query: document, variables: variables(value) };
  const wrong = await siege.attack(kind, () => gateway.post('/graphql', body, cookie));
  return wrong.map((one) => `${path} ${one}`);
};

beforeAll(async () => {
  siege = await beginSiege();
  ({ gateway } = siege);
  ({ administrator, officer, auditor, ward } = siege.people);
  const { body } = await gateway.query(
    '{ households(first: 200) { nodes { id place { slug } members { id } needs { id } assignments { id } } } }',
    { cookie: officer },
  );
  // biome-ignore lint/suspicious/noExplicitAny: rows of a query
  const others = body.data.households.nodes.filter(({ place }: any) => place.slug !== 'ha-cau-2024');
  foreignIds = ['id', 'members', 'needs', 'assignments'].flatMap((name) => {
    // biome-ignore lint/suspicious/noExplicitAny: rows of a query
    const found = others.map((row: any) => (name === 'id' ? row.id : row[name][0]?.id)).filter(Boolean);
    return found.slice(0, 2);
  });
}, 240_000);
afterAll(() => gateway.stop());

const queries = placesOfSchema(schema, 'Query');
const mutations = placesOfSchema(schema, 'Mutation');
const actsOf = Map.groupBy(mutations, ({ path }) => path.slice(0, path.indexOf('(')));

describe('hostile values, into every place of the schema', () => {
  it('finds the filters, the sorts, the cursors and the inputs', () => {
    const paths = queries.map(({ path }) => path);
    const wanted = ['Query.households(where.search)', 'Query.households(orderBy.field)', 'Query.households(after)'];
    wanted.push(
      'Query.assignments(where.pledge)',
      'Query.node(id)',
      'Query.nodes(ids)',
      'Household.assignments(includeCancelled)',
    );
    expect(paths).toEqual(expect.arrayContaining(wanted));
    expect(mutations.length).toBeGreaterThan(80);
    expect(actsOf.size).toBe(Object.keys(schema.getMutationType()?.getFields() ?? {}).length);
  });

  it.each(queries.map((place) => [place.path, place] as const))(
    '%s',
    async (_path, place) => {
      const values = [...hostileValues(place.type, place.name), ...(place.type === 'String' ? [longValue] : [])];
      expect(values.length).toBeGreaterThan(2);
      expect(await siege.attackAll(values, (value) => put(place, value, administrator))).toEqual([]);
    },
    120_000,
  );

  it.each([...actsOf])(
    '%s',
    async (_path, places) => {
      const pairs = places.flatMap((place) =>
        twoOfEachKind(hostileValues(place.type, place.name)).map((value) => [place, value] as const),
      );
      const long = places.find(({ type }) => type === 'String');
      if (long) pairs.push([long, longValue]);
      expect(await siege.attackAll(pairs, ([place, value]) => put(place, value, administrator))).toEqual([]);
      const few = pairs.filter((_pair, at) => at % 5 === 0);
      expect(await siege.attackAll(few, ([place, value]) => put(place, value, auditor))).toEqual([]);
    },
    120_000,
  );

  it('FOREIGN_ID: ids of another ward, in every place for an id', async () => {
    expect(foreignIds).toHaveLength(8);
    const places = [...queries, ...mutations].filter(({ type }) => type === 'ID');
    const pairs = places.flatMap((place) => foreignIds.map((value) => [place, { kind: 'FOREIGN_ID', value }] as const));
    expect(await siege.attackAll(pairs, ([place, value]) => put(place, value, ward))).toEqual([]);
  });

  it('WRONG_NODE: ids of things that there are, in every place for an id of another thing', async () => {
    const nodes = await nodesOfEachType(gateway, administrator);
    expect(nodes.size).toBeGreaterThan(12);
    const pairsOf = (places: readonly SchemaPlace[], ids: readonly string[]) =>
      places
        .filter(({ type }) => type === 'ID')
        .flatMap((place) => ids.map((value) => [place, { kind: 'WRONG_NODE', value }] as const));
    // No act is about these: as administrators nobody can do harm with them.
    const harmless = ['Committee', 'Plan', 'Decision', 'HouseholdReview', 'ClassificationDecision', 'AuditEvent'];
    const inert = harmless.flatMap((type) => nodes.get(type) ?? []);
    expect(inert.length).toBeGreaterThan(3);
    const pairs = [...pairsOf(queries, [...nodes.values()]), ...pairsOf(mutations, inert)];
    expect(await siege.attackAll(pairs, ([place, value]) => put(place, value, administrator))).toEqual([]);
  }, 120_000);

  it('FOREIGN_CURSOR: cursors of other lists and orders', async () => {
    const list = (order: string) => `{ households(first: 1, orderBy: ${order}) { pageInfo { endCursor } } }`;
    const orders = ['{ field: CODE, direction: ASC }', '{ field: UPDATED_AT, direction: DESC }'];
    const cursors: string[] = [];
    for (const order of orders) {
      const { body } = await gateway.query(list(order), { cookie: officer });
      cursors.push(body.data.households.pageInfo.endCursor);
    }
    const { body } = await gateway.query('{ assignments(first: 1) { pageInfo { endCursor } } }', { cookie: officer });
    cursors.push(body.data.assignments.pageInfo.endCursor);
    expect(cursors.every((cursor) => cursor.length > 10)).toBe(true);
    const places = queries.filter(({ name }) => name === 'after');
    const pairs = places.flatMap((place) =>
      cursors.map((value) => [place, { kind: 'FOREIGN_CURSOR', value }] as const),
    );
    expect(await siege.attackAll(pairs, ([place, value]) => put(place, value, administrator))).toEqual([]);
  });
});

describeAfterSiege(() => siege, {
  least: {
    SQL: 300,
    NUL: 100,
    SURROGATE: 80,
    NFD: 60,
    LONG: 8,
    NUMBER: 60,
    MONEY_TEXT: 100,
    DATE: 20,
    ENUM: 60,
    FORGED_ID: 100,
    CURSOR: 12,
    WRONG_TYPE: 150,
    FOREIGN_ID: 150,
    FOREIGN_CURSOR: 6,
    WRONG_NODE: 500,
  },
  reached: ['BAD_USER_INPUT', '200'],
});
