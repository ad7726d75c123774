import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import { findHousehold, findHouseholdHandovers, listHouseholdHandovers } from '@vuonlen/database/households';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSuccession } from '../agencies/index.ts';
import { assignSupport } from '../assignments/index.ts';
import { scopeOf } from '../kernel/index.ts';
import { accepted, errorOf, openFollowUpDesk, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type HandOverHouseholdInput, handOverHousehold } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 24 });
});
afterAll(() => desk.database.drop());

const later = (options: Parameters<SupportDesk['contextOf']>[0] = {}) =>
  desk.contextOf({ workingDate: '2025-08-01', ...options });
const ofWard = (place: string, role: Role = 'WARD_OFFICER') => later({ role, place });
const household = async (place = 'ha-cau-2024') => (await desk.register({ place })).id;
const minutes = (id: string, changes: Partial<HandOverHouseholdInput> = {}): HandOverHouseholdInput => ({
  ...{ household: id, to: 'ha-dong-2025', minutesNumber: '07/BB-BG', items: ['Hồ sơ hộ', 'Phiếu rà soát 2024'] },
  signers: [
    { name: 'Lê Thị Giao', position: 'Công chức phường Hà Cầu', side: 'GIVING' },
    { name: 'Trần Văn Nhận', position: 'Phó Chủ tịch UBND phường Hà Đông', side: 'RECEIVING' },
  ],
  idempotencyKey: randomUUID(),
  ...changes,
});
const issuesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const reads = async (context: ReturnType<typeof later>, id: string) =>
  (await findHousehold(desk.database.readers, scopeOf(context), id)) !== null;
const recordsOf = async (context: ReturnType<typeof later>, id: string) =>
  (await findHouseholdHandovers(desk.database.readers, scopeOf(context), [id]))[0] ?? null;
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'OK' : result.error.code;

describe('the file of a household', () => {
  it('is read by the receiving side after the minutes; the giving side keeps a record without the household', async () => {
    const id = await household();
    const [giving, receiving, other] = ['ha-cau-2024', 'ha-dong-2025', 'kien-hung-2025'].map((place) => ofWard(place));
    if (!giving || !receiving || !other) throw new Error('three wards');
    expect([await reads(giving, id), await reads(receiving, id)]).toEqual([true, false]);
    const { handover, household: now } = await accepted(handOverHousehold(later(), minutes(id)));
    expect(now).toMatchObject({ place: 'ha-dong-2025', version: 2 });
    expect(handover).toMatchObject({
      ...{ from: 'ha-cau-2024', to: 'ha-dong-2025', handedOverOn: '2025-08-01', minutesNumber: '07/BB-BG' },
      items: ['Hồ sơ hộ', 'Phiếu rà soát 2024'],
    });
    expect([await reads(giving, id), await reads(receiving, id), await reads(other, id)]).toEqual([false, true, false]);
    expect(await recordsOf(giving, handover.id)).toMatchObject({ code: 'PL-900', minutesNumber: '07/BB-BG' });
    expect(await recordsOf(receiving, handover.id)).toMatchObject({ household: id });
    expect(await recordsOf(other, handover.id)).toBeNull();
    const auditor = await recordsOf(later({ role: 'AUDITOR' }), handover.id);
    expect(auditor).toMatchObject({ signers: [], items: handover.items });
    const named = listHouseholdHandovers(
      desk.database.readers,
      scopeOf(giving),
      { household: id },
      { order: { field: 'RECORDED_AT', direction: 'DESC' }, first: 10, after: null },
    );
    expect((await named).edges).toEqual([]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', id)).toBeNull();
    const { rows } = await sql<{ left: string[] }>`select left_places as left from outbox where aggregate_id = ${id}
      and topic = 'household.handOver'`.execute(desk.database.writers);
    expect(rows).toEqual([{ left: ['ha-cau-2024'] }]);
  });

  it.each<[string, string, string, string, readonly string[]]>([
    ['the ward lives', 'ha-cau-2024', 'ha-dong-2025', '2025-06-30', []],
    ['the unit took nothing over', 'ha-cau-2024', 'dai-mo-2025', '2025-08-01', ['ha-dong-2025', 'kien-hung-2025']],
    ['it is the ward of a code used again', 'phu-lam-2024', 'ha-dong-2025', '2025-08-01', ['phu-luong-2025']],
    ['it is the ward itself', 'ha-cau-2024', 'ha-cau-2024', '2025-08-01', ['ha-dong-2025', 'kien-hung-2025']],
  ])('stays where it is when %s', async (_name, from, to, day, successors) => {
    const id = await household(from);
    const input = minutes(id, { to, handedOverOn: isoDate(day), reason: 'Ghi bổ sung' });
    const refused = await errorOf(handOverHousehold(later(), input), 'NOT_A_SUCCESSOR');
    expect(refused).toEqual({ code: 'NOT_A_SUCCESSOR', from, to, on: day, successors });
    expect(await reads(ofWard(from), id)).toBe(true);
  });

  it('goes where the committee recorded, over what the data say', async () => {
    const id = await household('yen-nghia-2024');
    await errorOf(handOverHousehold(later(), minutes(id, { to: 'ha-dong-2025' })), 'NOT_A_SUCCESSOR');
    await accepted(
      recordSuccession(later(), {
        ...{ kind: 'PLACE', from: 'yen-nghia-2024', to: ['ha-dong-2025'], scope: 'WHOLE', on: isoDate('2025-07-01') },
        ...{ basis: 'NQ', verified: true, reason: 'x' },
      }),
    );
    await accepted(handOverHousehold(later(), minutes(id, { to: 'ha-dong-2025' })));
  });

  it('that went to the wrong one of two goes over again, with a reason; what lies there goes nowhere else', async () => {
    const id = await household();
    await accepted(handOverHousehold(later(), minutes(id, { to: 'kien-hung-2025' })));
    await errorOf(handOverHousehold(later(), minutes(id)), 'REASON_REQUIRED');
    const again = minutes(id, { reason: 'Hộ ở tổ 5, thuộc phường Hà Đông' });
    const { handover } = await accepted(handOverHousehold(later(), again));
    expect(handover).toMatchObject({ from: 'kien-hung-2025', to: 'ha-dong-2025' });
    expect(await reads(ofWard('kien-hung-2025'), id)).toBe(false);
    expect(await recordsOf(ofWard('kien-hung-2025'), handover.id)).toMatchObject({ code: 'PL-900', reason: null });
    await errorOf(handOverHousehold(later(), minutes(id, { reason: 'x' })), 'NOT_A_SUCCESSOR');
  });

  it.each<[string, Partial<HandOverHouseholdInput>, string]>([
    ['no number of the minutes', { minutesNumber: ' ' }, 'minutesNumber REQUIRED'],
    ['nobody who signed', { signers: [] }, 'signers BOTH_SIDES'],
    ['one side alone', { signers: [{ name: 'A', position: 'B', side: 'GIVING' }] }, 'signers BOTH_SIDES'],
    ['nothing handed over', { items: [] }, 'items OUT_OF_RANGE'],
    ['an empty line', { items: [' '] }, 'items.0 REQUIRED'],
    ['a day to come', { handedOverOn: isoDate('2025-08-02') }, 'handedOverOn DATE_IN_FUTURE'],
  ])('is not handed over with %s', async (_name, changes, expected) => {
    expect(await issuesOf(handOverHousehold(later(), minutes(await household(), changes)))).toContain(expected);
  });

  it('wants its version, a reason for a day gone by, and remembers its key', async () => {
    const id = await household();
    await errorOf(handOverHousehold(later(), minutes(id, { expectedVersion: 9 })), 'STALE_VERSION');
    await errorOf(handOverHousehold(later(), minutes(id, { handedOverOn: isoDate('2025-07-15') })), 'REASON_REQUIRED');
    await errorOf(handOverHousehold(later(), minutes(randomUUID())), 'NOT_FOUND');
    const input = minutes(id, { expectedVersion: 1 });
    const first = await accepted(handOverHousehold(later(), input));
    expect((await accepted(handOverHousehold(later(), input))).handover).toEqual(first.handover);
    await errorOf(handOverHousehold(later(), { ...input, minutesNumber: '8' }), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('money of the old ward', () => {
  it('still supports a household that was handed over from it, and no other of the new ward', async () => {
    const desk2026 = await openFollowUpDesk();
    try {
      const then = desk2026.contextOf({ workingDate: '2025-09-10' });
      const support = async (place: string, to: string) => {
        const { id } = await desk2026.exited({ place });
        const first = minutes(id, { to });
        await accepted(handOverHousehold(then, first));
        const legs = [{ pledge: 'education/bien-giang', quantity: 1 }];
        const member = await desk2026.pupilOf(id);
        const input = { household: id, member, measure: 'EDUCATION_SUPPORT', legs, idempotencyKey: randomUUID() };
        return assignSupport(then, input);
      };
      expect(codeOf(await support('bien-giang-2024', 'chuong-my-2025'))).toBe('OK');
      expect(await issuesOf(support('dong-mai-2024', 'chuong-my-2025'))).toEqual(['legs.0.pledge WARD_MONEY_STAYS']);
    } finally {
      await desk2026.database.drop();
    }
  });
});

describe('who may', () => {
  it.each<[Role, string | null, string | null, 'OK' | 'FORBIDDEN']>([
    ['ADMINISTRATOR', null, null, 'OK'],
    ['COMMITTEE_OFFICER', null, null, 'OK'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'labour-division', null, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s: %s %s %s', async (role, agency, place, expected) => {
    const id = await household();
    expect(codeOf(await handOverHousehold(later({ role, agency, place }), minutes(id)))).toBe(expected);
  });
});

describe('two who hand the same file over', () => {
  it('do it once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const id = await household();
      const results = await Promise.all(
        ['ha-dong-2025', 'kien-hung-2025', 'ha-dong-2025', 'kien-hung-2025'].map((to) =>
          handOverHousehold(later(), minutes(id, { to, expectedVersion: 1 })),
        ),
      );
      expect(results.map(codeOf).toSorted()).toEqual(['OK', 'STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
      expect(await desk.count('household_handover', id)).toBe(1);
    }
  });
});
