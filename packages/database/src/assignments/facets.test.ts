import { householdClasses, needKinds } from '@vuonlen/plan/households';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countHouseholdFacets, countHouseholds, type HouseholdWhere } from '../households/index.ts';
import { type FacetCount, type Scope, wholeCommittee } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import { type AssignmentWhere, countAssignmentFacets, countAssignments } from './index.ts';

let database: TestDatabase;
let scopes: Scope[];
beforeAll(async () => {
  const demo = await openDemoDatabase({ assignments: 'ALL' });
  database = demo.database;
  const all = wholeCommittee(demo.committee);
  scopes = [all, { ...all, places: ['phu-luong-2024', 'ha-cau-2024'] }, { ...all, cases: 'red-cross' }];
  await sql`update household set class = 'POOR', standard = 'CITY', exited_on = null where code like '%3'`.execute(
    database.writers,
  );
  await sql`update assignment set state = 'CANCELLED', cancelled_on = effective_on, cancel_reason = 'x'
    where measure = 'EDUCATION_SUPPORT' and id::text like '%3'`.execute(database.writers);
  await sql`update assignment set state = 'CANCELLED', cancelled_on = effective_on, cancel_reason = 'x'
    where household_id in (select id from household where code like '%7')`.execute(database.writers);
});
afterAll(() => database.drop());

const places = ['phu-luong-2024', 'ha-cau-2024', 'dong-mai-2024', 'nowhere'];
const measures = ['SAVINGS_BOOK', 'EDUCATION_SUPPORT', 'HOUSING_REPAIR', 'MOON'];
/** Asked for in one of three. */
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const some = <T>(values: readonly T[]) =>
  maybe(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }));
const scope = fc.nat({ max: 2 });

/** What a facet must say of the values: those that nothing has are left out. */
async function expected(values: readonly string[], count: (value: string) => Promise<number>) {
  const counts: FacetCount[] = [];
  for (const value of values) counts.push({ value, count: await count(value) });
  return counts.filter((one) => one.count > 0);
}

const only = (facet: readonly FacetCount[], values: readonly string[]) =>
  values.flatMap((value) => facet.filter((one) => one.value === value));

describe('facets of households', () => {
  it('say what choosing the value instead would find, whatever else is asked and whoever asks', async () => {
    const where = fc.record<HouseholdWhere>({
      class: some(['NEAR_POOR', 'POOR', 'EXITED_NEAR_POVERTY'] as const),
      place: some(places),
      hasMeasure: some(measures),
      hasAnyMeasure: some(['HOUSING_REPAIR', 'HOUSING_NEW_BUILD']),
      lacksMeasure: some(['HOUSING_REPAIR', 'SAVINGS_BOOK']),
      withoutSupport: maybe(fc.boolean()),
      search: maybe(fc.constantFrom('Nguyễn', 'pl-0', '%')),
      standard: some(['CITY', 'CENTRAL'] as const),
      need: some(['HOUSING_REPAIR', 'EDUCATION', 'ESSENTIAL_ITEMS'] as const),
    });
    let [found, needed, bare] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(scope, where, async (index, asked) => {
        const within = scopes[index] ?? wholeCommittee('');
        const count = (changes: HouseholdWhere) => countHouseholds(database.readers, within, { ...asked, ...changes });
        const facets = await countHouseholdFacets(database.readers, within, asked);
        const classes = await expected(householdClasses, (one) => count({ class: [one as 'POOR'] }));
        expect(only(facets.class, householdClasses)).toEqual(classes);
        expect(only(facets.place, places)).toEqual(await expected(places, (one) => count({ place: [one] })));
        expect(only(facets.measure, measures)).toEqual(
          await expected(measures, (one) => count({ hasMeasure: [one], hasAnyMeasure: null })),
        );
        expect(only(facets.need, needKinds)).toEqual(
          await expected(needKinds, (one) => count({ need: [one as 'HEALTH'] })),
        );
        expect(facets.withoutSupport).toBe(await count({ withoutSupport: true }));
        found += facets.class.length + facets.measure.length;
        needed += facets.need.length;
        bare += facets.withoutSupport;
      }),
      { numRuns: 40, seed: 2024 },
    );
    expect(found).toBeGreaterThan(50);
    expect(needed).toBeGreaterThan(10);
    expect(bare).toBeGreaterThan(10);
  });

  it('come the largest first, and of nothing there is nothing', async () => {
    const facets = await countHouseholdFacets(database.readers, scopes[0] ?? wholeCommittee(''));
    expect(facets.class.reduce((sum, { count }) => sum + count, 0)).toBe(84);
    const counts = facets.place.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const none = { class: [], place: [], measure: [], need: [], withoutSupport: 0 };
    expect(
      await countHouseholdFacets(database.readers, { ...wholeCommittee(''), places: [], committee: nobody }),
    ).toEqual(none);
  });
});

const nobody = '01900000-0000-7000-8000-000000000001';

describe('facets of supports', () => {
  it('say what choosing the value instead would find, whatever else is asked and whoever asks', async () => {
    const where = fc.record<AssignmentWhere>({
      state: maybe(fc.constantFrom('ASSIGNED', 'CANCELLED')),
      place: some(places),
      measure: some(measures),
      pledge: some(['savings-book/district-fund', 'education/bia-ba', 'repair/red-cross']),
    });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(scope, where, async (index, asked) => {
        const within = scopes[index] ?? wholeCommittee('');
        const count = (changes: AssignmentWhere) =>
          countAssignments(database.readers, within, { ...asked, ...changes });
        const facets = await countAssignmentFacets(database.readers, within, asked);
        const states = ['ASSIGNED', 'CANCELLED'];
        const ofStates = await expected(states, (one) => count({ state: one as 'ASSIGNED' }));
        expect(only(facets.state, states)).toEqual(ofStates);
        expect(only(facets.place, places)).toEqual(await expected(places, (one) => count({ place: [one] })));
        expect(only(facets.measure, measures)).toEqual(await expected(measures, (one) => count({ measure: [one] })));
        found += facets.state.length + facets.measure.length;
      }),
      { numRuns: 40, seed: 2024 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
