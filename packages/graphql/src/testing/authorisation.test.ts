import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromGlobalId, toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;
let auditor: Asker;
const own = 'ha-cau-2024';

/** Ids of everything that hangs on households, as the committee's officer reads them. */
interface Everything {
  readonly households: { id: string; place: { slug: string } }[];
  readonly parts: { id: string; place: string }[];
  /** Events of the trail. */
  readonly events: { id: string }[];
}
let everything: Everything;

const walk = `query ($after: String, $where: HouseholdWhere) { households(first: 100, after: $after, where: $where) { totalCount nodes {
  id headName place { slug } members { id fullName citizenNumber ethnicGroup assignments { id } } needs { id }
  reviews { id causes note } causes assignments(includeCancelled: true) { id household { id } member { id } legs { pledge { slug } } }
  decisions { id } classificationDecisions { id } eligibility { measureCode outcome } history { id actorName } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of a query
const hanging = (household: any): { id: string }[] => [
  ...household.members,
  ...household.needs,
  ...household.assignments,
  ...household.reviews,
  ...household.decisions,
  ...household.classificationDecisions,
];

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: own });
  auditor = await register.asker('AUDITOR');
  const { data, errors } = await officer.ask(walk);
  expect(errors).toBeUndefined();
  const households = data.households.nodes;
  // biome-ignore lint/suspicious/noExplicitAny: rows of a query
  const parts = households.flatMap((household: any) =>
    hanging(household).map(({ id }) => ({ id, place: household.place.slug })),
  );
  const events = households.flatMap(({ history }: { history: { id: string }[] }) => history);
  everything = { households, parts, events };
});
afterAll(() => register.database.drop());

describe('a ward officer', () => {
  it('is tested against a register of six wards', () => {
    expect(everything.households).toHaveLength(84);
    expect(new Set(everything.households.map(({ place }) => place.slug)).size).toBe(6);
    expect(everything.parts.length).toBeGreaterThan(300);
  });

  it('is tested against every kind of thing that hangs on a household', async () => {
    const kinds = new Set(everything.parts.map(({ id }) => fromGlobalId(id)?.type));
    expect([...kinds].sort()).toEqual([
      'Assignment',
      'ClassificationDecision',
      'Decision',
      'HouseholdMember',
      'HouseholdReview',
      'Need',
    ]);
    for (let from = 0; from < everything.parts.length; from += 100) {
      const ids = everything.parts.slice(from, from + 100).map(({ id }) => id);
      const { data, errors } = await officer.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect([data.nodes, errors]).toEqual([ids.map((id) => ({ id })), undefined]);
    }
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

  it('reads no household of another ward by id', async () => {
    for (const { id, place } of everything.households) {
      const { data, errors } = await ward.ask('query ($id: ID!) { household(id: $id) { id } node(id: $id) { id } }', {
        id,
      });
      const found = place.slug === own ? { id } : null;
      expect([data, errors]).toEqual([{ household: found, node: found }, undefined]);
    }
  });

  it('reads nothing that hangs on another ward by id', async () => {
    for (let from = 0; from < everything.parts.length; from += 100) {
      const asked = everything.parts.slice(from, from + 100);
      const { data } = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: asked.map(({ id }) => id),
      });
      expect(data.nodes).toEqual(asked.map(({ id, place }) => (place === own ? { id } : null)));
    }
  });

  it('lists and counts supports of the own ward only', async () => {
    const mine = everything.parts.filter(({ place }) => place === own).map(({ id }) => id);
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

  it('changes nothing of another ward, which looks like nothing at all', async () => {
    const other = everything.households.find(({ place }) => place.slug !== own)?.id;
    const need = `mutation ($household: ID!) { recordNeed(input: { household: $household, kind: OTHER, year: 2024 }) { __typename } }`;
    expect((await ward.ask(need, { household: other })).data.recordNeed.__typename).toBe('NotFoundError');
    const update = `mutation ($id: ID!) { updateHousehold(input: { id: $id, expectedVersion: 1, address: "x" }) { __typename } }`;
    expect((await ward.ask(update, { id: other })).data.updateHousehold.__typename).toBe('NotFoundError');
  });

  it('sees no users and no trail', async () => {
    const { errors } = await ward.ask('{ users { id } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const administrator = await register.asker('ADMINISTRATOR');
    const { data } = await administrator.ask('{ users { id } }');
    const { data: none } = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: data.users.map(({ id }: { id: string }) => id),
    });
    expect(none.nodes.every((node: unknown) => node === null)).toBe(true);
    const { data: trail } = await ward.ask('{ households { nodes { history { id } } } }');
    expect(trail.households.nodes.every(({ history }: { history: [] }) => history.length === 0)).toBe(true);
    const ids = everything.events.slice(0, 100).map(({ id }) => id);
    const seen = await officer.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(seen.data.nodes).toEqual(ids.map((id) => ({ id })));
    const unseen = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(unseen.data.nodes).toEqual(ids.map(() => null));
  });
});

describe('guarded fields', () => {
  // biome-ignore lint/suspicious/noExplicitAny: rows of a query
  const guarded = (nodes: any[]) => ({
    causes: nodes.filter(({ causes }) => causes.length > 0).length,
    reviewed: nodes.flatMap(({ reviews }) => reviews).filter(({ causes }) => causes.length > 0).length,
    ethnic: nodes.flatMap(({ members }) => members).filter(({ ethnicGroup }) => ethnicGroup !== null).length,
    whole: nodes.flatMap(({ members }) => members).filter(({ citizenNumber }) => /^\d{12}$/.test(citizenNumber ?? ''))
      .length,
  });

  it('show causes and ethnic groups to those who work with them', async () => {
    const { data } = await officer.ask(walk);
    const seen = guarded(data.households.nodes);
    expect(Math.min(seen.causes, seen.reviewed, seen.ethnic)).toBeGreaterThan(0);
  });

  it.each(['AUDITOR', 'AGENCY_OFFICER'] as const)('are empty for %s', async (role) => {
    const asker = role === 'AUDITOR' ? auditor : await register.asker(role, { agency: 'fatherland-front' });
    const { data, errors } = await asker.ask(walk);
    expect(errors).toBeUndefined();
    expect(data.households.nodes).toHaveLength(84);
    expect(guarded(data.households.nodes)).toEqual({ causes: 0, reviewed: 0, ethnic: 0, whole: 0 });
  });

  it('never hold a whole citizen number', async () => {
    const { data } = await officer.ask(walk);
    expect(guarded(data.households.nodes).whole).toBe(0);
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
