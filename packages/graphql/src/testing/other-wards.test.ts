import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

const [own, elsewhere] = ['phu-luong-2024', 'yen-nghia-2024'];
let register: TestRegister;
let officer: Asker;
let ward: Asker;
/** Nodes of the other ward by their type. */
const foreign = new Map<string, string>();

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Row = any;

async function ask(asker: Asker, source: string, variables: Record<string, unknown> = {}): Promise<Row> {
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: own });
  const query = `query ($place: [ID!]) { households(first: 200, where: { place: $place }) { nodes { id members { id }
    needs { id } reviews { id } history { id } assignments { id } } } }`;
  const { households } = await ask(officer, query, { place: [toGlobalId('Place', elsewhere)] });
  const put = (type: string, id: string | undefined) => id && !foreign.has(type) && foreign.set(type, id);
  for (const household of households.nodes) {
    put('Household', household.assignments.length > 0 ? household.id : undefined);
    put('HouseholdMember', household.members[0]?.id);
    put('Need', household.needs[0]?.id);
    put('HouseholdReview', household.reviews[0]?.id);
    put('Assignment', household.assignments[0]?.id);
  }
});
afterAll(() => register.database.drop());

const unknownOf = (type: string) => toGlobalId(type, randomUUIDv7());

describe('what belongs to another ward', () => {
  it('is there for the committee: the test has something to hide', async () => {
    expect(foreign.size).toBeGreaterThanOrEqual(5);
    const ids = [...foreign.values()];
    const { nodes } = await ask(officer, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes.map((node: Row) => node?.id)).toEqual(ids);
  });

  it('is answered by node, nodes and household as what nobody knows: null, without a word', async () => {
    for (const [type, id] of foreign) {
      for (const known of [id, unknownOf(type)]) {
        const single = await ward.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: known });
        expect(single).toEqual({ data: { node: null } });
        const both = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [known, 'x', known] });
        expect(both).toEqual({ data: { nodes: [null, null, null] } });
        const file = await ward.ask('query ($id: ID!) { household(id: $id) { id } }', { id: known });
        expect(file).toEqual({ data: { household: null } });
      }
    }
  });

  it('is refused by acts in the words of what nobody knows', async () => {
    const refusal = async (id: string, message: string) =>
      JSON.stringify(
        await ask(
          ward,
          `mutation ($id: ID!) { recordNeed(input: { household: $id, kind: OTHER, year: 2024 }) {
            __typename ... on DomainError { code message { vi en } } ${message} } }`,
          { id },
        ),
      );
    const foreignOne = await refusal(foreign.get('Household') ?? '', '');
    expect(foreignOne).toContain('NOT_FOUND');
    expect(foreignOne).toBe(await refusal(unknownOf('Household'), ''));
  });

  it('counts nothing in lists, counts and facets, whatever is filtered by', async () => {
    const place = [toGlobalId('Place', elsewhere)];
    const query = `query ($place: [ID!], $household: ID) {
      households(where: { place: $place }) { totalCount nodes { id } facets { class { count } place { place { slug } count } } }
      assignments(where: { place: $place }) { totalCount nodes { id } facets { measure { count } state { count } } }
      all: households { facets { place { place { slug } } } }
      ofOne: assignments(where: { household: $household }) { totalCount } }`;
    const nobody = [toGlobalId('Place', 'no-such-ward')];
    const seen = await ask(ward, query, { place, household: foreign.get('Household') });
    expect(seen).toEqual(await ask(ward, query, { place: nobody, household: unknownOf('Household') }));
    expect(seen.households).toMatchObject({ totalCount: 0, nodes: [] });
    expect(seen.assignments).toMatchObject({ totalCount: 0, nodes: [] });
    expect(seen.ofOne.totalCount).toBe(0);
    expect(seen.all.facets.place).toEqual([{ place: { slug: own } }]);
    const whole = await ask(officer, query, { place, household: foreign.get('Household') });
    expect(whole.households.totalCount).toBeGreaterThan(0);
    expect(whole.ofOne.totalCount).toBeGreaterThan(0);
  });
});
