import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;
const own = 'ha-cau-2024';

/** The households of the demo, with their supports, as the committee’s officer reads them. */
interface Everything {
  readonly households: { id: string; place: { slug: string }; assignments: { id: string }[] }[];
}
let everything: Everything;

const walk = `query ($after: String, $where: HouseholdWhere) { households(first: 100, after: $after, where: $where) { totalCount
  nodes { id place { slug } members { citizenNumber } assignments(includeCancelled: true) { id } } } }`;

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: own });
  const { data, errors } = await officer.ask(walk);
  expect(errors).toBeUndefined();
  everything = { households: data.households.nodes };
});
afterAll(() => register.database.drop());

describe('a ward officer', () => {
  it('is tested against a register of six wards', () => {
    expect(everything.households).toHaveLength(84);
    expect(new Set(everything.households.map(({ place }) => place.slug)).size).toBe(6);
  });

  it('lists and counts the own ward only, whatever is asked for', async () => {
    const mine = everything.households.filter(({ place }) => place.slug === own).length;
    const others = everything.households.filter(({ place }) => place.slug !== own);
    const all = await ward.ask(walk);
    expect(all.errors).toBeUndefined();
    expect(all.data.households.totalCount).toBe(mine);
    expect(all.data.households.nodes).toHaveLength(mine);
    for (const where of [
      { place: [toGlobalId('Place', 'yen-nghia-2024')] },
      { ids: others.map(({ id }) => id) },
      { place: [], search: 'Nguyễn' },
    ]) {
      const { data } = await ward.ask(walk, { where });
      expect(data.households).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('lists and counts supports of the own ward only', async () => {
    const ofWard = everything.households.filter(({ place }) => place.slug === own);
    const mine = ofWard.flatMap(({ assignments }) => assignments.map(({ id }) => id));
    const list =
      'query ($where: AssignmentWhere) { assignments(first: 200, where: $where) { totalCount nodes { id household { place { slug } } } } }';
    const { data } = await ward.ask(list);
    expect(data.assignments.totalCount).toBe(data.assignments.nodes.length);
    for (const { id, household } of data.assignments.nodes) {
      expect(household.place.slug).toBe(own);
      expect(mine).toContain(id);
    }
    const other = everything.households.find(({ place }) => place.slug !== own)?.id;
    for (const where of [{ place: [toGlobalId('Place', 'yen-nghia-2024')] }, { household: other }]) {
      const { data: none } = await ward.ask(list, { where });
      expect(none.assignments).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('sees the progress of the own ward only', async () => {
    const { data } = await ward.ask(`{ progress { households wards { place { slug } households } }
      plan { pledges { slug used limit left usedMoney place { slug } } } }`);
    expect(data.progress.wards.map(({ place }: { place: { slug: string } }) => place.slug)).toEqual([own]);
    expect(data.progress.households).toBe(everything.households.filter(({ place }) => place.slug === own).length);
    const others = data.plan.pledges.filter(
      ({ place }: { place: { slug: string } | null }) => place && place.slug !== own,
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { used, left, usedMoney } of others) expect([used, left, usedMoney]).toEqual([null, null, null]);
  });

  it('sees what is used of the money that is not another ward’s, as everybody does, and nothing of the rest', async () => {
    const figures = `{ plan { pledges { slug used left usedMoney place { slug } } sources { slug allocatedMoney place { slug } } }
      progress { sources { source { slug } allocated } } }`;
    const [{ data: mine }, { data: all }] = [await ward.ask(figures), await officer.ask(figures)];
    // biome-ignore lint/suspicious/noExplicitAny: rows of a query
    const shown = (rows: any[]) => rows.filter(({ place }) => place === null || place.slug === own);
    expect(shown(mine.plan.pledges)).toEqual(shown(all.plan.pledges));
    expect(shown(mine.plan.sources)).toEqual(shown(all.plan.sources));
    expect(shown(all.plan.sources).some(({ allocatedMoney }: { allocatedMoney: number }) => allocatedMoney > 0)).toBe(
      true,
    );
    const hidden = mine.plan.sources.filter(
      ({ place }: { place: { slug: string } | null }) => place && place.slug !== own,
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ allocatedMoney }: { allocatedMoney: null }) => allocatedMoney === null)).toBe(true);
    const unseen = mine.progress.sources.filter(({ allocated }: { allocated: null }) => allocated === null);
    expect(unseen.map(({ source }: { source: { slug: string } }) => source.slug).sort()).toEqual(
      hidden.map(({ slug }: { slug: string }) => slug).sort(),
    );
    expect(all.plan.pledges.some(({ used }: { used: null }) => used === null)).toBe(false);
    expect(all.plan.sources.some(({ allocatedMoney }: { allocatedMoney: null }) => allocatedMoney === null)).toBe(
      false,
    );
  });
});

describe('citizen numbers', () => {
  it('are never shown whole', async () => {
    const { data } = await officer.ask(walk);
    const numbers = data.households.nodes.flatMap(({ members }: { members: { citizenNumber: string | null }[] }) =>
      members.flatMap(({ citizenNumber }) => citizenNumber ?? []),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(number).toMatch(/^999\*{5}\d{4}$/);
  });
});

describe('statements', () => {
  it('are one a batch and level, however many households', async () => {
    const counts: number[] = [];
    for (const first of [2, 84]) {
      register.statements.length = 0;
      const { errors } = await officer.ask(`{ households(first: ${first}) { totalCount nodes { id memberCount causes
        members { id assignments { id } } needs { id } reviews { id } assignments { id legs { quantity } household { id } } } } }`);
      expect(errors).toBeUndefined();
      counts.push(register.statements.length);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[1]).toBeLessThanOrEqual(11);
  });
});
