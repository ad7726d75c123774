import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf as failed, openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import { counter, goodReceipt as good, legCounter, legs, one, own, receipt, two } from './money-statements.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

describe('the database itself refuses, of what is promised and received,', () => {
  it.each<[string, readonly string[], string, string]>([
    [
      'more disbursed than allocated',
      [counter('disbursed = used + 1, received = used + 1')],
      '23514',
      'pledge_counter_within_used',
    ],
    ['less than nothing disbursed', [counter('disbursed = -1')], '23514', 'pledge_counter_within_used'],
    ['more of a fund disbursed than received', [counter('disbursed = 1')], '23514', 'pledge_counter_within_received'],
    [
      'more đồng of a fund disbursed than received',
      [counter('disbursed = 1, received = 1, received_money = 1, disbursed_money = 2')],
      '23514',
      'pledge_counter_within_received',
    ],
    ['less than nothing received', [counter('received = -1')], '23514', 'pledge_counter_received'],
    ['a limit below what is allocated', [counter('"limit" = used - 1')], '23514', 'pledge_counter_within_limit'],
    [
      'more asked of a leg than it holds',
      [legCounter('reserved = allocated + 1')],
      '23514',
      'assignment_leg_counter_within_allocated',
    ],
    [
      'more paid of a leg than it holds',
      [legCounter('disbursed = allocated, reserved = 1')],
      '23514',
      'assignment_leg_counter_within_allocated',
    ],
    [
      'a paid support that is cancelled',
      [
        legCounter('disbursed = 1'),
        `update assignment set state = 'CANCELLED', cancelled_on = '2024-06-15', cancel_reason = 'x'
          where id = (select assignment_id from assignment_leg where id = ${legs})`,
      ],
      '23514',
      'assignment_leg_counter_within_allocated',
    ],
    [
      'a receipt of a source that does not stand behind the pledge',
      [receipt(`'savings-book/ha-cau', 'red-cross', 'DIRECT', 1, null`)],
      '23503',
      'receipt_committee_id_pledge_source_fkey',
    ],
    [
      'a receipt of nothing',
      [receipt(`'repair/red-cross', 'red-cross', 'DIRECT', 0, null`)],
      '23514',
      'receipt_of_something',
    ],
    [
      'money into a fund without money',
      [receipt(`'savings-book/ha-cau', 'ward-fund-for-the-poor/ha-cau', 'INTO_FUND', 1, null`)],
      '23514',
      'receipt_into_fund_of_money',
    ],
    ['a changed receipt', [good, `update receipt set amount = 1`], '23001', 'receipt_append_only'],
    ['a removed receipt', [good, `delete from receipt`], '23001', 'receipt_append_only'],
    [
      'a receipt that is taken back twice',
      [
        good,
        ...[one, two].map(
          (id) => `insert into receipt_reversal values (${own}, '${one}', '${id}', '2024-06-15', 'x', now(), 'x')`,
        ),
      ],
      '23505',
      'receipt_reversal_once',
    ],
    [
      'a move of more come in than moves',
      [
        `insert into reallocation values (${own}, '${one}', 'savings-book/other-ward-funds', 'savings-book/ha-cau', 1, 2, 0, 1, 1,
          '2024-06-15', '1/QĐ', null, now(), 'x')`,
      ],
      '23514',
      'reallocation_received',
    ],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await failed(database.writers, statements)).toEqual({ code, constraint });
  });
});
