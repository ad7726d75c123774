import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schema } from '@vuonlen/graphql';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { usualAllowances } from './caller.ts';
import { queryCost } from './query-cost.ts';

const { costLimit: limit } = usualAllowances.known;

const costOf = (query: string, variables: Record<string, unknown> = {}) =>
  queryCost({ schema, document: parse(query), variables });

const row = 'nodes { id code headName place { id name } class memberCount version }';
const decisions = 'nodes { eligibility { outcome reasons { text { vi en } quote } member { fullName } } }';

describe('the cost of a query', () => {
  it.each<[string, string, Record<string, unknown>, number]>([
    ['a field is 1', '{ plan { title total } }', {}, 3],
    ['a page holds what it asks for', '{ households(first: 7) { nodes { id code } } }', {}, 2 + 7 * 2],
    ['in a variable too', 'query ($n: Int) { households(first: $n) { nodes { id } } }', { n: 200 }, 2 + 200],
    ['and by its default', 'query ($n: Int = 9) { households(first: $n) { nodes { id } } }', {}, 2 + 9],
    ['and 50 unless told', '{ households { nodes { id } edges { cursor node { id } } } }', {}, 1 + 51 + 1 + 50 * 3],
    ['a fragment is what it holds', '{ wards { ...A } } fragment A on Place { id name }', {}, 1 + 17 * 2],
    [
      'within a page',
      '{ households(first: 4) { ...A } } fragment A on HouseholdConnection { nodes { id } }',
      {},
      2 + 4,
    ],
    ['an inline fragment too', '{ nodes(ids: ["a", "b"]) { id ... on Household { code headName } } }', {}, 1 + 2 * 3],
    [
      'of several types the dearest',
      '{ node(id: "x") { id ... on Household { code } ...A } } fragment A on Place { name slug }',
      {},
      4,
    ],
    ['of one type all parts', '{ node(id: "x") { ... on Household { code } ... on Household { headName } } }', {}, 3],
    ['of an interface whatever it is', '{ node(id: "x") { ... on Node { id } ... on Household { code } } }', {}, 3],
    ['rules weigh more', '{ household(id: "x") { eligibility { outcome } } }', {}, 1 + 100 + 25],
    [
      'lists multiply',
      '{ households(first: 2) { nodes { members { id assignments { id } } } } }',
      {},
      2 + 2 * (1 + 4 * 5),
    ],
  ])('%s', (_name, query, variables, cost) => expect(costOf(query, variables)).toBe(cost));

  it('counts a fragment of fragments without walking each way through them', () => {
    const chain = Array.from({ length: 40 }, (_, at) => `fragment F${at} on Plan { ...F${at + 1} ...F${at + 1} }`);
    expect(costOf(`{ plan { ...F0 } } ${chain.join(' ')} fragment F40 on Plan { title }`)).toBe(1 + 2 ** 40);
  });

  it('lets a plain page of 200 pass, with its members, needs and supports', () => {
    expect(costOf(`{ households(first: 200) { totalCount ${row} } }`)).toBeLessThan(limit / 10);
    const full = `{ households(first: 200) { totalCount nodes { id code headName place { id name } class memberCount version
      members { id fullName relation birthDate sex citizenNumber schoolLevel grade } needs { id kind year withdrawn }
      assignments { id state amount effectiveOn measure { id code name { vi en } } member { id fullName } } } } }`;
    expect(costOf(full)).toBeLessThan(limit / 2);
  });

  it('refuses the rules for one page of 200, and far more so for fifteen', () => {
    const fifteen = Array.from({ length: 15 }, (_, at) => `a${at}: households(first: $n) { ${decisions} }`).join(' ');
    expect(costOf(`query ($n: Int) { households(first: $n) { ${decisions} } }`, { n: 200 })).toBeGreaterThan(limit);
    expect(costOf(`query ($n: Int) { ${fifteen} }`, { n: 200 })).toBeGreaterThan(20 * limit);
    expect(costOf(`{ households(first: 20) { ${decisions} } }`)).toBeLessThan(limit);
  });
});

const folder = join(import.meta.dirname, '../../../admin/src');
const texts = globSync('**/*.graphql', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'));
const document = parse(texts.join('\n'));
const operations = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));

describe('the admin', () => {
  it('is read whole', () => expect(operations.length).toBeGreaterThan(20));

  it.each(operations.map(({ name }) => name?.value ?? ''))('asks in %s for less than half of what it may', (name) => {
    const size = operations.find((one) => one.name?.value === name)?.variableDefinitions ?? [];
    const wantsPage = size.some(({ variable }) => variable.name.value === 'first');
    const days = { on: '2024-06-15', later: '2025-01-01', withLater: true };
    const required = { id: 'x', household: 'x', input: {}, where: {}, ...days };
    const variables = { ...required, ...(wantsPage ? { first: 200 } : {}) };
    const cost = queryCost({ schema, document, operationName: name, variables });
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThan(limit / 2);
  });
});
