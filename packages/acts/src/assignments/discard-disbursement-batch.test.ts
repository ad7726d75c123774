import { randomUUID } from 'node:crypto';
import type { DisbursementBatchRecord } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import type { Role } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, batchStepOf, errorOf, type MoneyDesk, openMoneyDesk } from '../testing/index.ts';
import {
  approveDisbursementBatch,
  cancelSupport,
  discardDisbursementBatch,
  recordPayment,
  returnDisbursementBatch,
  submitDisbursementBatch,
} from './index.ts';

let desk: MoneyDesk;
const free = 'savings-book/social-mobilisation';
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.database.drop());

const discard = (batch: DisbursementBatchRecord, changes: object = {}, context = desk.contextOf()) =>
  discardDisbursementBatch(context, { ...batchStepOf(batch), ...changes });
const returned = async (books: readonly string[]) => {
  const back = { ...batchStepOf(await desk.submitted(books)), reason: 'Thiếu chữ ký' };
  return (await accepted(returnDisbursementBatch(desk.leader(), back))).batch;
};
const why = { reason: 'Lập lại theo danh sách mới' };

describe('a batch that is discarded', () => {
  it('as a draft, wants no reason, and says who discarded it and when', async () => {
    const draft = await desk.draft([await desk.giveBook(free)]);
    const { batch, pledges } = await accepted(discard(draft));
    expect(batch).toMatchObject({ state: 'DISCARDED', discardedOn: '2024-06-15', discardReason: null, version: 2 });
    expect(batch).toMatchObject({ discarderName: 'tester', checkerName: null, paidOn: null });
    expect(pledges).toEqual([]);
    const { rows } = await sql<{ action: string; payload: object }>`select action, payload from audit_event
      where aggregate_id = ${draft.id} order by sequence desc limit 1`.execute(desk.database.writers);
    expect(rows).toEqual([
      {
        action: 'disbursement.discard',
        payload: { changes: [{ field: 'batchState', before: 'DRAFT', after: 'DISCARDED' }] },
      },
    ]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'DISBURSEMENT_BATCH', draft.id)).toBeNull();
  });

  it('after it came back, says why, beside why it came back', async () => {
    const batch = await returned([await desk.giveBook(free)]);
    for (const reason of [undefined, null, '', '   ']) {
      const { issues } = await errorOf(discard(batch, { reason }), 'INVALID_INPUT');
      expect(issues).toEqual([
        {
          path: 'reason',
          code: 'REQUIRED',
          text: {
            vi: 'Đợt chi đã bị trả lại: cần ghi lý do hủy.',
            en: 'The batch came back: discarding it wants a reason.',
          },
        },
      ]);
    }
    const { issues } = await errorOf(discard(batch, { reason: 'x'.repeat(2001) }), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'reason', code: 'TOO_LONG' }]);
    expect((await accepted(discard(batch, why))).batch).toMatchObject({
      ...{ state: 'DISCARDED', returnReason: 'Thiếu chữ ký', discardReason: 'Lập lại theo danh sách mới' },
    });
  });

  it('takes no further step, and is discarded once a key', async () => {
    const draft = await desk.draft([await desk.giveBook(free)]);
    await errorOf(discard(draft, { expectedVersion: 2 }), 'STALE_VERSION');
    const input = batchStepOf(draft);
    const { batch } = await accepted(discardDisbursementBatch(desk.contextOf(), input));
    expect((await accepted(discardDisbursementBatch(desk.contextOf(), input))).batch).toEqual(batch);
    await errorOf(
      discardDisbursementBatch(desk.contextOf(), { ...input, expectedVersion: 2 }),
      'IDEMPOTENCY_KEY_REUSED',
    );
    const [officer, leader] = [desk.contextOf(), desk.leader()];
    const step = () => ({ ...batchStepOf(batch), documentNumber: 'PC 01', reason: 'x' });
    for (const result of [
      submitDisbursementBatch(officer, step()),
      approveDisbursementBatch(leader, step()),
      returnDisbursementBatch(leader, step()),
      recordPayment(officer, step()),
      discardDisbursementBatch(officer, step()),
    ]) {
      expect(await errorOf(result, 'ILLEGAL_STEP')).toMatchObject({ from: 'DISCARDED', legal: [] });
    }
  });

  it('is none that waits, is approved or is paid', async () => {
    const book = await desk.giveBook(free);
    const batch = await desk.submitted([book]);
    expect(await errorOf(discard(batch, why), 'ILLEGAL_STEP')).toMatchObject({ from: 'SUBMITTED', step: 'DISCARD' });
    const approved = (await accepted(approveDisbursementBatch(desk.leader(), batchStepOf(batch)))).batch;
    expect(await errorOf(discard(approved, why), 'ILLEGAL_STEP')).toMatchObject({ from: 'APPROVED' });
    const pay = { ...batchStepOf(approved), documentNumber: 'PC 02' };
    const { batch: paid } = await accepted(recordPayment(desk.contextOf(), pay));
    expect(await errorOf(discard(paid, why), 'ILLEGAL_STEP')).toMatchObject({ from: 'PAID' });
  });

  it('leaves its supports to another batch, or to be cancelled', async () => {
    const [book, other] = [await desk.giveBook(free), await desk.giveBook(free)];
    const before = await desk.counter(free);
    await accepted(discard(await returned([book, other]), why));
    expect((await desk.paid([book])).state).toBe('PAID');
    const cancel = { assignment: other, expectedVersion: 1, reason: 'x', idempotencyKey: randomUUID() };
    await accepted(cancelSupport(desk.contextOf(), cancel));
    expect(await desk.counter(free)).toMatchObject({ disbursed: before.disbursed + 1 });
    const { rows } = await sql<{ reserved: number }>`select sum(reserved)::bigint as reserved
      from assignment_leg_counter`.execute(desk.database.writers);
    expect(rows).toEqual([{ reserved: 0 }]);
  });

  it.each<[Role, string | null, string]>([
    ['COMMITTEE_OFFICER', null, 'OK'],
    ['ADMINISTRATOR', null, 'OK'],
    // The Fatherland Front leads savings books.
    ['AGENCY_OFFICER', 'fatherland-front', 'OK'],
    ['AGENCY_OFFICER', 'social-policy-bank', 'FORBIDDEN'],
    // No case of the Red Cross: it does not see the batch.
    ['AGENCY_OFFICER', 'red-cross', 'NOT_FOUND'],
    ['COMMITTEE_LEADER', null, 'FORBIDDEN'],
    ['WARD_OFFICER', null, 'FORBIDDEN'],
    ['AUDITOR', null, 'FORBIDDEN'],
  ])('by %s of %s: %s', async (role, agency, expected) => {
    const draft = await desk.draft([await desk.giveBook(free)]);
    const result = await discard(draft, {}, desk.contextOf({ role, agency, userId: 'other' }));
    expect(result.ok ? 'OK' : result.error.code).toBe(expected);
  });
});
