import { randomUUID } from 'node:crypto';
import { findLinesByBatches, listDisbursements } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, batchStepOf, type MoneyDesk, openMoneyDesk, received } from '../testing/index.ts';
import {
  approveDisbursementBatch,
  createDisbursementBatch,
  mayReverseDisbursement,
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

describe('who may take which step', () => {
  const steps = ['create', 'submit', 'return', 'pay'] as const;
  it.each<[Role, string | null, string, readonly string[]]>([
    ['ADMINISTRATOR', null, pledge, ['create', 'submit', 'return', 'pay']],
    ['COMMITTEE_OFFICER', null, pledge, ['create', 'submit', 'return', 'pay']],
    ['COMMITTEE_LEADER', null, pledge, ['return']],
    ['WARD_OFFICER', null, pledge, []],
    ['AUDITOR', null, pledge, []],
    ['AGENCY_OFFICER', 'fatherland-front', free, ['create', 'submit', 'return', 'pay']],
    [
      'AGENCY_OFFICER',
      'ward-peoples-committee/phu-luong',
      'savings-book/phu-luong',
      ['create', 'submit', 'return', 'pay'],
    ],
    ['AGENCY_OFFICER', 'ward-peoples-committee/phu-luong', free, ['create']],
    ['AGENCY_OFFICER', 'labour-division', free, []],
  ])('%s of %s, money of %s: %j', async (role, agency, from, allowed) => {
    const place = from === 'savings-book/phu-luong' ? 'phu-luong-2024' : 'ha-cau-2024';
    const context = desk.contextOf({ role, agency, userId: 'other', place: role === 'WARD_OFFICER' ? place : null });
    const source = from === free ? null : `ward-fund-for-the-poor/${place.replace('-2024', '')}`;
    if (source !== null) await received(desk, { source, pledge: from, quantity: 1 });
    const book = await desk.giveBook(from, { place });
    const input = { measure: 'SAVINGS_BOOK', lines: [{ assignment: book }], idempotencyKey: randomUUID() };
    const [draft, submitted] = [await desk.draft([book]), await desk.submitted([book])];
    const approved = (await accepted(approveDisbursementBatch(desk.leader(), batchStepOf(submitted)))).batch;
    const results = {
      create: () => createDisbursementBatch(context, { ...input, dryRun: true, lines: null }),
      submit: () => submitDisbursementBatch(context, batchStepOf(draft)),
      return: () => returnDisbursementBatch(context, { ...batchStepOf(approved), reason: 'x' }),
      pay: () => recordPayment(context, { ...batchStepOf(approved), documentNumber: 'PC' }),
    };
    for (const step of steps) {
      const result = await results[step]();
      const isOpen = result.ok || !['FORBIDDEN', 'NOT_FOUND'].includes(result.error.code);
      expect([step, isOpen]).toEqual([step, allowed.includes(step)]);
    }
  });

  it('tells who may take a payment back as the act does: the lead of the measure, the keeper of the fund, once', async () => {
    const scope = wholeCommittee(desk.committee);
    const { id: batch } = await desk.paid([await desk.giveBook(free)]);
    const order = { field: 'RECORDED_AT', direction: 'ASC' } as const;
    const page = await listDisbursements(desk.database.readers, scope, { batch }, { order, first: 5, after: null });
    const [payment] = page.edges.map(({ node }) => node);
    if (payment === undefined) throw new Error('nothing was paid');
    const people: readonly [Role, string | null, boolean][] = [
      ['AUDITOR', null, false],
      ['AGENCY_OFFICER', 'labour-division', false],
      ['AGENCY_OFFICER', 'ward-peoples-committee/phu-luong', false],
      ['AGENCY_OFFICER', 'fatherland-front', true],
    ];
    const input = { disbursement: payment.id, documentNumber: 'PT 02', reason: 'Hộ vắng mặt' };
    for (const [role, agency, may] of people) {
      const context = desk.contextOf({ role, agency, userId: 'other' });
      expect([agency, mayReverseDisbursement(context, payment)]).toEqual([agency, may]);
      const result = await reverseDisbursement(context, { ...input, idempotencyKey: randomUUID() });
      expect([agency, result.ok]).toEqual([agency, may]);
      if (!result.ok) continue;
      const { disbursement, reversal } = result.value;
      for (const row of [disbursement, reversal]) expect(mayReverseDisbursement(context, row)).toBe(false);
    }
  });

  it('lets a ward body pay only what its own fund gives', async () => {
    const context = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'ward-peoples-committee/phu-luong' });
    const books = [
      await desk.giveBook('savings-book/phu-luong', { place: 'phu-luong-2024' }),
      await desk.giveBook(free, { place: 'phu-luong-2024' }),
    ];
    const input = { measure: 'SAVINGS_BOOK', idempotencyKey: randomUUID() };
    const { batch } = await accepted(createDisbursementBatch(context, input));
    const scope = wholeCommittee(desk.committee);
    const lines = await findLinesByBatches(desk.database.readers, scope, [batch?.id ?? '']);
    expect(lines.map(({ assignment }) => assignment)).toContain(books[0]);
    expect(lines.every(({ pledge: of }) => of === 'savings-book/phu-luong')).toBe(true);
  });
});
