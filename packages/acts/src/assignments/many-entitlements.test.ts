import { randomUUID } from 'node:crypto';
import { findEntitlementRevisions } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActResult, scopeOf } from '../kernel/index.ts';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import {
  correctEntitlement,
  type EntitlementsValue,
  type RecordEntitlementsInput,
  recordEntitlement,
  recordEntitlements,
  withdrawEntitlements,
} from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

const fresh = async (changes: Parameters<SupportDesk['register']>[0] = {}) =>
  (await desk.register({ classifiedOn: isoDate('2024-01-01'), ...changes })).id;
const several = async (count: number, place = 'phu-luong-2024') => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push(await fresh({ place }));
  return ids;
};
const cards = (ids: readonly string[], changes: Partial<RecordEntitlementsInput> = {}): RecordEntitlementsInput => ({
  receivers: ids.map((household) => ({ household })),
  policy: 'HEALTH_INSURANCE_CARD',
  givenBy: 'social-insurance',
  givenOn: isoDate('2024-06-15'),
  document: '3/DS-BHXH',
  idempotencyKey: randomUUID(),
  ...changes,
});
const countOf = (ids: readonly string[]) => Promise.all(ids.map((id) => desk.count('entitlement', id)));
const codeOf = (result: ActResult<unknown>) => (result.ok ? 'OK' : result.error.code);
const writtenOf = ({ items }: EntitlementsValue) =>
  items.flatMap(({ entitlement }) =>
    entitlement ? [{ id: entitlement.id, expectedVersion: entitlement.version }] : [],
  );

describe('health cards handed over together', () => {
  it('are recorded for each receiver, with giver, day and list, and each leaves its entry in the trail', async () => {
    const ids = await several(3);
    const { items } = await accepted(recordEntitlements(desk.contextOf(), cards(ids)));
    expect(items.map(({ index, entitlement }) => [index, entitlement?.household, entitlement?.givenBy])).toEqual(
      ids.map((id, index) => [index, id, 'social-insurance']),
    );
    expect(items[0]?.entitlement).toMatchObject({ givenOn: '2024-06-15', document: '3/DS-BHXH', outcome: 'GRANTED' });
    for (const id of ids) {
      expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', id)).toBeNull();
    }
    const trail = desk.database.writers
      .selectFrom('audit_event')
      .select('id')
      .where('action', '=', 'entitlement.record');
    expect(await trail.where('aggregate_id', 'in', ids).execute()).toHaveLength(3);
  });

  it('go to members where the policy is decided for each', async () => {
    const own = await fresh();
    const member = await desk.pupilOf(own);
    const input = cards([], { policy: 'TUITION_SUPPORT', receivers: [{ household: own, member }, { household: own }] });
    const { refusals } = await errorOf(recordEntitlements(desk.contextOf(), input), 'BATCH_REFUSED');
    expect(refusals).toMatchObject([{ index: 1, error: { issues: [{ path: 'member', code: 'REQUIRED' }] } }]);
    const of = { ...input, receivers: input.receivers.slice(0, 1) };
    const { items } = await accepted(recordEntitlements(desk.contextOf(), of));
    expect(items[0]?.entitlement).toMatchObject({ member, policy: 'TUITION_SUPPORT' });
  });

  it('are recorded for nobody when one may not have it, with the reason of each', async () => {
    const free = await fresh();
    const has = await fresh();
    const wellOff = await fresh({ class: 'WELL_OFF', standard: null });
    const farming = { policy: 'BUSINESS_DEVELOPMENT', givenBy: null, givenOn: null };
    await accepted(recordEntitlements(desk.contextOf(), cards([has], farming)));
    const input = cards([free, wellOff, has, randomUUID()], farming);
    const { refusals } = await errorOf(recordEntitlements(desk.contextOf(), input), 'BATCH_REFUSED');
    expect(refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'INELIGIBLE'],
      [2, 'INVALID_INPUT'],
      [3, 'NOT_FOUND'],
    ]);
    const denied = refusals[0]?.error;
    expect(denied && 'decision' in denied ? denied.decision.reasons[0] : null).toMatchObject({ clause: 'II.2.1#1' });
    expect(await countOf([free, wellOff, has])).toEqual([0, 0, 1]);
  });

  it('twice for one in the same act are recorded for nobody', async () => {
    const own = await fresh();
    const { refusals } = await errorOf(recordEntitlements(desk.contextOf(), cards([own, own])), 'BATCH_REFUSED');
    expect(refusals).toMatchObject([{ index: 1, error: { issues: [{ code: 'ALREADY_RECORDED' }] } }]);
    expect(await countOf([own])).toEqual([0]);
  });

  it('are tried by a dry run, which writes nothing and leaves its key free', async () => {
    const [free = '', has = ''] = await several(2);
    await accepted(recordEntitlements(desk.contextOf(), cards([has])));
    const input = cards([free, has]);
    const { items } = await accepted(recordEntitlements(desk.contextOf(), { ...input, dryRun: true }));
    expect(items.map(({ entitlement, refusal }) => [entitlement, refusal?.code ?? null])).toEqual([
      [null, null],
      [null, 'INVALID_INPUT'],
    ]);
    expect(await countOf([free, has])).toEqual([0, 1]);
    await accepted(recordEntitlements(desk.contextOf(), { ...cards([free]), idempotencyKey: input.idempotencyKey }));
  });

  it('once a key', async () => {
    const ids = await several(2);
    const input = cards(ids);
    const first = await accepted(recordEntitlements(desk.contextOf(), input));
    expect(await accepted(recordEntitlements(desk.contextOf(), input))).toEqual(first);
    await errorOf(recordEntitlements(desk.contextOf(), { ...input, note: 'khác' }), 'IDEMPOTENCY_KEY_REUSED');
    expect(await countOf(ids)).toEqual([1, 1]);
  });

  it.each<[string, Partial<RecordEntitlementsInput>, string]>([
    ['nobody', { receivers: [] }, 'receivers REQUIRED'],
    ['no ground', { policy: null }, 'policy ONE_GROUND'],
    ['given by nobody', { givenBy: null }, 'givenBy REQUIRED'],
    ['given tomorrow', { givenOn: isoDate('2024-06-16') }, 'givenOn DATE_IN_FUTURE'],
    ['an end before it begins', { validUntil: isoDate('2024-06-15') }, 'validUntil ENDS_BEFORE_IT_BEGINS'],
  ])('with %s are refused as a whole', async (_name, changes, issue) => {
    const input = cards(await several(2), changes);
    const { issues } = await errorOf(recordEntitlements(desk.contextOf(), input), 'INVALID_INPUT');
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toContain(issue);
  });

  it('of an earlier day want a reason once, and no more than 500 are recorded', async () => {
    const early = cards(await several(2), { effectiveOn: isoDate('2024-06-01') });
    expect(await errorOf(recordEntitlements(desk.contextOf(), early), 'REASON_REQUIRED')).toMatchObject({
      for: 'BACKDATING',
    });
    await accepted(recordEntitlements(desk.contextOf(), { ...early, reason: 'Danh sách giấy' }));
    const many = cards(Array.from({ length: 501 }, () => randomUUID()));
    await errorOf(recordEntitlements(desk.contextOf(), many), 'BATCH_TOO_LARGE');
  });
});

describe('recorded by mistake', () => {
  it('all of an act are withdrawn together: what was recorded stays on record, and may be recorded anew', async () => {
    const ids = await several(3);
    const recorded = await accepted(recordEntitlements(desk.contextOf(), cards(ids)));
    const input = { items: writtenOf(recorded), reason: 'Nhầm danh sách', idempotencyKey: randomUUID() };
    const tried = await accepted(withdrawEntitlements(desk.contextOf(), { ...input, dryRun: true }));
    expect(tried.items.map(({ entitlement }) => entitlement?.withdrawn)).toEqual([false, false, false]);
    const { items } = await accepted(withdrawEntitlements(desk.contextOf(), input));
    expect(items.map(({ entitlement }) => entitlement?.withdrawn)).toEqual([true, true, true]);
    const [first] = input.items;
    const rows = await findEntitlementRevisions(desk.database.readers, scopeOf(desk.contextOf()), [first?.id ?? '']);
    expect(rows.map(({ withdrawn, document, reason }) => [withdrawn, document, reason])).toEqual([
      [false, '3/DS-BHXH', null],
      [true, '3/DS-BHXH', 'Nhầm danh sách'],
    ]);
    await accepted(recordEntitlements(desk.contextOf(), cards(ids)));
  });

  it('none is withdrawn when one was corrected or withdrawn since', async () => {
    const recorded = await accepted(recordEntitlements(desk.contextOf(), cards(await several(3))));
    const [one, other, third] = writtenOf(recorded);
    await accepted(correctEntitlement(desk.contextOf(), { id: one?.id ?? '', document: '4', reason: 'Bổ sung' }));
    await accepted(correctEntitlement(desk.contextOf(), { id: other?.id ?? '', withdrawn: true, reason: 'Nhầm' }));
    const items = [one, { id: other?.id ?? '', expectedVersion: 2 }, third].flatMap((item) => (item ? [item] : []));
    const input = { items, reason: 'Nhầm danh sách', idempotencyKey: randomUUID() };
    const { refusals } = await errorOf(withdrawEntitlements(desk.contextOf(), input), 'BATCH_REFUSED');
    expect(refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [0, 'STALE_VERSION'],
      [1, 'ILLEGAL_STEP'],
    ]);
    const rows = await findEntitlementRevisions(desk.database.readers, scopeOf(desk.contextOf()), [third?.id ?? '']);
    expect(rows).toHaveLength(1);
  });

  it('wants a reason, and something to withdraw', async () => {
    const empty = { items: [], reason: 'Nhầm', idempotencyKey: randomUUID() };
    await errorOf(withdrawEntitlements(desk.contextOf(), empty), 'INVALID_INPUT');
    const [item] = writtenOf(await accepted(recordEntitlements(desk.contextOf(), cards(await several(1)))));
    const items = item ? [item] : [];
    await errorOf(withdrawEntitlements(desk.contextOf(), { ...empty, items, reason: ' ' }), 'INVALID_INPUT');
  });
});

describe('who records for many', () => {
  it.each<[Role, string | null, string | null, string, string]>([
    ['COMMITTEE_OFFICER', null, null, 'OK', 'OK'],
    ['ADMINISTRATOR', null, null, 'OK', 'OK'],
    ['WARD_OFFICER', null, 'phu-luong-2024', 'OK', 'OK'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'BATCH_REFUSED', 'BATCH_REFUSED'],
    ['AGENCY_OFFICER', 'labour-division', null, 'OK', 'OK'],
    ['AGENCY_OFFICER', 'fatherland-front', null, 'FORBIDDEN', 'BATCH_REFUSED'],
    ['AGENCY_OFFICER', 'social-insurance', null, 'BATCH_REFUSED', 'BATCH_REFUSED'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN', 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN', 'FORBIDDEN'],
  ])('%s of %s %s: %s, and takes back: %s', async (role, agency, place, records, withdraws) => {
    const context = desk.contextOf({ role, agency, place });
    const ids = await several(2);
    expect(codeOf(await recordEntitlements(context, cards(ids)))).toBe(records);
    expect(await countOf(ids)).toEqual(records === 'OK' ? [1, 1] : [0, 0]);
    const recorded = await accepted(recordEntitlements(desk.contextOf(), cards(await several(2))));
    const input = { items: writtenOf(recorded), reason: 'Nhầm', idempotencyKey: randomUUID() };
    expect(codeOf(await withdrawEntitlements(context, input))).toBe(withdraws);
  });
});

describe('two who record for the same', () => {
  it('in either order: one does and the other is told, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 21; round += 1) {
      const ids = await several(3);
      const results = await Promise.all([
        recordEntitlements(desk.contextOf(), cards(ids)),
        recordEntitlements(desk.contextOf({ userId: 'other' }), cards(ids.toReversed())),
      ]);
      expect(results.map(codeOf).toSorted()).toEqual(['BATCH_REFUSED', 'OK']);
      expect(await countOf(ids)).toEqual([1, 1, 1]);
    }
  });

  it('one for many and one for a single household: the household has one, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const ids = await several(2);
      const single = { household: ids[1] ?? '', policy: 'HEALTH_INSURANCE_CARD', idempotencyKey: randomUUID() };
      const results = await Promise.all([
        recordEntitlements(desk.contextOf(), cards(ids)),
        recordEntitlement(desk.contextOf({ userId: 'other' }), single),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await countOf(ids)).toEqual(results[0].ok ? [1, 1] : [0, 1]);
    }
  });

  it('and withdraw the same: one does, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const recorded = await accepted(recordEntitlements(desk.contextOf(), cards(await several(2))));
      const items = writtenOf(recorded);
      const results = await Promise.all([
        withdrawEntitlements(desk.contextOf(), { items, reason: 'Nhầm', idempotencyKey: randomUUID() }),
        withdrawEntitlements(desk.contextOf(), {
          items: items.toReversed(),
          reason: 'Nhầm',
          idempotencyKey: randomUUID(),
        }),
      ]);
      expect(results.map(codeOf).toSorted()).toEqual(['BATCH_REFUSED', 'OK']);
    }
  });
});
