import { randomUUID } from 'node:crypto';
import { findReallocation } from '@vuonlen/database/funding';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, errorOf, type MoneyDesk, openMoneyDesk, received } from '../testing/index.ts';
import { type ReallocateFundsInput, reallocateFunds, reverseReallocation } from './index.ts';

let desk: MoneyDesk;
const others = 'savings-book/other-ward-funds';
const haCau = 'savings-book/ha-cau';
beforeAll(async () => {
  desk = await openMoneyDesk();
  await desk.register({ place: 'ha-cau-2024' });
});
afterAll(() => desk.database.drop());

async function moved(changes: Partial<ReallocateFundsInput> = {}) {
  const papers = { basisDocument: '45/QĐ-BCĐ', idempotencyKey: randomUUID() };
  const input = { from: others, to: haCau, quantity: 1, ...papers, ...changes };
  return (await accepted(reallocateFunds(desk.contextOf(), input))).reallocation;
}

const inputOf = (reallocation: string, idempotencyKey: string = randomUUID()) => ({
  reallocation,
  reason: 'Quyết định bị thu hồi',
  idempotencyKey,
});
const reverse = (reallocation: string, idempotencyKey?: string) =>
  reverseReallocation(desk.contextOf(), inputOf(reallocation, idempotencyKey));

const figures = async () => {
  const rows = await Promise.all([others, haCau].map((pledge) => desk.counter(pledge)));
  return rows.map(({ pledged, received: units, receivedMoney }) => [pledged, units, receivedMoney]);
};
const sumOf = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));

describe('the reversal of a move between funds', () => {
  it('is the opposite move, which names the former; both pledges have what they had', async () => {
    await received(desk, { source: 'ward-funds-without-near-poor-households', pledge: others, quantity: 3 });
    const before = await figures();
    const former = await moved({ quantity: 2, received: 1 });
    expect(await figures()).not.toEqual(before);
    const { reallocation, pledges } = await accepted(reverse(former.id));
    expect(reallocation).toMatchObject({
      ...{
        from: haCau,
        to: others,
        quantity: 2,
        received: 1,
        receivedAmount: 20_000_000,
        toQuantity: 2,
        toReceived: 1,
      },
      ...{ reverses: former.id, reversedBy: null, basisDocument: '45/QĐ-BCĐ', reason: 'Quyết định bị thu hồi' },
    });
    expect(pledges).toEqual([others, haCau]);
    expect(await figures()).toEqual(before);
    const kept = await findReallocation(desk.database.readers, wholeCommittee(desk.committee), former.id);
    expect(kept).toEqual({ ...former, reversedBy: reallocation.id });
  });

  it('happens once, and is itself not reversed', async () => {
    const former = await moved();
    const { reallocation } = await accepted(reverse(former.id));
    expect(await errorOf(reverse(former.id), 'ILLEGAL_STEP')).toMatchObject({ type: 'Reallocation', from: 'REVERSED' });
    expect(await errorOf(reverse(reallocation.id), 'ILLEGAL_STEP')).toEqual({
      ...{ code: 'ILLEGAL_STEP', type: 'Reallocation', id: reallocation.id },
      ...{ from: 'REVERSAL', step: 'REVERSE', legal: [] },
    });
  });

  it('by many at once, with one key and with many, is one, in each of 20 rounds; nothing is lost', async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = await figures();
      const former = await moved();
      const key = randomUUID();
      const all = await Promise.all([
        ...Array.from({ length: 4 }, () => reverse(former.id, key)),
        ...Array.from({ length: 4 }, () => reverse(former.id)),
      ]);
      const ids = new Set(all.flatMap((result) => (result.ok ? [result.value.reallocation.id] : [])));
      expect(ids.size).toBe(1);
      const codes = all.flatMap((result) => (result.ok ? [] : [result.error.code]));
      expect(new Set([...codes, 'ILLEGAL_STEP'])).toEqual(new Set(['ILLEGAL_STEP']));
      expect(await figures()).toEqual(before);
    }
  });

  it('with a key that was used for another is refused', async () => {
    const [one, other] = [await moved(), await moved()];
    const key = randomUUID();
    const first = await accepted(reverse(one.id, key));
    expect((await accepted(reverse(one.id, key))).reallocation).toEqual(first.reallocation);
    await errorOf(reverse(other.id, key), 'IDEMPOTENCY_KEY_REUSED');
    await accepted(reverse(other.id));
  });

  it('takes back nothing that was given meanwhile, whole or not at all', async () => {
    const former = await moved({ quantity: 1 });
    const { pledged, allocated } = await desk.counter(haCau);
    for (let at = allocated; at < pledged; at += 1) await desk.giveBook(haCau);
    const before = await figures();
    const refused = await errorOf(reverse(former.id), 'PLEDGE_EXCEEDED');
    expect(refused).toMatchObject({ pledge: haCau, limit: pledged, used: pledged });
    expect(await figures()).toEqual(before);
  });

  it('takes back no money that is spent', async () => {
    await received(desk, { source: 'ward-funds-without-near-poor-households', pledge: others, quantity: 1 });
    const former = await moved({ quantity: 1, received: 1 });
    await desk.paid([await desk.giveBook(haCau)]);
    await moved({ quantity: 3 });
    const before = sumOf(await figures());
    const refused = await errorOf(reverse(former.id), 'FUND_EXCEEDED');
    expect(refused).toMatchObject({ pledge: haCau });
    expect(sumOf(await figures())).toEqual(before);
  });

  it('is no matter of what the policy says by now', async () => {
    await sql`update committee set ward_money_stays = false`.execute(desk.database.writers);
    const former = await moved({ from: haCau, to: others, quantity: 1 });
    await sql`update committee set ward_money_stays = true`.execute(desk.database.writers);
    const before = await figures();
    await accepted(reverse(former.id));
    expect(sumOf(await figures())).toEqual(sumOf(before));
  });

  it('wants a reason and a move that there is', async () => {
    const former = await moved();
    const blank = reverseReallocation(desk.contextOf(), { ...inputOf(former.id), reason: ' ' });
    expect((await errorOf(blank, 'INVALID_INPUT')).issues).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
    await errorOf(reverse(randomUUID()), 'NOT_FOUND');
  });
});

describe('who may take a move back', () => {
  it.each<[Role, string | null, boolean]>([
    ['ADMINISTRATOR', null, true],
    ['COMMITTEE_OFFICER', null, true],
    ['AGENCY_OFFICER', 'fatherland-front', true],
    ['AGENCY_OFFICER', 'labour-division', false],
    ['COMMITTEE_LEADER', null, false],
    ['WARD_OFFICER', null, false],
    ['AUDITOR', null, false],
  ])('%s of %s: %s', async (role, agency, isAllowed) => {
    const former = await moved();
    const place = role === 'WARD_OFFICER' ? 'ha-cau-2024' : null;
    const result = reverseReallocation(desk.contextOf({ role, agency, place }), inputOf(former.id));
    if (isAllowed) await accepted(result);
    else await errorOf(result, 'FORBIDDEN');
  });
});
