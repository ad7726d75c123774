import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

interface Review {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly reviewedOn: string;
  readonly classBefore: string | null;
  readonly standardBefore: string | null;
  readonly nextReviewedOn: string | null;
  readonly decision: { readonly number: string | null; readonly class: string; readonly change: string } | null;
  readonly household: { readonly id: string; readonly place: { readonly slug: string } };
}

let register: TestRegister;
let officer: Asker;
let ward: Asker;
const place = toGlobalId('Place', 'ha-cau-2024');

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
});
afterAll(() => register.database.drop());

const fields = `id state version reviewedOn classBefore standardBefore nextReviewedOn decision { number class change }
  household { id place { slug } }`;

async function ask(asker: Asker, source: string, variables: object = {}) {
  const { data, errors } = await asker.ask(source, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data;
}

const listed = async (
  asker: Asker,
  where: object = {},
): Promise<{ nodes: Review[]; totalCount: number; facets: never }> =>
  (
    await ask(
      asker,
      `query ($where: ReviewWhere) { reviews(first: 200, where: $where) { totalCount nodes { ${fields} }
        facets { place { place { slug } count } state { state count } } } }`,
      { where },
    )
  ).reviews;

async function act(asker: Asker, name: string, input: object, answer: string) {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename ... on DomainError { code }
    ... on ${title}Success { ${answer} } } }`;
  return (await ask(asker, source, { input }))[name];
}

async function decide(household: string, change: string, to: string, more: object = {}) {
  const { household: found } = await ask(officer, 'query ($id: ID!) { household(id: $id) { version } }', {
    id: household,
  });
  const days = { decidedOn: '2024-06-12', effectiveOn: '2024-06-12', reason: 'Nhập bổ sung' };
  const input = {
    household,
    change,
    class: to,
    number: '12/QĐ-UBND',
    expectedVersion: found.version,
    ...days,
    ...more,
  };
  return act(officer, 'recordClassificationDecision', input, 'classificationDecision { id }');
}

describe('the list of reviews', () => {
  it('shows each with what it led to, and every reader the own households alone', async () => {
    const all = await listed(officer);
    const own = await listed(ward);
    expect(all.totalCount).toBe(84);
    expect(own.totalCount).toBe(all.nodes.filter((one) => one.household.place.slug === 'ha-cau-2024').length);
    expect(own.nodes.every((one) => one.household.place.slug === 'ha-cau-2024')).toBe(true);
    expect(own.facets).toEqual({
      place: [{ place: { slug: 'ha-cau-2024' }, count: own.totalCount }],
      state: [{ state: 'DECIDED', count: own.totalCount }],
    });
    const stranger = all.nodes.find((one) => one.household.place.slug !== 'ha-cau-2024');
    const { node } = await ask(ward, 'query ($id: ID!) { node(id: $id) { id } }', { id: stranger?.id });
    expect(node).toBeNull();
    const theirs = { place: [toGlobalId('Place', stranger?.household.place.slug ?? '')] };
    expect(await listed(ward, theirs)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('follows a review from its scores over meeting and list to the decision, with the class before and after', async () => {
    const [first] = (await listed(ward)).nodes;
    const household = first?.household.id ?? '';
    const input = { household, reviewedOn: '2024-06-10', kind: 'MONTHLY', b1: 180, b2: 0 };
    const { review } = await act(ward, 'recordReview', input, `review { ${fields} }`);
    expect(review).toMatchObject({ state: 'SCORED', decision: null, classBefore: 'NEAR_POOR' });
    const procedure = (version: number, more: object) =>
      act(
        ward,
        'recordReviewProcedure',
        { id: review.id, expectedVersion: version, ...more },
        'review { state version }',
      );
    expect(await procedure(1, { meetingOn: '2024-06-11' })).toMatchObject({
      review: { state: 'MEETING_HELD', version: 2 },
    });
    expect(await procedure(1, { listedOn: '2024-06-12' })).toMatchObject({ code: 'STALE_VERSION' });
    expect(await procedure(2, { listedOn: '2024-06-12' })).toMatchObject({ review: { state: 'LISTED', version: 3 } });
    await decide(household, 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY');
    const { nodes } = await listed(ward, { household });
    expect(nodes.map((one) => [one.reviewedOn, one.state, one.classBefore, one.decision?.class ?? null])).toEqual([
      ['2024-06-10', 'DECIDED', 'NEAR_POOR', 'EXITED_NEAR_POVERTY'],
      [first?.reviewedOn, 'DECIDED', null, 'NEAR_POOR'],
    ]);
    const months = { reviewedFrom: '2024-06-01', reviewedBefore: '2024-07-01' };
    expect((await listed(officer, { ...months, kind: ['MONTHLY'], place: [place] })).totalCount).toBe(1);
    expect((await listed(officer, { ...months, state: ['SCORED', 'LISTED'] })).totalCount).toBe(0);
    expect((await listed(officer, { reviewedBefore: '2024-06-10' })).totalCount).toBe(84);
  });

  it('gives a decision to the last review before it, and never as the class before', async () => {
    const household = (await listed(ward)).nodes.at(-1)?.household.id ?? '';
    for (const reviewedOn of ['2024-05-10', '2024-06-10']) {
      await act(ward, 'recordReview', { household, reviewedOn, kind: 'MONTHLY' }, 'review { id }');
    }
    await decide(household, 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY', { effectiveOn: '2024-06-01' });
    const { nodes } = await listed(ward, { household });
    expect(nodes.map((one) => [one.reviewedOn, one.state, one.classBefore, one.decision?.class ?? null])).toEqual([
      ['2024-06-10', 'DECIDED', 'NEAR_POOR', 'EXITED_NEAR_POVERTY'],
      ['2024-05-10', 'SCORED', 'NEAR_POOR', null],
      [expect.any(String), 'DECIDED', null, 'NEAR_POOR'],
    ]);
    expect(nodes.map((one) => one.nextReviewedOn)).toEqual([null, '2024-06-10', '2024-05-10']);
  });

  it('stands beside the households that wait for a review, within the scope', async () => {
    const source =
      'query ($since: Date!) { households(first: 200, where: { notReviewedSince: $since }) { totalCount nodes { id } } }';
    const waiting = async (asker: Asker, since: string) => (await ask(asker, source, { since })).households;
    const [all, own] = [await waiting(officer, '2024-01-01'), await waiting(ward, '2024-01-01')];
    const reviewed = (await listed(officer, { reviewedFrom: '2024-01-01' })).nodes;
    expect(all.totalCount).toBe(84 - new Set(reviewed.map(({ household }) => household.id)).size);
    expect(all.nodes).toHaveLength(all.totalCount);
    expect(own.totalCount).toBeLessThan(all.totalCount);
    expect((await waiting(officer, '2023-11-20')).totalCount).toBe(0);
    expect((await waiting(officer, '2023-11-21')).totalCount).toBe(all.totalCount);
  });

  it('is paged by its cursor without losing or repeating a row', async () => {
    const source = `query ($after: String, $order: ReviewOrder) { reviews(first: 40, after: $after, orderBy: $order) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
    for (const field of ['REVIEWED_ON', 'HEAD_NAME']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { reviews } = await ask(officer, source, { after, order: { field, direction: 'ASC' } });
        seen.push(...reviews.nodes.map(({ id }: { id: string }) => id));
        ({ endCursor: after, hasNextPage: more } = reviews.pageInfo);
      }
      expect([seen.length, new Set(seen).size]).toEqual([87, 87]);
    }
  });
});
