import { randomUUIDv7 } from 'node:crypto';
import { insertClassificationDecisions } from '@vuonlen/database/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let ward: Asker;
let auditor: Asker;
let bank: Asker;
/** Two households of Hà Cầu, one of Phú Lương: the first and the last exited, and are in hardship. */
let own: string;
let never: string;
let other: string;

const list = `query ($where: FollowUpWhere, $first: Int, $after: String, $asOf: Date) {
  followUps(where: $where, first: $first, after: $after, asOf: $asOf) { totalCount counts { kind standing count }
    pageInfo { hasNextPage endCursor } nodes { lastExitOn household { id place { slug } } items { kind standing support dueOn until text { vi }
      citation { clause quote } ambiguity sponsorship { id } member { id } } } } }`;

async function asked(asker: Asker, variables: Record<string, unknown> = {}) {
  const { data, errors } = await asker.ask(list, { asOf: '2026-02-20', ...variables });
  expect(errors).toBeUndefined();
  return data.followUps;
}

interface Node {
  readonly household: { readonly id: string };
  readonly items: readonly { readonly kind: string; readonly standing: string }[];
}
const idsOf = (nodes: readonly Node[]) => nodes.map(({ household }) => household.id);
const itemsOf = (nodes: readonly Node[], id: string) =>
  nodes.find(({ household }) => household.id === id)?.items.map(({ kind, standing }) => `${kind} ${standing}`);

async function recordChange(household: string, of: 'EXITED_NEAR_POVERTY' | 'NEAR_POOR', on: IsoDate) {
  const { committee, database } = register;
  const row = {
    ...{ id: randomUUIDv7(), committee, household, number: '9/QĐ', decidedOn: on, effectiveOn: on, class: of },
    ...{ standard: null, reason: null, recordedAt: new Date(), recordedBy: 'x' },
    change: of === 'NEAR_POOR' ? ('NEWLY_NEAR_POOR' as const) : of,
  };
  await database.writers.transaction().execute((trx) => insertClassificationDecisions(trx, [row]));
}

async function householdsOf(place: string): Promise<string[]> {
  const rows = await register.database.writers
    .selectFrom('household as h')
    .select('h.id')
    .where('h.place', '=', place)
    .where('h.class', '=', 'NEAR_POOR')
    .orderBy('h.id')
    .execute();
  return rows.map(({ id }) => id);
}

beforeAll(async () => {
  register = await createTestRegister();
  const [[first = '', second = ''], [third = '']] = [
    await householdsOf('ha-cau-2024'),
    await householdsOf('phu-luong-2024'),
  ];
  for (const id of [first, third]) {
    await register.database.writers.updateTable('household').set({ in_hardship: true }).where('id', '=', id).execute();
    await recordChange(id, 'EXITED_NEAR_POVERTY', isoDate('2024-12-31'));
  }
  await register.database.writers
    .updateTable('committee')
    .set({ working_date: isoDate('2026-02-20') })
    .execute();
  [own, never, other] = [first, second, third].map((id) => toGlobalId('Household', id)) as [string, string, string];
  officer = await register.asker('COMMITTEE_OFFICER');
  ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
  auditor = await register.asker('AUDITOR');
  bank = await register.asker('AGENCY_OFFICER', { agency: 'social-policy-bank' });
});
afterAll(() => register.database.drop());

describe('what goes on after an exit', () => {
  it('is listed of those that exited, each reader within the own scope', async () => {
    const all = await asked(officer);
    expect(idsOf(all.nodes).sort()).toEqual([own, other].sort());
    expect(all.totalCount).toBe(2);
    expect(idsOf(all.nodes)).not.toContain(never);
    expect(itemsOf(all.nodes, own)).toEqual(['POLICY DUE', 'YEARLY_GIFT DUE']);
    expect(all.nodes[0].items[0]).toMatchObject({
      ...{ support: 'HEALTH_INSURANCE_CARD', until: '2027-12-31', ambiguity: 'three-years-after-exit' },
      citation: { clause: 'II.2.1#4' },
    });
    const seen = await asked(ward);
    expect([idsOf(seen.nodes), seen.totalCount]).toEqual([[own], 1]);
    expect(seen.counts).toEqual([
      { kind: 'POLICY', standing: 'DUE', count: 1 },
      { kind: 'YEARLY_GIFT', standing: 'DUE', count: 1 },
    ]);
    expect(idsOf((await asked(auditor)).nodes)).toHaveLength(2);
    // An agency that leads nothing reads its own cases, of which there are none here.
    const union = await register.asker('AGENCY_OFFICER', { agency: 'veterans-association' });
    expect((await asked(union)).totalCount).toBe(0);
  });

  it('is asked for by ward, kind, standing, year and day, and page by page', async () => {
    const where = async (conditions: object, more: object = {}) =>
      idsOf((await asked(officer, { where: conditions, ...more })).nodes).length;
    expect(await where({ place: [toGlobalId('Place', 'ha-cau-2024')] })).toBe(1);
    expect(await where({ place: [toGlobalId('Place', 'ha-cau-2024')], kind: ['LOAN'] })).toBe(0);
    expect(await where({ kind: ['YEARLY_GIFT'] })).toBe(2);
    expect(await where({ standing: ['DONE'] })).toBe(0);
    expect(await where({ year: 2026, kind: ['YEARLY_GIFT'] })).toBe(2);
    expect(await where({ year: 2027, kind: ['POLICY'] })).toBe(2);
    expect(await where({ year: 2028 })).toBe(0);
    expect(await where({}, { asOf: '2024-12-30' })).toBe(0);
    expect(await where({ kind: ['POLICY'] }, { asOf: '2027-12-31' })).toBe(0);
    const first = await asked(officer, { first: 1 });
    const rest = await asked(officer, { first: 1, after: first.pageInfo.endCursor });
    expect(idsOf([...first.nodes, ...rest.nodes]).sort()).toEqual([own, other].sort());
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await asked(officer, { after: rest.pageInfo.endCursor })).nodes).toEqual([]);
    const foreign = await officer.ask(list, { asOf: '2026-02-20', after: never });
    expect(foreign.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const counts = (await asked(officer, { where: { kind: ['LOAN'] } })).counts;
    expect(counts).toContainEqual({ kind: 'POLICY', standing: 'DUE', count: 2 });
  });

  it('tells of loans whoever may read them, and nobody else', async () => {
    const loan = { household: own, kind: 'JOB_LOAN', amount: 30_000_000, termMonths: 24, regulation: 'NĐ 61/2015' };
    const { data } = await bank.ask(
      `mutation ($input: RecordLoanInput!) { recordLoan(input: $input) { __typename ... on DomainError { code } } }`,
      { input: { ...loan, idempotencyKey: 'khoan-vay-theo-doi-1' } },
    );
    expect(data.recordLoan).toEqual({ __typename: 'RecordLoanSuccess' });
    for (const [asker, sees] of [
      [officer, true],
      [bank, true],
      [ward, false],
    ] as const) {
      const kinds = itemsOf((await asked(asker)).nodes, own);
      expect(kinds?.includes('LOAN RUNNING')).toBe(sees);
    }
  });

  it('follows a gift and a relapse', async () => {
    const gift = { household: own, year: 2026, giver: { kind: 'BENEFACTOR', name: 'Bà Hoa' }, amount: 500_000 };
    const { data } = await officer.ask(
      `mutation ($input: RecordGiftInput!) { recordGift(input: $input) { __typename } }`,
      { input: { ...gift, idempotencyKey: 'qua-tet-theo-doi-1' } },
    );
    expect(data.recordGift.__typename).toBe('RecordGiftSuccess');
    expect(itemsOf((await asked(ward)).nodes, own)).toEqual(['POLICY DUE', 'YEARLY_GIFT DONE']);
    const id = Buffer.from(other, 'base64url').toString('utf8').split(':')[1] ?? '';
    await recordChange(id, 'NEAR_POOR', isoDate('2026-01-10'));
    const fallen = (await asked(officer)).nodes.find(({ household }: Node) => household.id === other);
    expect(fallen).toMatchObject({ lastExitOn: '2024-12-31', items: [{ kind: 'RELAPSE', citation: null }] });
    expect(itemsOf((await asked(officer, { asOf: '2026-01-09' })).nodes, other)).toContain('POLICY DUE');
  });
});
