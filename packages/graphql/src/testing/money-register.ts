import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
export type Row = any;

/** The demo register with a batch of every savings book, approved and not yet paid. */
export interface MoneyRegister {
  readonly register: TestRegister;
  readonly officer: Asker;
  readonly leader: Asker;
  readonly auditor: Asker;
  readonly ward: Asker;
  readonly batch: Row;
}

export const own = 'ha-cau-2024';
export const pledgeId = (slug: string) => toGlobalId('Pledge', slug);
const coded =
  '__typename ... on DomainError { code message { vi en } } ... on InvalidInputError { issues { path code } }';

/** Does an act and reads what of its answer is asked for, or the refusal. */
export async function act(asker: Asker, name: string, success: string, input: object): Promise<Row> {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const { data, errors } = await asker.ask(
    `mutation ($input: ${title}Input!) { ${name}(input: $input) { ${coded} ... on ${title}Success { ${success} }
      ${name === 'recordPayment' ? '... on FundExceededError { pledge { slug } unit received asked left }' : ''}
      ${name.startsWith('approve') ? '... on IllegalStepError { from step current { id } }' : ''}
      ${name.startsWith('submit') ? '... on AllocationExceededError { assignment { id } unit allocated asked left }' : ''} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

/** Money into a fund, from an invented giver. */
export const receive = (asker: Asker, pledge: string, source: string, quantity: number, more: object = {}) =>
  act(asker, 'recordReceipt', 'receipt { id quantity amount giver } pledges { slug received receivedMoney }', {
    pledge: pledgeId(pledge),
    source: toGlobalId('FundingSource', source),
    channel: 'INTO_FUND',
    quantity,
    documentNumber: 'PT 01',
    giver: 'Nhà hảo tâm giả định',
    ...more,
  });
export const stepOf = ({ id, version }: Row) => ({ batch: id, expectedVersion: version });
export const batchFields =
  'batch { id version state total amountInWords lineCount returnReason makerName checkerName }';

/** Opens the register; drop its database in `afterAll`. */
export async function openMoneyRegister(): Promise<MoneyRegister> {
  const register = await createTestRegister();
  const [officer, leader, auditor, ward] = await Promise.all([
    register.asker('COMMITTEE_OFFICER'),
    register.asker('COMMITTEE_LEADER'),
    register.asker('AUDITOR'),
    register.asker('WARD_OFFICER', { place: own }),
  ]);
  const made = await act(officer, 'createDisbursementBatch', batchFields, { measure: 'SAVINGS_BOOK' });
  const sent = await act(officer, 'submitDisbursementBatch', batchFields, stepOf(made.batch));
  const { batch } = await act(leader, 'approveDisbursementBatch', batchFields, stepOf(sent.batch));
  return { register, officer, leader, auditor, ward, batch };
}

/** Money comes into every fund that the batch draws on, it is paid, and two books move to the own ward; the batch now. */
export async function settle({ officer, batch }: MoneyRegister): Promise<Row> {
  const { data } = await officer.ask(
    '{ plan { pledges { slug allocated isThroughFund measure { code } sources { slug } } } }',
  );
  for (const { slug, allocated, isThroughFund, measure, sources } of data.plan.pledges as Row[]) {
    if (measure.code !== 'SAVINGS_BOOK' || !isThroughFund || allocated === 0) continue;
    const { receipt, pledges } = await receive(officer, slug, sources[0].slug, allocated);
    expect(receipt).toMatchObject({ quantity: allocated, amount: allocated * 20_000_000 });
    expect(pledges).toEqual([{ slug, received: allocated, receivedMoney: allocated * 20_000_000 }]);
  }
  const input = { ...stepOf(batch), documentNumber: 'PC 01' };
  const paid = await act(officer, 'recordPayment', `${batchFields} pledges { slug disbursed allocated }`, input);
  expect(paid.batch).toMatchObject({ state: 'PAID', total: batch.total });
  for (const { disbursed, allocated } of paid.pledges) expect(disbursed).toBe(allocated);
  const others = 'savings-book/other-ward-funds';
  await receive(officer, others, 'ward-funds-without-near-poor-households', 2);
  const fields = 'reallocation { id quantity received receivedAmount from { slug } to { slug } }';
  const moved = await act(officer, 'reallocateFunds', fields, {
    from: pledgeId(others),
    to: pledgeId('savings-book/ha-cau'),
    quantity: 2,
    received: 1,
    basisDocument: '45/QĐ-BCĐ',
  });
  expect(moved.reallocation).toMatchObject({ quantity: 2, received: 1, receivedAmount: 20_000_000 });
  return paid.batch;
}
