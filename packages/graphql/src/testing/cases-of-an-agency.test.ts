import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

interface Row {
  readonly id: string;
  readonly place: { readonly slug: string };
  readonly assignments: readonly { id: string; state: string; legs: { pledge: { slug: string } }[] }[];
  readonly parts: readonly string[];
}

let register: TestRegister;
let everything: Row[];
let seenBy: Readonly<Record<string, Asker>>;

const walk = `{ households(first: 200) { totalCount nodes { id place { slug } causes
  members { id ethnicGroup } needs { id } reviews { id causes note } decisions { id } classificationDecisions { id }
  assignments(includeCancelled: true) { id state legs { pledge { slug } } } } } }`;

interface Part {
  readonly id: string;
}

/** A household as `walk` asks for it. */
interface Walked extends Omit<Row, 'parts'> {
  readonly causes: readonly string[];
  readonly members: readonly (Part & { readonly ethnicGroup: string | null })[];
  readonly needs: readonly Part[];
  readonly reviews: readonly (Part & { readonly causes: readonly string[]; readonly note: string | null })[];
  readonly decisions: readonly Part[];
  readonly classificationDecisions: readonly Part[];
}

const withParts = (row: Walked): Row => {
  const { members, needs, reviews, decisions, classificationDecisions, assignments } = row;
  const hanging: readonly Part[] = [members, needs, reviews, decisions, classificationDecisions, assignments].flat();
  return { ...row, parts: hanging.map(({ id }) => id) };
};

/** Slugs of the pledges that money of the agency pays. */
function pledgesKeptBy(agency: string): ReadonlySet<string> {
  const sources = haDong2024.sources.filter(({ keeper }) => keeper === agency).map(({ id }) => id);
  const kept = haDong2024.pledges.filter((pledge) => pledge.sources.some((source) => sources.includes(source)));
  return new Set(kept.map(({ id }) => id));
}

const hasCase = (agency: string) => {
  const kept = pledgesKeptBy(agency);
  return ({ assignments }: Row) =>
    assignments.some(({ state, legs }) => state === 'ASSIGNED' && legs.some(({ pledge }) => kept.has(pledge.slug)));
};

/** Which households of the register each officer must see. */
const mine: Readonly<Record<string, (row: Row) => boolean>> = {
  'red-cross': hasCase('red-cross'),
  'womens-union': hasCase('womens-union'),
  'justice-division': () => false,
  'ward-peoples-committee/ha-cau': ({ place }) => place.slug === 'ha-cau-2024',
  'fatherland-front': () => true,
  'labour-division': () => true,
};
const officers = Object.entries(mine);

beforeAll(async () => {
  register = await createTestRegister();
  const { data, errors } = await (await register.asker('COMMITTEE_OFFICER')).ask(walk);
  expect(errors).toBeUndefined();
  everything = data.households.nodes.map(withParts);
  const askers = officers.map(
    async ([agency]) => [agency, await register.asker('AGENCY_OFFICER', { agency })] as const,
  );
  seenBy = Object.fromEntries(await Promise.all(askers));
});
afterAll(() => register.database.drop());

const ask = (agency: string, query: string, variables?: Record<string, unknown>) => {
  const asker = seenBy[agency];
  if (asker === undefined) throw new Error(`nobody of ${agency}`);
  return asker.ask(query, variables);
};

describe('an officer of an agency', () => {
  it('is tested against agencies that see all, some and nothing', () => {
    const seen = officers.map(([agency, sees]) => [agency, everything.filter(sees).length] as const);
    expect(Object.fromEntries(seen)).toMatchObject({
      'justice-division': 0,
      'fatherland-front': 84,
      'labour-division': 84,
    });
    for (const agency of ['red-cross', 'womens-union', 'ward-peoples-committee/ha-cau']) {
      expect(Object.fromEntries(seen)[agency]).toBeGreaterThan(0);
      expect(Object.fromEntries(seen)[agency]).toBeLessThan(84);
    }
  });

  it.each(officers)('%s lists and counts its cases, masked', async (agency, sees) => {
    const { data, errors } = await ask(agency, walk);
    expect(errors).toBeUndefined();
    const expected = everything.filter(sees).map(({ id }) => id);
    const rows = data.households.nodes.map(withParts);
    expect(rows.map(({ id }: Row) => id)).toEqual(expected);
    expect(data.households.totalCount).toBe(expected.length);
    const walked: readonly Walked[] = data.households.nodes;
    const guarded = walked.flatMap(({ causes, members, reviews }) => [
      ...causes,
      ...members.flatMap(({ ethnicGroup }) => ethnicGroup ?? []),
      ...reviews.flatMap((review) => [...review.causes, ...(review.note ? [review.note] : [])]),
    ]);
    expect(guarded).toEqual([]);
  });

  it.each(officers)('%s reads nothing else by id, alone or hanging on a household', async (agency, sees) => {
    for (const { id } of everything.slice(0, 40)) {
      const { data } = await ask(agency, 'query ($id: ID!) { household(id: $id) { id } }', { id });
      expect(data.household).toEqual(everything.some((row) => row.id === id && sees(row)) ? { id } : null);
    }
    const parts = everything.flatMap((row) => [row.id, ...row.parts].map((id) => ({ id, seen: sees(row) })));
    for (let from = 0; from < parts.length; from += 100) {
      const asked = parts.slice(from, from + 100);
      const { data } = await ask(agency, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: asked.map(({ id }) => id),
      });
      expect(data.nodes).toEqual(asked.map(({ id, seen }) => (seen ? { id } : null)));
    }
  });

  it.each(officers)('%s lists the supports of its cases', async (agency, sees) => {
    const list = '{ assignments(first: 200) { totalCount nodes { id household { id } } } }';
    const { data, errors } = await ask(agency, list);
    expect(errors).toBeUndefined();
    const ids = everything.filter(sees).flatMap(({ assignments }) => assignments.map(({ id }) => id));
    expect(data.assignments.totalCount).toBe(ids.length);
    const listed = data.assignments.nodes.map(({ id }: { id: string }) => id);
    expect(new Set(listed).size).toBe(Math.min(ids.length, 200));
    for (const id of listed) expect(ids).toContain(id);
  });

  it.each(officers)('%s sees the progress of its cases', async (agency, sees) => {
    const { data } = await ask(agency, '{ progress { households wards { place { slug } households } } }');
    const expected = everything.filter(sees);
    expect(data.progress.households).toBe(expected.length);
    const wards = data.progress.wards.map(({ place }: Row) => place.slug);
    expect(new Set(wards)).toEqual(new Set(expected.map(({ place }) => place.slug)));
  });

  it('of a ward sees what is used of the money of its ward and not of another', async () => {
    const figures = '{ plan { pledges { used place { slug } } } }';
    const { data } = await ask('ward-peoples-committee/ha-cau', figures);
    for (const { used, place } of data.plan.pledges) {
      expect(used === null).toBe(place !== null && place.slug !== 'ha-cau-2024');
    }
  });
});
