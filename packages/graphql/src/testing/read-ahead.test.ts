import fc from 'fast-check';
import { type ExecutionResult, execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let askers: Asker[];

beforeAll(async () => {
  register = await createTestRegister();
  askers = [
    await register.asker('COMMITTEE_OFFICER'),
    await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' }),
    await register.asker('AUDITOR'),
    await register.asker('AGENCY_OFFICER', { agency: 'red-cross' }),
  ];
});
afterAll(() => register.database.drop());

interface Variables {
  readonly first: number;
  readonly yes: boolean;
  readonly all: boolean | null;
}

async function answer(asker: Asker, source: string, variableValues: object, readsAhead: boolean) {
  const contextValue = asker.context(readsAhead);
  const values = variableValues as Record<string, unknown>;
  return (await execute({ schema, document: parse(source), variableValues: values, contextValue })) as ExecutionResult;
}

/** Fields that read other rows, and what may be selected below them. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  Household: ['id', 'code', 'memberCount', 'causes', 'place { name }'],
  Member: ['id', 'fullName', 'ethnicGroup'],
  Assignment: ['id', 'state', 'cancelReason', 'measure { code pledges { slug used left usedMoney } }'],
  Leg: ['quantity', 'pledge { slug used left }'],
  Need: ['id', 'note'],
  Review: ['id', 'causes note'],
  Decision: ['outcome', 'measureCode', 'amount'],
};
const relations: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Household: [
    ['members', 'Member'],
    ['needs', 'Need'],
    ['reviews', 'Review'],
    ['assignments', 'Assignment'],
    ['assignments(includeCancelled: $all)', 'Assignment'],
    ['eligibility', 'Decision'],
    ['eligibility(asOf: "2025-03-01")', 'Decision'],
  ],
  Member: [['assignments', 'Assignment']],
  Assignment: [
    ['household', 'Household'],
    ['member', 'Member'],
    ['legs', 'Leg'],
  ],
  Decision: [['member', 'Member']],
};
const names: Readonly<Record<string, string>> = {
  Member: 'HouseholdMember',
  Leg: 'AssignmentLeg',
  Review: 'HouseholdReview',
  Decision: 'EligibilityDecision',
};
const wraps = ['', '@include(if: $yes)', '@skip(if: $yes)', 'fragment'] as const;

/** A random selection set of a type, with aliases, inline fragments, @include and @skip. */
function selection(type: string, depth: number): fc.Arbitrary<string> {
  const leaf = fc.subarray([...(leaves[type] ?? [])], { minLength: 1 }).map((chosen) => chosen.join(' '));
  const below = depth === 0 ? [] : (relations[type] ?? []);
  if (below.length === 0) return leaf;
  const child = fc.constantFrom(...below).chain(([field, inner]) =>
    fc.tuple(selection(inner, depth - 1), fc.constantFrom(...wraps), fc.nat({ max: 999 })).map(([set, wrap, alias]) => {
      const text = (mark: string) => `a${alias}_${depth}: ${field} ${mark} { ${set} }`;
      return wrap === 'fragment' ? `... on ${names[type] ?? type} { ${text('')} }` : text(wrap);
    }),
  );
  const once = { minLength: 1, maxLength: 3, selector: (text: string) => /a\d+_\d/.exec(text)?.[0] };
  return fc.tuple(leaf, fc.uniqueArray(child, once)).map(([own, children]) => `${own} ${children.join(' ')}`);
}

const head = 'query ($first: Int!, $yes: Boolean!, $all: Boolean)';
const used = '__typename @include(if: $yes) @skip(if: $all)';

describe('reading ahead', () => {
  it('answers what the loaders answer, whatever is selected and whoever asks', async () => {
    const asked = fc.record({
      who: fc.nat({ max: 3 }),
      set: selection('Household', 3),
      isEdges: fc.boolean(),
      variables: fc.record<Variables>({
        first: fc.integer({ min: 1, max: 12 }),
        yes: fc.boolean(),
        all: fc.constantFrom(true, false),
      }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ who, set, isEdges, variables }) => {
        const asker = askers[who] as Asker;
        const rows = isEdges ? `edges { cursor node { ${set} } }` : `nodes { ${set} }`;
        const source = `${head} { ${used} households(first: $first) { ${rows} } }`;
        const ahead = await answer(asker, source, variables, true);
        expect(ahead.errors).toBeUndefined();
        expect(ahead).toEqual(await answer(asker, source, variables, false));
      }),
      { numRuns: 60 },
    );
  });

  it('goes through nodes, lists of nodes and named fragments', async () => {
    const [officer] = askers as [Asker];
    const list = await officer.ask('{ households(first: 4) { nodes { id members { id } assignments { id } } } }');
    const ids = list.data.households.nodes.flatMap((row: { id: string; members: { id: string }[] }) => [
      row.id,
      ...row.members.map(({ id }) => id),
    ]);
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ...One ... on HouseholdMember { assignments { id } } } }
      fragment One on Household { members { fullName } assignments { ...Two } }
      fragment Two on Assignment { household { id } legs { pledge { slug used } } }`;
    const ahead = await answer(officer, source, { ids }, true);
    expect(ahead.errors).toBeUndefined();
    expect(ahead).toEqual(await answer(officer, source, { ids }, false));
  });

  it('sends one statement a batch and level, as many for one row as for many', async () => {
    const [officer] = askers as [Asker];
    const source = `query ($first: Int!) { households(first: $first) { nodes { memberCount causes
      members { id assignments { id legs { quantity } } } assignments { id member { id } legs { quantity } } } } }`;
    const counts: string[][] = [];
    for (const first of [30, 84]) {
      register.statements.length = 0;
      await answer(officer, source, { first }, true);
      counts.push([...register.statements]);
    }
    // The list; count, causes, members, supports; supports of members, members of supports, legs. Those of the last are known.
    expect(counts[0]).toHaveLength(8);
    expect(counts[1]).toEqual(counts[0]);
  });

  it('tells a failure where it happened, as the loaders do, and answers the rest', async () => {
    const [officer] = askers as [Asker];
    const source = '{ households(first: 2) { nodes { id place { name } members { id } } } }';
    const broken = (readsAhead: boolean) => {
      const contextValue = officer.context(readsAhead);
      const { readers } = contextValue;
      const failing = {
        selectFrom: readers.selectFrom.bind(readers),
        executeQuery: (query: { sql: string }) =>
          query.sql.includes('household_member')
            ? Promise.reject(new Error('gone'))
            : (readers as unknown as { executeQuery: (sent: object) => unknown }).executeQuery(query),
      };
      Object.defineProperty(contextValue, 'readers', { value: failing });
      return execute({ schema, document: parse(source), contextValue });
    };
    const ahead = (await broken(true)) as ExecutionResult;
    expect(ahead.errors?.map(({ message, path }) => [message, path?.join('.')])).toEqual([
      ['gone', 'households.nodes.0.members'],
    ]);
    expect(JSON.stringify(ahead)).toBe(JSON.stringify(await broken(false)));
  });
});
