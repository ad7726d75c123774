import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Exited, exitedOf } from './exited-household.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;
let elsewhere: Asker;
let auditor: Asker;
/** A household of Hà Cầu that exited and is in hardship, with a child; another of another ward. */
let own: Exited;
let other: Exited;
let keys = 0;

async function answer(asker: Asker, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  register = await createTestRegister();
  await register.database.writers
    .updateTable('committee')
    .set({ working_date: '2026-02-20' as never })
    .execute();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
  elsewhere = await register.asker('WARD_OFFICER', { place: 'phu-luong-2024' });
  auditor = await register.asker('AUDITOR');
  own = await exitedOf(register, 'ha-cau-2024');
  other = await exitedOf(register, 'phu-luong-2024');
});
afterAll(() => register.database.drop());

async function mutate(asker: Asker, name: string, input: object, fields: string) {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const more = name === 'recordGift' ? '... on AlreadyGivenError { clause quote year conflicting { id } }' : '';
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename
    ... on DomainError { code message { vi en } } ... on InvalidInputError { issues { path code } } ${more}
    ... on ${title}Success { ${fields} } } }`;
  return (await answer(asker, source, { input }))[name];
}
const key = () => {
  keys += 1;
  return `khoa-theo-doi-${keys}`;
};
const agency = (slug: string) => ({ kind: 'AGENCY', agency: toGlobalId('Agency', slug) });
const benefactor = { kind: 'BENEFACTOR', name: 'Bà Hoa' };
const sponsorship = `sponsorship { id version state sponsor { kind name agency { slug } } until content ground { clause }
  decision { outcome } corrects { id state } closingReason }`;
const gift = `gift { id version amount goods year giver { kind name agency { slug } } ground { clause } decision { outcome } note
  corrects { id voidedOn voidReason } voidedOn } warnings { code clause }`;
const sponsor = (asker: Asker, of: Exited, changes: object = {}) => {
  const input = {
    household: of.id,
    member: of.child,
    sponsor: benefactor,
    basis: 'Rà soát 2026',
    idempotencyKey: key(),
  };
  return mutate(asker, 'recordSponsorship', { ...input, ...changes }, sponsorship);
};
const give = (asker: Asker, of: Exited, changes: object = {}) => {
  const input = { household: of.id, year: 2026, giver: benefactor, amount: 500_000, idempotencyKey: key() };
  return mutate(asker, 'recordGift', { ...input, ...changes }, gift);
};

async function listed(asker: Asker, name: 'sponsorships' | 'gifts', where: object = {}, orderBy: object | null = null) {
  const type = name === 'gifts' ? 'Gift' : 'Sponsorship';
  const [who, ids] = [name === 'gifts' ? 'giver' : 'sponsor', [] as string[]];
  const names: (string | null)[] = [];
  for (let after: string | null = null; ; ) {
    const source = `query ($where: ${type}Where, $orderBy: ${type}Order, $after: String) {
      ${name}(first: 2, where: $where, orderBy: $orderBy, after: $after) { totalCount
        nodes { id ${who} { name } } pageInfo { hasNextPage endCursor } } }`;
    const page: {
      totalCount: number;
      nodes: { id: string; giver?: { name: string }; sponsor?: { name: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } = (await answer(asker, source, { where, orderBy, after }))[name];
    ids.push(...page.nodes.map(({ id }) => id));
    names.push(...page.nodes.map((node) => (node.giver ?? node.sponsor)?.name ?? null));
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage) continue;
    expect(page.totalCount).toBe(ids.length);
    return { ids, names };
  }
}
const nodesSeen = async (asker: Asker, ids: readonly string[]) =>
  (await answer(asker, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes.map(
    (found: object | null) => found !== null,
  );

describe('sponsorships', () => {
  it('are recorded, listed, filtered, sorted, corrected and read by whom they concern', async () => {
    const one = await sponsor(ward, own, { content: 'Học phí', until: '2030-01-01' });
    expect(one.sponsorship).toMatchObject({
      ...{ state: 'RUNNING', sponsor: { kind: 'BENEFACTOR', name: 'Bà Hoa', agency: null }, content: 'Học phí' },
      ...{ ground: { clause: 'II.2.2.5#1' }, decision: { outcome: 'GRANTED' } },
    });
    const early = { sponsor: agency('fatherland-front'), startsOn: '2025-09-05', reason: 'Ghi bổ sung' };
    const two = await sponsor(officer, other, early);
    expect(two.sponsorship.sponsor).toEqual({ kind: 'AGENCY', name: null, agency: { slug: 'fatherland-front' } });
    const [a, b] = [one.sponsorship.id, two.sponsorship.id];
    expect((await listed(officer, 'sponsorships')).ids).toEqual([b, a]);
    expect((await listed(officer, 'sponsorships', {}, { field: 'STARTS_ON', direction: 'ASC' })).ids).toEqual([b, a]);
    expect(await listed(ward, 'sponsorships')).toEqual({ ids: [a], names: ['Bà Hoa'] });
    expect(await listed(auditor, 'sponsorships', { sponsorKind: ['BENEFACTOR'] })).toEqual({ ids: [a], names: [null] });
    expect((await listed(officer, 'sponsorships', { sponsor: [agency('fatherland-front').agency] })).ids).toEqual([b]);
    expect((await listed(officer, 'sponsorships', { runsOn: '2025-12-31' })).ids).toEqual([b]);
    expect((await listed(officer, 'sponsorships', { runsOn: '2030-01-01' })).ids).toEqual([b]);
    expect((await listed(officer, 'sponsorships', { runsOn: '2029-12-31' })).ids).toEqual([b, a]);
    expect((await listed(officer, 'sponsorships', { place: [toGlobalId('Place', 'ha-cau-2024')] })).ids).toEqual([a]);
    expect((await listed(ward, 'sponsorships', { household: other.id })).ids).toEqual([]);
    expect(await nodesSeen(ward, [a, b])).toEqual([true, false]);
    expect(await nodesSeen(elsewhere, [a, b])).toEqual([false, true]);
    const wrong = { id: a, expectedVersion: 1, basis: 'QĐ 5', reason: 'Nhầm căn cứ', idempotencyKey: key() };
    const right = await mutate(ward, 'correctSponsorship', wrong, sponsorship);
    expect(right.sponsorship).toMatchObject({ corrects: { id: a, state: 'VOIDED' }, content: 'Học phí' });
    const c = right.sponsorship.id;
    expect((await listed(officer, 'sponsorships', { state: ['VOIDED'] })).ids).toEqual([a]);
    const voided = await mutate(ward, 'voidSponsorship', { id: c, reason: 'Ghi nhầm hộ' }, sponsorship);
    expect(voided.sponsorship).toMatchObject({ state: 'VOIDED', version: 2 });
    const ended = await mutate(
      officer,
      'endSponsorship',
      { id: b, until: '2026-02-01', reason: 'Chuyển đi' },
      sponsorship,
    );
    expect(ended.sponsorship).toMatchObject({ state: 'ENDED', until: '2026-02-01', closingReason: 'Chuyển đi' });
    expect(await mutate(officer, 'endSponsorship', { id: b, reason: 'x' }, sponsorship)).toMatchObject({
      code: 'ILLEGAL_STEP',
    });
    const read =
      'query ($id: ID!) { household(id: $id) { sponsorships { id } all: sponsorships(includeVoided: true) { id } } }';
    expect((await answer(ward, read, { id: own.id })).household).toEqual({
      sponsorships: [],
      all: [{ id: a }, { id: c }],
    });
  });

  it('are refused in the words of the plan, and to who may not', async () => {
    const adult = await sponsor(officer, own, { startsOn: '2024-06-01', reason: 'x' });
    expect(adult).toMatchObject({ code: 'OUTSIDE_WINDOW' });
    expect(await sponsor(auditor, own)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await sponsor(elsewhere, own)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await sponsor(officer, own, { sponsor: { kind: 'ENTERPRISE' } })).toMatchObject({
      issues: [{ path: 'sponsor.name', code: 'REQUIRED' }],
    });
  });
});

describe('gifts at Tet', () => {
  it('are recorded, listed, filtered, sorted, corrected and read by whom they concern', async () => {
    const one = await give(ward, own, { note: 'Trao tại nhà' });
    expect(one).toMatchObject({
      gift: { amount: 500_000, goods: null, decision: { outcome: 'GRANTED' } },
      warnings: [],
    });
    const byFront = {
      giver: agency('fatherland-front'),
      amount: null,
      goods: 'Gạo',
      givenOn: '2026-02-01',
      reason: 'Muộn',
    };
    const two = await give(officer, own, byFront);
    expect(two).toMatchObject({
      gift: { amount: null, goods: 'Gạo' },
      warnings: [{ code: 'GIVEN_BY_OTHERS', clause: 'II.2.2.6#2' }],
    });
    const three = await give(officer, other);
    const [a, b, c] = [one, two, three].map(({ gift: { id } }) => id);
    expect((await listed(officer, 'gifts')).ids).toEqual([c, b, a]);
    expect((await listed(officer, 'gifts', {}, { field: 'GIVEN_ON', direction: 'ASC' })).ids[0]).toBe(b);
    expect((await listed(ward, 'gifts')).ids).toEqual([b, a]);
    expect(await listed(auditor, 'gifts', { money: true, giverKind: ['BENEFACTOR'] })).toEqual({
      ids: [c, a],
      names: [null, null],
    });
    expect((await listed(officer, 'gifts', { giver: [agency('fatherland-front').agency] })).ids).toEqual([b]);
    expect((await listed(officer, 'gifts', { year: [2025] })).ids).toEqual([]);
    expect((await listed(officer, 'gifts', { money: false })).ids).toEqual([b]);
    expect((await listed(ward, 'gifts', { household: other.id })).ids).toEqual([]);
    expect(await nodesSeen(elsewhere, [a, b, c])).toEqual([false, false, true]);
    const again = await give(ward, own, { giver: { kind: 'ENTERPRISE', name: 'BÀ  HOA' } });
    expect(again).toMatchObject({ code: 'ALREADY_GIVEN', clause: 'II.2.2.6#2', year: 2026, conflicting: { id: a } });
    expect(again.message.vi).toContain('II.2.2.6#2');
    const wrong = { id: a, expectedVersion: 1, amount: 700_000, reason: 'Sai số', idempotencyKey: key() };
    const right = await mutate(ward, 'correctGift', wrong, gift);
    expect(right.gift).toMatchObject({
      ...{ amount: 700_000, note: 'Trao tại nhà', corrects: { id: a, voidedOn: '2026-02-20', voidReason: 'Sai số' } },
    });
    expect(await mutate(ward, 'correctGift', { ...wrong, idempotencyKey: key() }, gift)).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect((await mutate(officer, 'voidGift', { id: c, reason: 'Trùng' }, gift)).gift.voidedOn).toBe('2026-02-20');
    expect(await mutate(officer, 'voidGift', { id: c, reason: 'Trùng' }, gift)).toMatchObject({ code: 'ILLEGAL_STEP' });
    expect((await listed(officer, 'gifts', { voided: true })).ids).toEqual([c, a]);
    const read = 'query ($id: ID!) { household(id: $id) { gifts { id } all: gifts(includeVoided: true) { id } } }';
    expect((await answer(ward, read, { id: own.id })).household.all).toHaveLength(3);
  });

  it('of nothing, of 0 đồng, of others are refused', async () => {
    expect(await give(officer, own, { amount: null })).toMatchObject({
      issues: [{ path: 'amount', code: 'REQUIRED' }],
    });
    expect(await give(officer, own, { amount: 0 })).toMatchObject({ issues: [{ code: 'OUT_OF_RANGE' }] });
    expect(await give(auditor, own)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give(elsewhere, own)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
