import { useCheckResults } from '@vuonlen/plan/assignments';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

const refusalOf = (...statements: string[]) => failureOf(database.writers, statements);

const committee = '(select id from committee)';
const live = (measure: string) =>
  `(select id from assignment where measure = '${measure}' and state = 'ASSIGNED' order by id limit 1)`;
const book = live('SAVINGS_BOOK');

const handOver = (assignment = book, columns = 'book_number', values = `'AB 1'`, on = '2024-06-15') => `
  insert into handing_over (committee_id, id, assignment_id, handed_over_on, signed_list_number, received_by, ${columns},
    recorded_at, recorded_by)
  values (${committee}, gen_random_uuid(), ${assignment}, '${on}', '01/DS', 'Đào', ${values}, now(), 'x')`;
const check = (result = 'FOR_INTENDED_PURPOSE', on = '2024-06-20', finding = 'null', of = book) => `
  insert into use_check (committee_id, id, assignment_id, checked_on, result, finding, recorded_at, recorded_by)
  values (${committee}, gen_random_uuid(), ${of}, '${on}', '${result}', ${finding}, now(), 'x')`;
const cancelBook = `update assignment set state = 'CANCELLED', cancelled_on = '2024-06-20', cancel_reason = 'x'
  where id = ${book}`;

describe('the database itself refuses', () => {
  it.each<[string, string[], string, string]>([
    ['a second handing over', [handOver(), handOver(book, 'book_number', `'AB 2'`)], '23505', 'handing_over_once'],
    [
      'one book for two households',
      [handOver(), handOver(book.replace('limit 1', 'offset 1 limit 1'))],
      '23505',
      'handing_over_book_number',
    ],
    ['no evidence', [handOver(book, 'book_number', 'null')], '23514', 'handing_over_one_evidence'],
    [
      'two kinds of evidence',
      [handOver(book, 'book_number, receipt_number', `'AB 1', '7'`)],
      '23514',
      'handing_over_one_evidence',
    ],
    [
      'the handing over of a cancelled support',
      [
        `create temporary table cancelled on commit drop as select ${book} as id`,
        cancelBook,
        handOver('(select id from cancelled)'),
      ],
      '23514',
      'handing_over_of_live_support',
    ],
    [
      'a handing over before the support holds',
      [handOver(book, 'book_number', `'AB 1'`, '2020-01-01')],
      '23514',
      'handing_over_not_before_support',
    ],
    ['the end of what was handed over', [handOver(), cancelBook], '23514', 'assignment_stays_handed_over'],
    ['a changed handing over', [`update handing_over set received_by = 'y'`], '23001', 'handing_over_append_only'],
    ['a check of what was not handed over', [check()], '23503', 'use_check_after_handing_over'],
    [
      'a check before the handing over',
      [handOver(), check('FOR_INTENDED_PURPOSE', '2024-06-14')],
      '23514',
      'use_check_not_before_handing_over',
    ],
    ['a bad use without a finding', [handOver(), check('NOT_FOR_INTENDED_PURPOSE')], '23514', 'use_check_finding'],
    ['a removed check', [`delete from use_check`], '23001', 'use_check_append_only'],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await refusalOf(...statements)).toEqual({ code, constraint });
  });

  it('nothing that is right: a handing over and its checks', async () => {
    const checks = [check(), check('NOT_FOR_INTENDED_PURPOSE', '2024-06-15', `'x'`)];
    expect(await refusalOf(handOver(), ...checks)).toBeNull();
  });

  it('a handing over and a cancellation at once: one of them, in each of 20 rounds', async () => {
    const { rows } = await sql<{ id: string }>`select id from assignment where state = 'ASSIGNED' limit 20`.execute(
      database.writers,
    );
    expect(rows).toHaveLength(20);
    for (const { id: assignment } of rows) {
      const given = sql
        .raw(handOver(`'${assignment}'`, 'receipt_number', `'1'`, '2024-12-31'))
        .execute(database.writers);
      const cancelled = sql`update assignment set state = 'CANCELLED', cancelled_on = '2024-06-20', cancel_reason = 'x'
        where id = ${assignment}`.execute(database.writers);
      const ended = await Promise.allSettled([given, cancelled]);
      expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('results of a check that the rules do not know', async () => {
    const { rows } = await sql<{ def: string }>`select pg_get_constraintdef(oid) as def from pg_constraint
      where conname = 'use_check_result_check'`.execute(database.writers);
    const words = [...(rows[0]?.def ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, word]) => word);
    expect(words.toSorted()).toEqual([...useCheckResults].toSorted());
  });
});
