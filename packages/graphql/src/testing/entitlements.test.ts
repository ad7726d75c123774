import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;
let auditor: Asker;
let households: { id: string; place: { slug: string } }[];
let keys = 0;

async function answer(asker: Asker, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
  auditor = await register.asker('AUDITOR');
  const source = '{ households(first: 200, where: { class: [NEAR_POOR] }) { nodes { id place { slug } } } }';
  households = (await answer(officer, source)).households.nodes;
});
afterAll(() => register.database.drop());

const fields = `entitlement { id version policyCode policy { code } dutySlug ground { clause quote } outcome reasons { clause }
  regulation note listedBy { slug } givenBy { slug } validUntil withdrawn revisions { revision document reason } }
  household { id entitlements { id } } warnings { code }`;

async function mutate(asker: Asker, name: string, input: object) {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { __typename
    ... on DomainError { code message { vi en } } ... on InvalidInputError { issues { path code } }
    ${name === 'recordEntitlement' ? '... on RegulationRequiredError { clause quote missing } ... on IneligibleError { clause quote }' : ''}
    ... on ${title}Success { ${fields} } } }`;
  return (await answer(asker, source, { input }))[name];
}

const record = (asker: Asker, household: string, input: object = {}) => {
  keys += 1;
  const idempotencyKey = `khoa-chinh-sach-${keys}`;
  return mutate(asker, 'recordEntitlement', { household, policy: 'HEALTH_INSURANCE_CARD', idempotencyKey, ...input });
};

const list = `query ($where: EntitlementWhere, $orderBy: EntitlementOrder, $after: String) {
  entitlements(first: 2, where: $where, orderBy: $orderBy, after: $after) { totalCount nodes { id note }
    pageInfo { hasNextPage endCursor } } }`;

async function listed(asker: Asker, where: object = {}, orderBy: object | null = null) {
  const seen: { id: string; note: string | null }[] = [];
  let after: string | null = null;
  for (;;) {
    const { entitlements } = await answer(asker, list, { where, orderBy, after });
    seen.push(...entitlements.nodes);
    after = entitlements.pageInfo.endCursor;
    if (entitlements.pageInfo.hasNextPage) continue;
    expect(entitlements.totalCount).toBe(seen.length);
    return seen;
  }
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the log of general policies', () => {
  it('is kept, listed, filtered, sorted, and read by whom it concerns', async () => {
    const own = households.filter(({ place }) => place.slug === 'ha-cau-2024');
    const other = households.find(({ place }) => place.slug !== 'ha-cau-2024')?.id ?? '';
    const [first = { id: '' }, second = { id: '' }] = own;
    const agency = (slug: string) => toGlobalId('Agency', slug);
    const given = {
      listedBy: agency('ward-peoples-committee/ha-cau'),
      givenBy: agency('social-insurance'),
      givenOn: '2024-06-15',
    };
    const card = await record(ward, first.id, { ...given, validUntil: '2025-01-01', note: 'Đã trao tận tay' });
    expect(card).toMatchObject({
      __typename: 'RecordEntitlementSuccess',
      entitlement: {
        policy: { code: 'HEALTH_INSURANCE_CARD' },
        ground: { clause: 'II.2.1#4' },
        outcome: 'GRANTED',
        givenBy: { slug: 'social-insurance' },
        revisions: [{ revision: 1, document: null, reason: null }],
      },
      household: { entitlements: [{ id: card.entitlement.id }] },
    });
    const early = await record(ward, second.id, { effectiveOn: '2024-05-01', reason: 'Danh sách tháng 5' });
    const aid = await record(officer, other, {
      policy: null,
      duty: toGlobalId('Duty', 'iv-7-1-legal-aid'),
      regulation: 'Luật Trợ giúp pháp lý',
    });
    expect(aid.entitlement).toMatchObject({
      policy: null,
      dutySlug: 'iv-7-1-legal-aid',
      ground: { clause: 'IV.7#1' },
      outcome: null,
    });
    const drug = await record(officer, other, {
      policy: 'DRUG_REHABILITATION',
      regulation: 'Quyết định 14/2013/QĐ-UBND',
    });
    const [one, two, three, four] = [card, early, aid, drug].map(({ entitlement }) => entitlement.id);

    expect(ids(await listed(officer))).toEqual([four, three, two, one]);
    expect(ids(await listed(ward))).toEqual([two, one]);
    expect(await listed(auditor)).toEqual([three, two, one].map((id) => ({ id, note: null })));
    expect(ids(await listed(officer, {}, { field: 'EFFECTIVE_ON', direction: 'ASC' }))[0]).toBe(two);
    expect(ids(await listed(officer, { given: true }))).toEqual([one]);
    expect(ids(await listed(officer, { policy: ['HEALTH_INSURANCE_CARD'], given: false }))).toEqual([two]);
    expect(ids(await listed(officer, { validOn: '2024-05-15' }))).toEqual([two]);
    expect(ids(await listed(officer, { validOn: '2025-01-01', policy: ['HEALTH_INSURANCE_CARD'] }))).toEqual([two]);
    expect(ids(await listed(officer, { validOn: '2024-12-31', policy: ['HEALTH_INSURANCE_CARD'] }))).toEqual([
      two,
      one,
    ]);
    expect(ids(await listed(officer, { duty: [toGlobalId('Duty', 'iv-7-1-legal-aid')] }))).toEqual([three]);
    expect(ids(await listed(officer, { place: [toGlobalId('Place', 'ha-cau-2024')] }))).toEqual([two, one]);
    expect(ids(await listed(ward, { household: other }))).toEqual([]);
    const read = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const node = async (asker: Asker) =>
      (await answer(asker, read, { ids: [one, two, three, four] })).nodes.map((found: object | null) => found !== null);
    expect(await node(officer)).toEqual([true, true, true, true]);
    expect(await node(ward)).toEqual([true, true, false, false]);
    expect(await node(auditor)).toEqual([true, true, true, false]);

    const correct = { id: one, expectedVersion: 1, withdrawn: true, reason: 'Ghi nhầm hộ' };
    expect((await mutate(ward, 'correctEntitlement', correct)).entitlement).toMatchObject({
      withdrawn: true,
      version: 2,
    });
    expect(ids(await listed(ward))).toEqual([two]);
    expect(ids(await listed(ward, { withdrawn: true }))).toEqual([one]);
    expect(await mutate(ward, 'correctEntitlement', correct)).toMatchObject({ code: 'STALE_VERSION' });
    const again = { id: one, reason: 'x' };
    expect(await mutate(ward, 'correctEntitlement', again)).toMatchObject({ code: 'ILLEGAL_STEP' });
  });

  it('refuses in words that name the clause', async () => {
    const household = households.at(-1)?.id ?? '';
    const open = await record(officer, household, { policy: 'SOCIAL_ASSISTANCE' });
    expect(open).toMatchObject({ code: 'REGULATION_REQUIRED', clause: 'II.2.1#6', missing: ['eligibleByRegulation'] });
    expect(open.message.vi).toContain('II.2.1#6');
    expect(await record(auditor, 'x')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await record(officer, household, { validUntil: '2024-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: 'validUntil', code: 'ENDS_BEFORE_IT_BEGINS' }],
    });
  });

  it('finds what ends soon, the first end first, and nothing that has no end', async () => {
    const own = households.filter(({ place }) => place.slug === 'dong-mai-2024');
    const [soon, later, endless, before] = await Promise.all(
      ['2024-07-01', '2024-08-01', null, '2024-06-16'].map(async (validUntil, at) => {
        const { entitlement } = await record(officer, own[at]?.id ?? '', { validUntil });
        return entitlement.id;
      }),
    );
    const place = [toGlobalId('Place', 'dong-mai-2024')];
    const first = { field: 'VALID_UNTIL', direction: 'ASC' };
    const month = { place, endsFrom: '2024-06-17', endsUntil: '2024-07-31' };
    expect(ids(await listed(officer, month, first))).toEqual([soon]);
    expect(ids(await listed(officer, { ...month, endsUntil: '2024-08-01' }, first))).toEqual([soon, later]);
    expect(ids(await listed(officer, { place, endsUntil: '2024-08-01' }, first))).toEqual([before, soon, later]);
    const all = ids(await listed(officer, { place }, first));
    expect(all.indexOf(endless)).toBeGreaterThan(all.indexOf(later));
    const year = { place, effectiveFrom: '2024-01-01', effectiveBefore: '2025-01-01' };
    expect(ids(await listed(officer, year))).toContain(endless);
    expect(await listed(officer, { ...year, effectiveFrom: '2025-01-01', effectiveBefore: '2026-01-01' })).toEqual([]);
  });

  it('says who may correct what, as the act takes it', async () => {
    const agencies = await Promise.all(
      ['labour-division', 'fatherland-front', 'justice-division'].map((agency) =>
        register.asker('AGENCY_OFFICER', { agency }),
      ),
    );
    const source = '{ entitlements(first: 100) { nodes { id withdrawn mayCorrect } } }';
    const seen = new Set<boolean>();
    for (const asker of [officer, ward, auditor, ...agencies]) {
      const { entitlements } = await answer(asker, source);
      for (const { id, withdrawn, mayCorrect } of entitlements.nodes) {
        const refused = await mutate(asker, 'correctEntitlement', { id, expectedVersion: 99, reason: 'x', note: 'y' });
        expect([id, mayCorrect]).toEqual([id, !withdrawn && refused.code !== 'FORBIDDEN']);
        seen.add(mayCorrect);
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  });
});

describe('what is offered to be recorded', () => {
  it('is the policies and duties that the act takes of each person', async () => {
    const source = '{ plan { generalPolicies { code mayRecord } duties { id slug: id mayRecordEntitlement } } }';
    const agencies = ['labour-division', 'fatherland-front', 'justice-division', 'ward-peoples-committee/ha-cau'];
    const bound = await Promise.all(agencies.map((agency) => register.asker('AGENCY_OFFICER', { agency })));
    const leader = await register.asker('COMMITTEE_LEADER');
    const nobody = toGlobalId('Household', randomUUIDv7());
    const offered: Record<string, string> = {};
    for (const asker of [officer, ward, auditor, leader, ...bound]) {
      const { plan } = await answer(asker, source);
      const takes = async (ground: object) => (await record(asker, nobody, ground)).code !== 'FORBIDDEN';
      const { code: first } = plan.generalPolicies[0];
      for (const { code, mayRecord } of plan.generalPolicies) {
        expect([code, mayRecord]).toEqual([code, await takes({ policy: code })]);
      }
      for (const { id, mayRecordEntitlement: may } of plan.duties) {
        expect([id, may]).toEqual([id, await takes({ policy: null, duty: id })]);
      }
      const [policies, duties] = [plan.generalPolicies, plan.duties] as { [name: string]: boolean }[][];
      const all = policies?.every(({ mayRecord }) => mayRecord) ? 'all' : 'some';
      const name = asker.person.agency ?? asker.person.role;
      const none = policies?.some(({ mayRecord }) => mayRecord) || duties?.some((duty) => duty.mayRecordEntitlement);
      offered[name] = none ? all : `none ${first === undefined}`;
    }
    expect(offered).toEqual({
      ...{ COMMITTEE_OFFICER: 'all', WARD_OFFICER: 'all', AUDITOR: 'none false', COMMITTEE_LEADER: 'none false' },
      ...Object.fromEntries(agencies.map((agency) => [agency, 'some'])),
    });
  });
});
