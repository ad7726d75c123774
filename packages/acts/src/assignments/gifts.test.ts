import { randomUUID } from 'node:crypto';
import { findGiftsByHouseholds } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../kernel/index.ts';
import { accepted, type ExitedHousehold, errorOf, type FollowUpDesk, openFollowUpDesk } from '../testing/index.ts';
import { correctGift, type RecordGiftInput, recordGift, voidGift } from './index.ts';

let desk: FollowUpDesk;
beforeAll(async () => {
  desk = await openFollowUpDesk();
});
afterAll(() => desk.database.drop());

const front = { kind: 'AGENCY', agency: 'fatherland-front' } as const;
const leftOpen = { clause: 'II.2.2.6#2', quote: 'theo tình hình rà soát thực tế các năm' };
const giftTo = ({ id }: ExitedHousehold, changes: Partial<RecordGiftInput> = {}): RecordGiftInput => ({
  ...{ household: id, year: 2026, giver: front, givenOn: isoDate('2026-02-20'), amount: 500_000 },
  idempotencyKey: randomUUID(),
  ...changes,
});
const issuesOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);
const all = (household: string) => findGiftsByHouseholds(desk.database.readers, scopeOf(desk.later()), [household]);
const codeOf = (result: Awaited<ReturnType<typeof recordGift>>) => (result.ok ? 'OK' : result.error.code);

describe('a gift at Tet', () => {
  it('is money or goods; what is not stated is not zero', async () => {
    const own = await desk.exited();
    const { gift, warnings } = await accepted(recordGift(desk.later(), giftTo(own)));
    expect(gift).toMatchObject({
      year: 2026,
      amount: 500_000,
      goods: null,
      giverAgency: 'fatherland-front',
      version: 1,
    });
    expect(warnings).toEqual([]);
    const kind = giftTo(own, { giver: { kind: 'BENEFACTOR', name: 'Ông Nam' }, amount: null, goods: 'Bánh chưng' });
    const second = await accepted(recordGift(desk.later(), kind));
    expect(second.gift).toMatchObject({ amount: null, goods: 'Bánh chưng', giverName: 'Ông Nam' });
    expect(second.warnings).toMatchObject([{ code: 'GIVEN_BY_OTHERS', ...leftOpen }]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', own.id)).toBeNull();
  });

  it('is once a household, giver and year, with the words that leave open how often', async () => {
    const own = await desk.exited();
    const { gift } = await accepted(recordGift(desk.later(), giftTo(own)));
    const refused = await errorOf(recordGift(desk.later(), giftTo(own, { goods: 'Gạo' })), 'ALREADY_GIVEN');
    expect(refused).toMatchObject({ gift: gift.id, year: 2026, ...leftOpen });
    const before = giftTo(own, { year: 2025, givenOn: isoDate('2025-01-20'), reason: 'Ghi bổ sung' });
    await accepted(recordGift(desk.later(), before));
    await accepted(recordGift(desk.later(), giftTo(await desk.exited())));
    expect(await all(own.id)).toHaveLength(2);
  });

  it.each([
    ['hardship was never recorded', { inHardship: null }, 'FACTS_MISSING'],
    ['the household is not in hardship', { inHardship: false }, 'INELIGIBLE'],
  ] as const)('is refused with the clause when %s', async (_name, changes, code) => {
    const own = await desk.exited(changes);
    const { decision } = await errorOf(recordGift(desk.later(), giftTo(own)), code);
    expect(decision.reasons[0]?.clause).toBe('II.2.2.6#1');
    expect(await all(own.id)).toEqual([]);
  });

  it('is refused before the exit and before 2025', async () => {
    const near = await desk.register({ inHardship: true });
    await errorOf(recordGift(desk.later(), giftTo({ id: near.id, members: [] })), 'INELIGIBLE');
    const early = { year: 2025, givenOn: isoDate('2024-12-31'), reason: 'Ghi bổ sung' };
    const { decision } = await errorOf(recordGift(desk.later(), giftTo(await desk.exited(), early)), 'OUTSIDE_WINDOW');
    expect(decision.reasons[0]?.clause).toMatch(/^III?\./);
  });

  it.each<[string, Partial<RecordGiftInput>, string]>([
    ['neither money nor goods', { amount: null, goods: ' ' }, 'amount REQUIRED'],
    ['no đồng at all', { amount: 0 }, 'amount OUT_OF_RANGE'],
    ['half a đồng', { amount: 0.5 }, 'amount OUT_OF_RANGE'],
    ['more than money can be', { amount: Number.MAX_SAFE_INTEGER + 1 }, 'amount OUT_OF_RANGE'],
    ['a day of another year', { year: 2025 }, 'givenOn NOT_OF_THE_YEAR'],
    ['November before', { year: 2026, givenOn: isoDate('2025-11-30') }, 'givenOn NOT_OF_THE_YEAR'],
    ['a day to come', { givenOn: isoDate('2026-02-21') }, 'givenOn DATE_IN_FUTURE'],
    ['nobody who gave', { giver: { kind: 'BENEFACTOR', name: '…' } }, 'giver.name NO_LETTER'],
    ['an unknown body', { giver: { kind: 'AGENCY', agency: 'nobody' } }, 'giver.agency UNKNOWN_AGENCY'],
  ])('is refused with %s', async (_name, changes, expected) => {
    const own = await desk.exited();
    expect(await issuesOf(recordGift(desk.later(), giftTo(own, changes)))).toContain(expected);
  });

  it('of December belongs to the Tet of the next year; a day gone by wants a reason', async () => {
    const own = await desk.exited();
    const december = giftTo(own, { givenOn: isoDate('2025-12-30') });
    await errorOf(recordGift(desk.later(), december), 'REASON_REQUIRED');
    await accepted(recordGift(desk.later(), { ...december, reason: 'Danh sách gửi muộn' }));
  });

  it('remembers its key', async () => {
    const own = await desk.exited();
    const input = giftTo(own);
    const { gift } = await accepted(recordGift(desk.later(), input));
    expect((await accepted(recordGift(desk.later(), input))).gift).toEqual(gift);
    await errorOf(recordGift(desk.later(), { ...input, amount: 600_000 }), 'IDEMPOTENCY_KEY_REUSED');
    await errorOf(recordGift(desk.later(), giftTo(own, { household: randomUUID() })), 'NOT_FOUND');
  });
});

describe('its correction', () => {
  it('is voided with a reason, stays, and makes room', async () => {
    const own = await desk.exited();
    const { id } = (await accepted(recordGift(desk.later(), giftTo(own)))).gift;
    expect(await issuesOf(voidGift(desk.later(), { id, reason: ' ' }))).toEqual(['reason REQUIRED']);
    await errorOf(voidGift(desk.later(), { id, expectedVersion: 2, reason: 'x' }), 'STALE_VERSION');
    const voided = await accepted(voidGift(desk.later(), { id, expectedVersion: 1, reason: 'Trùng' }));
    expect(voided.gift).toMatchObject({ voidedOn: '2026-02-20', voidReason: 'Trùng', amount: 500_000, version: 2 });
    await errorOf(voidGift(desk.later(), { id, reason: 'x' }), 'ILLEGAL_STEP');
    await accepted(recordGift(desk.later(), giftTo(own)));
    expect((await all(own.id)).map(({ voidedOn }) => voidedOn)).toEqual(['2026-02-20', null]);
  });

  it('records the right one in the place of the wrong one, and a masked reader loses nothing', async () => {
    const own = await desk.exited();
    const giver = { kind: 'BENEFACTOR', name: 'Ông Nam' } as const;
    const wrong = giftTo(own, { giver, note: 'Trao tại nhà' });
    const { id } = (await accepted(recordGift(desk.later(), wrong))).gift;
    const masked = desk.later({ role: 'AGENCY_OFFICER', agency: 'labour-division' });
    const correction = { id, expectedVersion: 1, amount: 700_000, reason: 'Sai số tiền', idempotencyKey: randomUUID() };
    const corrected = await accepted(correctGift(masked, correction));
    expect(corrected.gift).toMatchObject({ amount: 700_000, giverName: null, note: null, corrects: id });
    expect((await accepted(correctGift(masked, correction))).gift.id).toBe(corrected.gift.id);
    const [before, now] = await all(own.id);
    expect(before).toMatchObject({ amount: 500_000, voidReason: 'Sai số tiền' });
    expect(now).toMatchObject({ giverName: 'Ông Nam', note: 'Trao tại nhà', reason: 'Sai số tiền', voidedOn: null });
    const nothing = { id: now?.id ?? '', amount: null, reason: 'x', idempotencyKey: randomUUID() };
    expect(await issuesOf(correctGift(desk.later(), nothing))).toEqual(['amount REQUIRED']);
    expect((await all(own.id)).at(-1)).toMatchObject({ voidedOn: null });
    await accepted(recordGift(desk.later(), giftTo(own)));
    const onto = { id: now?.id ?? '', giver: front, reason: 'x', idempotencyKey: randomUUID() };
    await errorOf(correctGift(desk.later(), onto), 'ALREADY_GIVEN');
  });
});

describe('who may', () => {
  it.each<[Role, string | null, string | null, 'OK' | 'FORBIDDEN' | 'NOT_FOUND']>([
    ['ADMINISTRATOR', null, null, 'OK'],
    ['COMMITTEE_OFFICER', null, null, 'OK'],
    ['WARD_OFFICER', null, 'phu-luong-2024', 'OK'],
    ['WARD_OFFICER', null, 'ha-cau-2024', 'NOT_FOUND'],
    ['AGENCY_OFFICER', 'labour-division', null, 'OK'],
    ['AGENCY_OFFICER', 'education-division', null, 'FORBIDDEN'],
    ['COMMITTEE_LEADER', null, null, 'FORBIDDEN'],
    ['AUDITOR', null, null, 'FORBIDDEN'],
  ])('%s of %s %s: %s', async (role, agency, place, expected) => {
    const [one, two] = [await desk.exited(), await desk.exited()];
    const { id } = (await accepted(recordGift(desk.later(), giftTo(one)))).gift;
    const context = desk.later({ role, agency, place });
    const recorded = await recordGift(context, giftTo(two));
    const corrected = await correctGift(context, { id, goods: 'Gạo', reason: 'x', idempotencyKey: randomUUID() });
    const voided = await voidGift(context, { id: corrected.ok ? corrected.value.gift.id : id, reason: 'x' });
    expect([recorded, corrected, voided].map(codeOf)).toEqual([expected, expected, expected]);
  });
});

describe('two who want the same', () => {
  it('record it once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const own = await desk.exited();
      const results = await Promise.all(Array.from({ length: 6 }, () => recordGift(desk.later(), giftTo(own))));
      expect(results.map(codeOf).toSorted()).toEqual([...Array(5).fill('ALREADY_GIVEN'), 'OK']);
      expect(await all(own.id)).toHaveLength(1);
    }
  });

  it('void or correct it once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const own = await desk.exited();
      const { id } = (await accepted(recordGift(desk.later(), giftTo(own)))).gift;
      const step = { id, expectedVersion: 1, reason: 'Đua' };
      const results = await Promise.all([
        voidGift(desk.later(), step),
        correctGift(desk.later(), { ...step, amount: 1, idempotencyKey: randomUUID() }),
        correctGift(desk.later(), { ...step, amount: 2, idempotencyKey: randomUUID() }),
      ]);
      expect(results.map(codeOf).toSorted()).toEqual(['OK', 'STALE_VERSION', 'STALE_VERSION']);
    }
  });
});
