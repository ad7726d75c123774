import { randomUUID } from 'node:crypto';
import { type DisbursementBatchRecord, listDisbursements } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOverHousehold } from '../households/index.ts';
import {
  accepted,
  batchStepOf,
  bookFor,
  buildFor,
  errorOf,
  type MoneyDesk,
  openMoneyDesk,
  received,
} from '../testing/index.ts';
import {
  approveDisbursementBatch,
  assignSupport,
  cancelSupport,
  createDisbursementBatch,
  recordPayment,
  returnDisbursementBatch,
  reverseDisbursement,
  submitDisbursementBatch,
} from './index.ts';

let desk: MoneyDesk;
const pledge = 'savings-book/ha-cau';
const free = 'savings-book/social-mobilisation';
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.database.drop());

const pay = (batch: DisbursementBatchRecord, context = desk.contextOf()) =>
  recordPayment(context, { ...batchStepOf(batch), documentNumber: 'PC 07' });
const sendBack = (batch: DisbursementBatchRecord) =>
  returnDisbursementBatch(desk.leader(), { ...batchStepOf(batch), reason: 'Thiếu chữ ký' });
const cancelOf = (assignment: string) =>
  cancelSupport(desk.contextOf(), { assignment, expectedVersion: 1, reason: 'x', idempotencyKey: randomUUID() });
/** A book that holds since a day before the working date. */
const bookSince = async (day: string) => {
  const { id } = await desk.register({ place: 'ha-cau-2024', classifiedOn: isoDate('2024-01-01') });
  const since = { legs: [{ pledge: free, quantity: 1 }], effectiveOn: isoDate(day), reason: 'Nhập bổ sung' };
  return (await accepted(assignSupport(desk.contextOf(), bookFor(id, since)))).assignment.id;
};
const paymentsOf = async (batch: string) => {
  const order = { field: 'RECORDED_AT', direction: 'ASC' } as const;
  const scope = wholeCommittee(desk.committee);
  const page = await listDisbursements(desk.database.readers, scope, { batch }, { order, first: 100, after: null });
  return page.edges.map(({ node }) => node);
};

describe('a batch of payments', () => {
  it('goes from draft to paid: what is pledged, received, allocated and disbursed moves with it', async () => {
    await received(desk, { quantity: 1 });
    const book = await desk.giveBook(pledge);
    const draft = await desk.draft([book]);
    expect(draft).toMatchObject({ state: 'DRAFT', total: 20_000_000, lineCount: 1, maker: 'tester', version: 1 });
    const submitted = (await accepted(submitDisbursementBatch(desk.contextOf(), batchStepOf(draft)))).batch;
    const approved = (await accepted(approveDisbursementBatch(desk.leader(), batchStepOf(submitted)))).batch;
    expect(await desk.counter(pledge)).toMatchObject({ received: 1, allocated: 1, disbursed: 0 });
    const { batch, pledges } = await accepted(pay(approved));
    expect(batch).toMatchObject({ state: 'PAID', documentNumber: 'PC 07', paidOn: '2024-06-15', version: 4 });
    expect(pledges).toEqual([pledge]);
    expect(await desk.counter(pledge)).toMatchObject({ disbursed: 1, disbursedMoney: 20_000_000 });
    expect(await paymentsOf(batch.id)).toMatchObject([
      { assignment: book, quantity: 1, amount: 20_000_000, recipient: 'Nguyễn Thị Đào', reverses: null },
    ]);
    for (const [kind, id] of [
      ['DISBURSEMENT_BATCH', batch.id],
      ['PLEDGE', pledge],
    ] as const) {
      expect(await findBrokenLink(desk.database.readers, desk.committee, kind, id)).toBeNull();
    }
  });

  it('says what it would be and writes nothing, when asked to', async () => {
    const book = await desk.giveBook(free);
    const input = { measure: 'SAVINGS_BOOK', place: 'ha-cau-2024', dryRun: true, idempotencyKey: randomUUID() };
    const first = await accepted(createDisbursementBatch(desk.contextOf(), input));
    expect(first.batch).toBeNull();
    expect(first.lines).toEqual([expect.objectContaining({ assignment: book, amount: 20_000_000 })]);
    expect(first.total).toBe(20_000_000);
    const elsewhere = { ...input, place: 'yen-nghia-2024' };
    const { issues } = await errorOf(createDisbursementBatch(desk.contextOf(), elsewhere), 'INVALID_INPUT');
    expect(issues[0]?.code).toBe('NOTHING_TO_PAY');
    const made = await accepted(createDisbursementBatch(desk.contextOf(), { ...input, dryRun: false }));
    expect(made.batch).toMatchObject({ place: 'ha-cau-2024', total: 20_000_000, state: 'DRAFT' });
    expect(made.lines).toEqual(first.lines);
  });

  it('is made for a ward that took over, of the files that were handed to it', async () => {
    const { id: household } = await desk.register({ place: 'ha-cau-2024' });
    const book = bookFor(household, { legs: [{ pledge: free, quantity: 1 }] });
    const { assignment } = await accepted(assignSupport(desk.contextOf(), book));
    const after = desk.contextOf({ workingDate: '2025-07-02' });
    const signers = (['GIVING', 'RECEIVING'] as const).map((side) => ({ name: 'A', position: 'B', side }));
    const minutes = { household, to: 'ha-dong-2025', minutesNumber: '07/BB-BG', items: ['Hồ sơ'], signers };
    await accepted(handOverHousehold(after, { ...minutes, idempotencyKey: randomUUID() }));
    const input = { measure: 'SAVINGS_BOOK', place: 'ha-dong-2025', idempotencyKey: randomUUID() };
    const { batch, lines } = await accepted(createDisbursementBatch(after, input));
    expect(batch).toMatchObject({ place: 'ha-dong-2025', state: 'DRAFT' });
    expect(lines.map((line) => line.assignment)).toEqual([assignment.id]);
    const unknown = { ...input, place: 'nowhere-2025', idempotencyKey: randomUUID() };
    const { issues } = await errorOf(createDisbursementBatch(after, unknown), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'place', code: 'UNKNOWN_PLACE' }]);
  });

  it('is refused at the step that there is not, and on an older version', async () => {
    const batch = await desk.draft([await desk.giveBook(free)]);
    const refused = await errorOf(pay(batch), 'ILLEGAL_STEP');
    expect(refused).toEqual({
      code: 'ILLEGAL_STEP',
      type: 'DisbursementBatch',
      id: batch.id,
      from: 'DRAFT',
      step: 'PAY',
      legal: ['SUBMIT', 'DISCARD'],
    });
    await errorOf(approveDisbursementBatch(desk.leader(), batchStepOf(batch)), 'ILLEGAL_STEP');
    await errorOf(sendBack(batch), 'ILLEGAL_STEP');
    await accepted(submitDisbursementBatch(desk.contextOf(), batchStepOf(batch)));
    const stale = await errorOf(approveDisbursementBatch(desk.leader(), batchStepOf(batch)), 'STALE_VERSION');
    expect(stale.current).toBe(2);
    await errorOf(
      submitDisbursementBatch(desk.contextOf(), { ...batchStepOf(batch), expectedVersion: 2 }),
      'ILLEGAL_STEP',
    );
  });

  it('comes back with a reason, asks for nothing then, and is submitted again', async () => {
    const book = await desk.giveBook(free);
    const batch = await desk.submitted([book]);
    await errorOf(returnDisbursementBatch(desk.leader(), { ...batchStepOf(batch), reason: '' }), 'INVALID_INPUT');
    const returned = (await accepted(sendBack(batch))).batch;
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: 'Thiếu chữ ký', checkerName: null });
    const again = (await accepted(submitDisbursementBatch(desk.contextOf(), batchStepOf(returned)))).batch;
    expect(again).toMatchObject({ state: 'SUBMITTED', returnReason: null });
    const approved = (await accepted(approveDisbursementBatch(desk.leader(), batchStepOf(again)))).batch;
    const back = (await accepted(sendBack(approved))).batch;
    await accepted(cancelOf(book));
    const refused = await errorOf(submitDisbursementBatch(desk.contextOf(), batchStepOf(back)), 'ALLOCATION_EXCEEDED');
    expect(refused).toMatchObject({ assignment: book, unit: 'VND', allocated: 0, asked: 20_000_000, left: 0 });
  });

  it('asks for what no other batch asks for', async () => {
    const book = await desk.giveBook(free);
    const [one, other] = [await desk.draft([book]), await desk.draft([book])];
    await accepted(submitDisbursementBatch(desk.contextOf(), batchStepOf(one)));
    const refused = await errorOf(submitDisbursementBatch(desk.contextOf(), batchStepOf(other)), 'ALLOCATION_EXCEEDED');
    expect(refused).toMatchObject({ pledge: free, allocated: 20_000_000, disbursed: 0, left: 0 });
  });
});

describe('a payment', () => {
  it('of a fund waits for its money, with the figures', async () => {
    const approved = await desk.approved([await desk.giveBook(pledge)]);
    const refused = await errorOf(pay(approved), 'FUND_EXCEEDED');
    expect(refused).toEqual({
      code: 'FUND_EXCEEDED',
      pledge,
      unit: 'BOOK',
      received: 1,
      disbursed: 1,
      asked: 1,
      left: 0,
    });
    await received(desk, { quantity: 0, amount: 20_000_000 });
    await errorOf(pay(approved), 'FUND_EXCEEDED');
    await received(desk, { quantity: 1, amount: 1 });
    expect((await accepted(pay(approved))).batch.state).toBe('PAID');
  });

  it('of a fund waits for the đồng too, whatever units were entered', async () => {
    const [source, ward] = ['ward-fund-for-the-poor/duong-noi', 'savings-book/duong-noi'];
    await received(desk, { source, pledge: ward, quantity: 5, amount: 19_999_999 });
    const approved = await desk.approved([await desk.giveBook(ward, { place: 'duong-noi-2024' })]);
    expect(await errorOf(pay(approved), 'FUND_EXCEEDED')).toMatchObject({
      unit: 'VND',
      received: 19_999_999,
      asked: 20_000_000,
      left: 19_999_999,
    });
  });

  it('in instalments counts the house when it is paid in full', async () => {
    const household = await desk.register();
    await desk.needsHouse(household);
    const { assignment } = await accepted(assignSupport(desk.contextOf(), buildFor(household.id)));
    const amounts = [20_000_000, 30_000_000];
    const counts: number[] = [];
    for (const amount of amounts) {
      const lines = [{ assignment: assignment.id, leg: 'leg-2', amount, recipient: 'Người nhận thay' }];
      const draft = await desk.draft([], { measure: 'HOUSING_NEW_BUILD', lines });
      const submitted = (await accepted(submitDisbursementBatch(desk.contextOf(), batchStepOf(draft)))).batch;
      await accepted(pay((await accepted(approveDisbursementBatch(desk.leader(), batchStepOf(submitted)))).batch));
      counts.push((await desk.counter('new-build/womens-union')).disbursed);
    }
    expect(counts).toEqual([0, 1]);
    const lines = [{ assignment: assignment.id, leg: 'leg-2', amount: 1 }];
    const more = { measure: 'HOUSING_NEW_BUILD', lines, idempotencyKey: randomUUID() };
    const refused = await errorOf(createDisbursementBatch(desk.contextOf(), more), 'ALLOCATION_EXCEEDED');
    expect(refused).toMatchObject({ allocated: 50_000_000, disbursed: 50_000_000, asked: 1, left: 0 });
  });

  it('of a past day wants a reason, and none lies ahead', async () => {
    const approved = await desk.approved([await bookSince('2024-06-14')]);
    const input = { ...batchStepOf(approved), documentNumber: 'PC 08' };
    const early = { ...input, paidOn: isoDate('2024-06-14') };
    await errorOf(recordPayment(desk.contextOf(), early), 'REASON_REQUIRED');
    const late = { ...input, paidOn: isoDate('2024-06-16') };
    await errorOf(recordPayment(desk.contextOf(), late), 'INVALID_INPUT');
    await errorOf(recordPayment(desk.contextOf(), { ...input, documentNumber: '' }), 'INVALID_INPUT');
    const { batch } = await accepted(recordPayment(desk.contextOf(), { ...early, reason: 'Chứng từ về chậm' }));
    expect(batch.paidOn).toBe('2024-06-14');
  });

  it('lies on no day before the last of its supports begins to hold, whatever the reason', async () => {
    const books = [await bookSince('2024-06-13'), await bookSince('2024-06-11'), await bookSince('2024-06-12')];
    const input = { ...batchStepOf(await desk.approved(books)), documentNumber: 'PC 09', reason: 'Chứng từ về chậm' };
    for (const day of ['2014-06-15', '2024-06-12']) {
      const asked = recordPayment(desk.contextOf(), { ...input, paidOn: isoDate(day) });
      const { issues } = await errorOf(asked, 'INVALID_INPUT');
      expect(issues).toMatchObject([{ path: 'paidOn', code: 'DATE_BEFORE_SUPPORT' }]);
      expect(issues[0]?.text).toEqual({
        vi: 'Ngày chi không được trước ngày bố trí hỗ trợ (13/6/2024).',
        en: 'The payment cannot be before the support holds (13/6/2024).',
      });
    }
    const { batch } = await accepted(recordPayment(desk.contextOf(), { ...input, paidOn: isoDate('2024-06-13') }));
    expect(batch).toMatchObject({ state: 'PAID', paidOn: '2024-06-13' });
  });

  it('keeps its support from being cancelled, until it is taken back by a row', async () => {
    const book = await desk.giveBook(free);
    const batch = await desk.submitted([book]);
    const asked = await errorOf(cancelOf(book), 'ILLEGAL_STEP');
    expect(asked).toEqual({
      code: 'ILLEGAL_STEP',
      type: 'Assignment',
      id: book,
      from: 'IN_PAYMENT',
      step: 'CANCEL',
      legal: ['HAND_OVER'],
    });
    await accepted(pay((await accepted(approveDisbursementBatch(desk.leader(), batchStepOf(batch)))).batch));
    await errorOf(cancelOf(book), 'ILLEGAL_STEP');
    const before = await desk.counter(free);
    const [payment] = await paymentsOf(batch.id);
    const input = { disbursement: payment?.id ?? '', documentNumber: 'PT 09', reason: 'Hộ trả lại' };
    const reverse = () => reverseDisbursement(desk.contextOf(), { ...input, idempotencyKey: randomUUID() });
    const { disbursement, reversal } = await accepted(reverse());
    expect(disbursement.reversedBy).toBe(reversal.id);
    expect(reversal).toMatchObject({ reverses: payment?.id, amount: 20_000_000, quantity: 1, reason: 'Hộ trả lại' });
    expect(await errorOf(reverse(), 'ILLEGAL_STEP')).toMatchObject({ from: 'REVERSED', legal: [] });
    const ofReversal = { ...input, disbursement: reversal.id, idempotencyKey: randomUUID() };
    await errorOf(reverseDisbursement(desk.contextOf(), ofReversal), 'ILLEGAL_STEP');
    expect(await desk.counter(free)).toMatchObject({
      disbursed: before.disbursed - 1,
      disbursedMoney: before.disbursedMoney - 20_000_000,
    });
    await accepted(cancelOf(book));
  });
});
