import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActContext } from '../kernel/index.ts';
import { accepted, errorOf, type MoneyDesk, openMoneyDesk, receiptFor, received } from '../testing/index.ts';
import { type RecordReceiptInput, recordReceipt, reverseReceipt } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.database.drop());

const record = (changes: Partial<RecordReceiptInput> = {}, context: ActContext = desk.contextOf()) =>
  recordReceipt(context, receiptFor(changes));
const reversalOf = (receipt: string) => ({ receipt, reason: 'Ghi nhầm', idempotencyKey: randomUUID() });

const childrensFund = { source: 'childrens-fund', pledge: 'education/childrens-fund' };
const redCross = { source: 'red-cross', pledge: 'repair/red-cross', channel: 'DIRECT' as const };

describe('a receipt', () => {
  const pledge = 'savings-book/dong-mai';
  const source = 'ward-fund-for-the-poor/dong-mai';

  it('counts units and đồng, whichever of the two is entered, and leaves a trail', async () => {
    const before = await desk.counter(pledge);
    const { receipt } = await accepted(record({ source, pledge, quantity: 2 }));
    expect(receipt).toMatchObject({ quantity: 2, amount: 40_000_000, receivedOn: '2024-06-15', added: 0 });
    expect((await accepted(record({ source, pledge, quantity: null, amount: 20_000_000 }))).receipt.quantity).toBe(1);
    expect(await desk.counter(pledge)).toEqual({ ...before, received: 3, receivedMoney: 60_000_000 });
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'PLEDGE', pledge)).toBeNull();
  });

  it('that comes beyond the pledge is pledged with it, by a row of its own', async () => {
    const before = await desk.counter(pledge);
    expect([before.pledged, before.received]).toEqual([3, 3]);
    const { receipt } = await accepted(record({ source, pledge, quantity: 2 }));
    expect(receipt.added).toBe(2);
    expect(await desk.counter(pledge)).toMatchObject({ pledged: 5, received: 5 });
    await accepted(reverseReceipt(desk.contextOf(), reversalOf(receipt.id)));
    expect(await desk.counter(pledge)).toEqual(before);
  });

  it('of a part comes to the whole too, which grows with it', async () => {
    const [part, whole] = ['education/labour-federation/until-eighteen', 'education/labour-federation'];
    const labour = { source: 'labour-federation', channel: 'DIRECT' as const };
    const before = await desk.counter(whole);
    await accepted(record({ ...labour, pledge: whole, quantity: before.pledged, amount: null }));
    await accepted(record({ ...labour, pledge: part, quantity: 1, amount: null }));
    expect(await desk.counter(part)).toMatchObject({ pledged: 2, received: 1 });
    expect(await desk.counter(whole)).toMatchObject({ pledged: before.pledged + 1, received: before.pledged + 1 });
    await accepted(record({ ...labour, pledge: part, quantity: 3, amount: null }));
    expect(await desk.counter(part)).toMatchObject({ pledged: 4, received: 4 });
    expect(await desk.counter(whole)).toMatchObject({ pledged: before.pledged + 4, received: before.pledged + 4 });
  });

  it('may be an instalment that completes no unit', async () => {
    const house = { source: 'district-fund-for-the-poor', pledge: 'repair/district-fund' };
    const half = await accepted(record({ ...house, quantity: 0, amount: 10_000_000 }));
    expect(half.receipt).toMatchObject({ quantity: 0, amount: 10_000_000 });
    expect(await desk.counter(house.pledge)).toMatchObject({ received: 0, receivedMoney: 10_000_000 });
    await accepted(reverseReceipt(desk.contextOf(), reversalOf(half.receipt.id)));
    expect(await desk.counter(house.pledge)).toMatchObject({ received: 0, receivedMoney: 0 });
  });

  it.each<[string, Partial<RecordReceiptInput>, string, string]>([
    ['no such pledge', { pledge: 'savings-book/atlantis' }, 'pledge', 'UNKNOWN_PLEDGE'],
    ['a source of another pledge', { source: 'red-cross' }, 'source', 'SOURCE_OF_ANOTHER_PLEDGE'],
    ['money past the fund that pays', { channel: 'DIRECT' }, 'channel', 'THROUGH_FUND'],
    ['neither quantity nor amount', { quantity: null }, 'quantity', 'REQUIRED'],
    ['money that makes no whole book', { quantity: null, amount: 30_000_000 }, 'quantity', 'WORTH_NOT_WHOLE'],
    ['nothing at all', { ...redCross, quantity: 0 }, 'quantity', 'OUT_OF_RANGE'],
    ['half a book', { quantity: 0.5 }, 'quantity', 'OUT_OF_RANGE'],
    ['money beyond what is exact', { quantity: Number.MAX_SAFE_INTEGER }, 'amount', 'OUT_OF_RANGE'],
    ['children of a fund without money', { ...childrensFund, quantity: 3 }, 'amount', 'REQUIRED'],
    ['a day to come', { receivedOn: isoDate('2024-06-16') }, 'receivedOn', 'DATE_IN_FUTURE'],
    ['no document', { documentNumber: '' }, 'documentNumber', 'REQUIRED'],
  ])('is refused with %s', async (_name, changes, path, code) => {
    const { issues } = await errorOf(record(changes), 'INVALID_INPUT');
    expect(issues).toEqual([expect.objectContaining({ path, code })]);
  });

  it('of a past day wants a reason', async () => {
    const receivedOn = isoDate('2024-06-01');
    await errorOf(record({ receivedOn }), 'REASON_REQUIRED');
    expect((await accepted(record({ receivedOn, reason: 'Ghi sổ chậm' }))).receipt.receivedOn).toBe(receivedOn);
  });
});

describe('a reversal of a receipt', () => {
  const pledge = 'savings-book/yen-nghia';
  const source = 'ward-fund-for-the-poor/yen-nghia';
  const place = 'yen-nghia-2024';
  let receipt: string;
  beforeEach(async () => {
    receipt = (await received(desk, { source, pledge })).id;
  });

  it('is one row, once', async () => {
    const reversed = await accepted(reverseReceipt(desk.contextOf(), reversalOf(receipt)));
    expect(reversed.receipt).toMatchObject({ reversedOn: '2024-06-15', reversalReason: 'Ghi nhầm' });
    const refused = await errorOf(reverseReceipt(desk.contextOf(), reversalOf(receipt)), 'ILLEGAL_STEP');
    expect(refused).toMatchObject({ type: 'Receipt', from: 'REVERSED' });
    await errorOf(reverseReceipt(desk.contextOf(), reversalOf(randomUUID())), 'NOT_FOUND');
    await errorOf(reverseReceipt(desk.contextOf(), { ...reversalOf(receipt), reason: '' }), 'INVALID_INPUT');
  });

  it('is refused when the fund has spent it, with the figures', async () => {
    await desk.paid([await desk.giveBook(pledge, { place })]);
    const counter = await desk.counter(pledge);
    const refused = await errorOf(reverseReceipt(desk.contextOf(), reversalOf(receipt)), 'FUND_EXCEEDED');
    expect(refused).toMatchObject({
      pledge,
      unit: 'BOOK',
      received: counter.received,
      disbursed: 1,
      asked: 1,
      left: 0,
    });
    expect(await desk.counter(pledge)).toEqual(counter);
  });

  it('is refused when what came beyond the pledge is allocated, with the clause of the pledge', async () => {
    const { pledged, received: came, allocated } = await desk.counter(pledge);
    const more = await received(desk, { source, pledge, quantity: pledged - came + 1 });
    expect(more.added).toBe(1);
    for (let at = allocated; at <= pledged; at += 1) await desk.giveBook(pledge, { place });
    const refused = await errorOf(reverseReceipt(desk.contextOf(), reversalOf(more.id)), 'PLEDGE_EXCEEDED');
    expect(refused).toMatchObject({ pledge, limit: pledged + 1, used: pledged + 1, clause: 'II.2.2.2#4.3' });
  });
});

describe('who may record a receipt', () => {
  it.each<[Role, string | null, Partial<RecordReceiptInput>, boolean]>([
    ['ADMINISTRATOR', null, {}, true],
    ['COMMITTEE_OFFICER', null, {}, true],
    ['COMMITTEE_LEADER', null, {}, false],
    ['WARD_OFFICER', null, {}, false],
    ['AUDITOR', null, {}, false],
    ['AGENCY_OFFICER', 'fatherland-front', {}, true],
    ['AGENCY_OFFICER', 'ward-peoples-committee/ha-cau', {}, true],
    ['AGENCY_OFFICER', 'ward-peoples-committee/yen-nghia', {}, false],
    ['AGENCY_OFFICER', 'red-cross', {}, false],
    ['AGENCY_OFFICER', 'red-cross', redCross, true],
    ['AGENCY_OFFICER', 'red-cross', { ...redCross, pledge: 'new-build/youth-union-red-cross' }, true],
    ['AGENCY_OFFICER', null, {}, false],
  ])('%s of %s: %o is allowed: %s', async (role, agency, changes, isAllowed) => {
    const context = desk.contextOf({ role, agency, place: role === 'WARD_OFFICER' ? 'ha-cau-2024' : null });
    if (!isAllowed) return void (await errorOf(record(changes, context), 'FORBIDDEN'));
    const { receipt } = await accepted(record(changes, context));
    const again = { ...context, actor: { ...context.actor, role: 'AUDITOR' as const, agency: null } };
    await errorOf(reverseReceipt(again, reversalOf(receipt.id)), 'FORBIDDEN');
    await accepted(reverseReceipt(context, reversalOf(receipt.id)));
  });
});

describe('one key', () => {
  it('64 at once record one receipt and get one answer', async () => {
    const input = receiptFor({ source: 'ward-fund-for-the-poor/bien-giang', pledge: 'savings-book/bien-giang' });
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => accepted(recordReceipt(desk.contextOf(), input))),
    );
    expect(new Set(answers.map(({ receipt }) => receipt.id)).size).toBe(1);
    expect(await desk.counter(input.pledge)).toMatchObject({ received: 1, receivedMoney: 20_000_000 });
    const { rows } = await sql<{ count: number }>`
      select count(*) from audit_event where action = 'receipt.record' and aggregate_id = ${input.pledge}`.execute(
      desk.database.writers,
    );
    expect(rows[0]?.count).toBe(1);
    await errorOf(recordReceipt(desk.contextOf(), { ...input, quantity: 2 }), 'IDEMPOTENCY_KEY_REUSED');
  });
});
