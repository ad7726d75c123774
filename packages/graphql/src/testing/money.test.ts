import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import {
  act,
  batchFields,
  type MoneyRegister,
  openMoneyRegister,
  pledgeId,
  type Row,
  settle,
  stepOf,
} from './money-register.ts';
import type { Asker } from './test-register.ts';

let money: MoneyRegister;
let batch: Row;
let officer: Asker;
let leader: Asker;
beforeAll(async () => {
  money = await openMoneyRegister();
  ({ officer, leader, batch } = money);
});
afterAll(() => money.register.database.drop());

describe('money of a fund', () => {
  it('is not paid before it has come in: the refusal has the figures and words', async () => {
    const refused = await act(officer, 'recordPayment', batchFields, { ...stepOf(batch), documentNumber: 'PC 01' });
    expect(refused).toMatchObject({ code: 'FUND_EXCEEDED', unit: 'BOOK', received: 0, left: 0 });
    expect(refused.asked).toBeGreaterThan(0);
    expect(refused.message.vi).toMatch(/^Vượt số đã tiếp nhận: đã tiếp nhận 0 sổ, còn lại 0 sổ, cần \d+ sổ\.$/);
    expect(refused.message.en).toMatch(/\S/);
  });

  it('comes in, is paid, and shows in every figure', async () => {
    batch = await settle(money);
    const { data } = await officer.ask(`{ plan { sources { slug pledges { slug }
      figures { unit sources { slug } planned pledged received allocated disbursed left } } } }`);
    const fund = data.plan.sources.find(({ slug }: Row) => slug === 'ward-fund-for-the-poor/ha-cau');
    expect(fund.figures.filter(({ unit }: Row) => unit === 'BOOK')).toEqual([
      {
        unit: 'BOOK',
        sources: [{ slug: 'ward-fund-for-the-poor/ha-cau' }],
        planned: 2,
        pledged: 4,
        received: 3,
        allocated: 2,
        disbursed: 2,
        left: 2,
      },
    ]);
    const joint = data.plan.sources.find(({ slug }: Row) => slug === 'youth-union');
    expect(joint.figures.map(({ sources }: Row) => sources.length)).toContain(2);
  });

  it('is told in words as it is written on a voucher', () => {
    expect(batch.amountInWords).toMatch(/đồng$/);
    expect(batch.total % 20_000_000).toBe(0);
  });

  it('moves between funds, and the ledger of the pledge has the rows', async () => {
    const { data, errors } = await officer.ask(
      `query ($id: ID!) { node(id: $id) { ... on Pledge { limit planned pledged left ledger { totalCount nodes {
        kind takesAway isReversal quantity received amount receipt { id } assignment { id } disbursement { id } reallocation { id } } } } } }`,
      { id: pledgeId('savings-book/ha-cau') },
    );
    expect(errors).toBeUndefined();
    expect(data.node).toMatchObject({ planned: 2, pledged: 4, limit: 4 });
    const kinds = data.node.ledger.nodes.map(({ kind }: Row) => kind);
    expect(new Set(kinds)).toEqual(new Set(['REALLOCATION', 'DISBURSEMENT', 'RECEIPT', 'ALLOCATION']));
    expect(data.node.ledger.totalCount).toBe(kinds.length);
    expect(data.node.ledger.nodes[0]).toMatchObject({
      kind: 'REALLOCATION',
      takesAway: false,
      quantity: 2,
      received: 1,
    });
    for (const row of data.node.ledger.nodes) {
      const behind = [row.receipt, row.assignment, row.disbursement, row.reallocation].filter(Boolean);
      expect(behind).toHaveLength(1);
    }
  });
});

/** The steps that somebody is offered; null for who does not read the batch. */
async function offered(asker: Asker, id: string): Promise<string[] | null> {
  const { data, errors } = await asker.ask(
    'query ($id: ID!) { node(id: $id) { ... on DisbursementBatch { nextSteps } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return data.node?.nextSteps ?? null;
}

describe('the steps of a batch', () => {
  it('name the state that stands in the way, and the person who does', async () => {
    const refused = await act(leader, 'approveDisbursementBatch', batchFields, stepOf(batch));
    expect(refused).toMatchObject({
      code: 'ILLEGAL_STEP',
      from: 'PAID',
      step: 'APPROVE',
      current: { id: batch.id },
    });
    expect(refused.message.vi).toMatch(/\S/);
    const admin = await money.register.asker('ADMINISTRATOR');
    const built = await act(admin, 'createDisbursementBatch', batchFields, {
      measure: 'HOUSING_NEW_BUILD',
      dryRun: true,
    });
    expect(built).toMatchObject({ __typename: 'CreateDisbursementBatchSuccess', batch: null });
    const made = await act(admin, 'createDisbursementBatch', batchFields, { measure: 'HOUSING_NEW_BUILD' });
    const other = await act(admin, 'createDisbursementBatch', batchFields, { measure: 'HOUSING_NEW_BUILD' });
    const sent = await act(admin, 'submitDisbursementBatch', batchFields, stepOf(made.batch));
    const twice = await act(admin, 'submitDisbursementBatch', batchFields, stepOf(other.batch));
    expect(twice).toMatchObject({
      code: 'ALLOCATION_EXCEEDED',
      unit: 'VND',
      left: 0,
      assignment: { id: expect.any(String) },
    });
    expect(await act(admin, 'approveDisbursementBatch', batchFields, stepOf(sent.batch))).toMatchObject({
      code: 'SAME_PERSON',
    });
    const agencies: [string, string[] | null][] = [
      ['fatherland-front', ['RETURN']],
      ['social-policy-bank', []],
      ['red-cross', null],
    ];
    expect(await offered(admin, other.batch.id)).toEqual(['SUBMIT', 'DISCARD']);
    expect(await offered(leader, other.batch.id)).toEqual([]);
    expect(await offered(money.auditor, other.batch.id)).toEqual([]);
    expect(await offered(admin, sent.batch.id)).toEqual(['RETURN']);
    expect(await offered(leader, sent.batch.id)).toEqual(['APPROVE', 'RETURN']);
    expect(await offered(officer, sent.batch.id)).toEqual(['RETURN']);
    expect(await offered(money.auditor, sent.batch.id)).toEqual([]);
    for (const [agency, steps] of agencies) {
      const asker = await money.register.asker('AGENCY_OFFICER', { agency });
      expect([agency, await offered(asker, sent.batch.id)]).toEqual([agency, steps]);
    }
    const back = await act(leader, 'returnDisbursementBatch', batchFields, {
      ...stepOf(sent.batch),
      reason: 'Thiếu chữ ký',
    });
    expect(back.batch).toMatchObject({ state: 'RETURNED', returnReason: 'Thiếu chữ ký' });
    expect(await offered(admin, sent.batch.id)).toEqual(['SUBMIT', 'DISCARD']);
    const fields = 'batch { id version state returnReason discardReason discardedOn }';
    const step = { batch: sent.batch.id, expectedVersion: 3 };
    expect(await act(admin, 'discardDisbursementBatch', fields, step)).toMatchObject({ code: 'INVALID_INPUT' });
    const gone = await act(admin, 'discardDisbursementBatch', fields, { ...step, reason: 'Lập lại' });
    expect(gone.batch).toMatchObject({ state: 'DISCARDED', returnReason: 'Thiếu chữ ký', discardReason: 'Lập lại' });
    expect(await offered(admin, sent.batch.id)).toEqual([]);
    const list = '{ disbursementBatches(where: { state: [DISCARDED] }) { totalCount nodes { id } } }';
    expect((await admin.ask(list)).data.disbursementBatches).toEqual({ totalCount: 1, nodes: [{ id: sent.batch.id }] });
    const masked = 'query ($id: ID!) { node(id: $id) { ... on DisbursementBatch { discardedOn discardReason } } }';
    const { node } = (await money.auditor.ask(masked, { id: sent.batch.id })).data;
    expect(node).toEqual({ discardedOn: '2024-06-15', discardReason: null });
  });

  it('may be approved by a delegate, who is named, and delegations are read by who may', async () => {
    const delegated = await act(
      leader,
      'recordDelegation',
      'delegation { id version delegatorName delegateName action }',
      {
        action: 'APPROVE_DISBURSEMENT',
        delegate: toGlobalId('User', officer.person.id),
        validFrom: '2024-06-15',
        validUntil: '2024-06-20',
        basisDocument: '12/UQ-BCĐ',
      },
    );
    expect(delegated.delegation).toMatchObject({ action: 'APPROVE_DISBURSEMENT', version: 1 });
    const made = await act(officer, 'createDisbursementBatch', batchFields, { measure: 'HOUSING_NEW_BUILD' });
    const sent = await act(officer, 'submitDisbursementBatch', batchFields, stepOf(made.batch));
    expect(await offered(officer, sent.batch.id)).toEqual(['APPROVE', 'RETURN']);
    const approved = await act(
      officer,
      'approveDisbursementBatch',
      'batch { state delegation { id } }',
      stepOf(sent.batch),
    );
    expect(await offered(officer, sent.batch.id)).toEqual(['RETURN', 'PAY']);
    expect(await offered(leader, sent.batch.id)).toEqual(['RETURN']);
    expect(approved.batch).toEqual({ state: 'APPROVED', delegation: { id: delegated.delegation.id } });
    const list = `query ($day: Date) { delegations(where: { inForceOn: $day }) { totalCount nodes { id delegateName } } }`;
    expect((await money.auditor.ask(list, { day: '2024-06-15' })).data.delegations.totalCount).toBe(1);
    expect((await money.auditor.ask(list, { day: '2024-06-21' })).data.delegations.totalCount).toBe(0);
    expect((await money.ward.ask(list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await money.ward.ask('query ($id: ID!) { node(id: $id) { id } }', { id: delegated.delegation.id });
    expect(data.node).toBeNull();
    const ended = await act(leader, 'endDelegation', 'delegation { endedOn }', {
      delegation: delegated.delegation.id,
      reason: 'Đã về',
      expectedVersion: 1,
    });
    expect(ended.delegation.endedOn).toBe('2024-06-15');
  });
});
