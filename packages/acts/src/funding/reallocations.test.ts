import { randomUUID } from 'node:crypto';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, type MoneyDesk, openMoneyDesk, received } from '../testing/index.ts';
import { type ReallocateFundsInput, reallocateFunds } from './index.ts';

let desk: MoneyDesk;
const others = 'savings-book/other-ward-funds';
const [haCau, yenNghia] = ['savings-book/ha-cau', 'savings-book/yen-nghia'];
beforeAll(async () => {
  desk = await openMoneyDesk();
  for (const place of ['ha-cau-2024', 'yen-nghia-2024']) await desk.register({ place });
});
afterAll(() => desk.database.drop());

const inputOf = (changes: Partial<ReallocateFundsInput> = {}): ReallocateFundsInput => ({
  from: others,
  to: haCau,
  quantity: 2,
  basisDocument: '45/QĐ-BCĐ ngày 10/6/2024',
  idempotencyKey: randomUUID(),
  ...changes,
});
const move = (changes: Partial<ReallocateFundsInput> = {}) => reallocateFunds(desk.contextOf(), inputOf(changes));
const issueOf = async (changes: Partial<ReallocateFundsInput>) =>
  (await errorOf(move(changes), 'INVALID_INPUT')).issues[0];

describe('a move of ward funds without near-poor households to books of another ward', () => {
  it('moves what is pledged, and what of it has come in with its money', async () => {
    await received(desk, { source: 'ward-funds-without-near-poor-households', pledge: others, quantity: 3 });
    const { reallocation, pledges } = await accepted(move({ quantity: 2, received: 1 }));
    expect(reallocation).toMatchObject({ quantity: 2, received: 1, toQuantity: 2, toReceived: 1 });
    expect(reallocation).toMatchObject({ receivedAmount: 20_000_000, basisDocument: '45/QĐ-BCĐ ngày 10/6/2024' });
    expect(pledges).toEqual([others, haCau]);
    expect(await desk.counter(others)).toMatchObject({ pledged: 9, received: 2, receivedMoney: 40_000_000 });
    expect(await desk.counter(haCau)).toMatchObject({ pledged: 4, received: 1, receivedMoney: 20_000_000 });
  });

  it('makes room for books, and money for their payment', async () => {
    for (let at = 0; at < 4; at += 1) await desk.giveBook(haCau);
    expect(await desk.counter(haCau)).toMatchObject({ pledged: 4, allocated: 4 });
    await desk.paid([await desk.giveBook(others)]);
    const refused = await errorOf(move({ quantity: 2, received: 2 }), 'FUND_EXCEEDED');
    expect(refused).toMatchObject({ pledge: others, received: 2, disbursed: 1, left: 1 });
    await accepted(move({ quantity: 2, received: 1 }));
    expect(await desk.counter(others)).toMatchObject({ pledged: 7, received: 1, disbursed: 1 });
  });

  it('is refused beyond what is pledged and not allocated, with the clause', async () => {
    const { pledged, allocated } = await desk.counter(others);
    const refused = await errorOf(move({ quantity: pledged }), 'PLEDGE_EXCEEDED');
    expect(refused).toMatchObject({ pledge: others, limit: pledged, used: allocated, asked: pledged });
    expect(refused.clause).toBe('II.2.2.2#4.2');
    expect(await errorOf(move({ quantity: 1, received: 1 }), 'FUND_EXCEEDED')).toMatchObject({ pledge: others });
  });

  it('is of a ward only when the ward has no near-poor household left, unless the committee rules otherwise', async () => {
    expect(await issueOf({ from: yenNghia, quantity: 1 })).toMatchObject({ path: 'from', code: 'PLACES_DIFFER' });
    const policy = (stays: boolean) =>
      sql`update committee set ward_money_stays = ${stays}`.execute(desk.database.writers);
    await policy(false);
    await accepted(move({ from: yenNghia, quantity: 1 }));
    await policy(true);
    await errorOf(move({ from: yenNghia, quantity: 1 }), 'INVALID_INPUT');
    await sql`update household set class = 'WELL_OFF', standard = null where place = 'yen-nghia-2024'`.execute(
      desk.database.writers,
    );
    await accepted(move({ from: yenNghia, quantity: 1 }));
    expect((await desk.counter(yenNghia)).pledged).toBe(1);
  });

  it.each<[string, Partial<ReallocateFundsInput>, string]>([
    ['no such pledge', { to: 'savings-book/atlantis' }, 'UNKNOWN_PLEDGE'],
    ['what a body promises', { from: 'repair/red-cross' }, 'NOT_A_FUND'],
    ['itself', { to: others }, 'SAME_PLEDGE'],
    ['money for children, whose worth is not fixed', { to: 'education/bia-ba' }, 'PLEDGES_DIFFER'],
    ['two books for half a house too many', { to: 'repair/red-cross', quantity: 1 }, 'WORTH_NOT_WHOLE'],
    ['nothing', { quantity: 0 }, 'OUT_OF_RANGE'],
    ['more come in than moves', { quantity: 1, received: 2 }, 'QUANTITY_NOT_WHOLE'],
    ['no paper', { basisDocument: '' }, 'REQUIRED'],
    ['a day to come', { effectiveOn: isoDate('2024-07-01') }, 'DATE_IN_FUTURE'],
  ])('is refused with %s', async (_name, changes, code) => {
    expect((await issueOf(changes))?.code).toBe(code);
  });

  it('of a past day wants a reason; one key moves once', async () => {
    const input = inputOf({ quantity: 1, effectiveOn: isoDate('2024-06-01') });
    await errorOf(reallocateFunds(desk.contextOf(), input), 'REASON_REQUIRED');
    const before = await desk.counter(others);
    const told = { ...input, reason: 'Quyết định đã có' };
    const all = await Promise.all(Array.from({ length: 64 }, () => accepted(reallocateFunds(desk.contextOf(), told))));
    expect(new Set(all.map(({ reallocation }) => reallocation.id)).size).toBe(1);
    expect((await desk.counter(others)).pledged).toBe(before.pledged - 1);
  });
});

describe('who may move funds', () => {
  it.each<[Role, string | null, boolean]>([
    ['ADMINISTRATOR', null, true],
    ['COMMITTEE_OFFICER', null, true],
    ['AGENCY_OFFICER', 'fatherland-front', true],
    ['AGENCY_OFFICER', 'labour-division', false],
    ['AGENCY_OFFICER', 'ward-peoples-committee/ha-cau', false],
    ['COMMITTEE_LEADER', null, false],
    ['WARD_OFFICER', null, false],
    ['AUDITOR', null, false],
  ])('%s of %s: %s', async (role, agency, isAllowed) => {
    const place = role === 'WARD_OFFICER' ? 'ha-cau-2024' : null;
    const result = reallocateFunds(desk.contextOf({ role, agency, place }), inputOf({ quantity: 0 }));
    await errorOf(result, isAllowed ? 'INVALID_INPUT' : 'FORBIDDEN');
  });
});
