import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

const refusalOf = (...statements: string[]) => failureOf(database.writers, statements);

const own = '(select id from committee)';
const book = (nth = 0) =>
  `(select id from assignment where measure = 'SAVINGS_BOOK' and state = 'ASSIGNED' order by id offset ${nth} limit 1)`;
const ids = { first: '01900000-0000-7000-8000-00000000000a', other: '01900000-0000-7000-8000-00000000000b' };

const handOver = (id = ids.first, number = 'AB 1', of = book()) => `
  insert into handing_over (committee_id, id, assignment_id, handed_over_on, signed_list_number, received_by, book_number,
    recorded_at, recorded_by)
  values (${own}, '${id}', ${of}, '2024-06-15', '01/DS', 'Đào', '${number}', now(), 'x')`;
const correct = (
  revision = 2,
  changes: Partial<Record<'on' | 'number' | 'withdrawn' | 'reason' | 'of', string>> = {},
) => `
  insert into handing_over_correction (committee_id, handing_over_id, revision, id, handed_over_on, signed_list_number,
    received_by, book_number, withdrawn, reason, recorded_at, recorded_by)
  values (${own}, '${changes.of ?? ids.first}', ${revision}, gen_random_uuid(), '${changes.on ?? '2024-06-15'}', '01/DS',
    'Mận', ${changes.number ?? "'AB 9'"}, ${changes.withdrawn ?? 'false'}, ${changes.reason ?? "'nhầm'"}, now(), 'x')`;
const check = (on = '2024-06-20', id = ids.other) => `
  insert into use_check (committee_id, id, assignment_id, checked_on, result, recorded_at, recorded_by)
  values (${own}, '${id}', ${book()}, '${on}', 'FOR_INTENDED_PURPOSE', now(), 'x')`;
const correctCheck = (
  revision = 2,
  changes: Partial<Record<'on' | 'result' | 'withdrawn' | 'reason', string>> = {},
) => `
  insert into use_check_correction (committee_id, use_check_id, revision, id, checked_on, result, withdrawn, reason,
    recorded_at, recorded_by)
  values (${own}, '${ids.other}', ${revision}, gen_random_uuid(), '${changes.on ?? '2024-06-21'}',
    '${changes.result ?? 'FOR_INTENDED_PURPOSE'}', ${changes.withdrawn ?? 'false'}, ${changes.reason ?? "'nhầm'"}, now(), 'x')`;
const cancel = `update assignment set state = 'CANCELLED', cancelled_on = '2024-06-20', cancel_reason = 'x'
  where id = (select assignment_id from handing_over where id = '${ids.first}')`;

const move = (
  id: string,
  changes: Partial<Record<'from' | 'to' | 'quantity' | 'paper' | 'reverses' | 'reason', string>> = {},
) => `
  insert into reallocation (committee_id, id, from_pledge, to_pledge, quantity, received, received_amount, to_quantity,
    to_received, effective_on, basis_document, reason, reverses, recorded_at, recorded_by)
  values (${own}, '${id}', '${changes.from ?? 'savings-book/other-ward-funds'}', '${changes.to ?? 'savings-book/ha-cau'}',
    ${changes.quantity ?? 2}, 1, 20000000, 2, 1, '2024-06-15', '${changes.paper ?? '1/QĐ'}', ${changes.reason ?? "'x'"},
    ${changes.reverses ?? 'null'}, now(), 'x')`;
const mirror = { from: 'savings-book/ha-cau', to: 'savings-book/other-ward-funds', reverses: `'${ids.first}'` };
const third = '01900000-0000-7000-8000-00000000000c';

describe('the database itself refuses', () => {
  it.each<[string, string[], string, string]>([
    ['a correction that leaves a gap', [handOver(), correct(3)], '23514', 'handing_over_correction_follows'],
    ['two corrections of one entry', [handOver(), correct(), correct()], '23514', 'handing_over_correction_follows'],
    ['one without a reason', [handOver(), correct(2, { reason: 'null' })], '23514', 'handing_over_correction_reason'],
    [
      'a second withdrawal',
      [handOver(), correct(2, { withdrawn: 'true' }), correct(3, { withdrawn: 'true' })],
      '23514',
      'handing_over_correction_follows',
    ],
    [
      'one without evidence',
      [handOver(), correct(2, { number: 'null' })],
      '23514',
      'handing_over_correction_one_evidence',
    ],
    [
      'a day before the support',
      [handOver(), correct(2, { on: '2020-01-01' })],
      '23514',
      'handing_over_not_before_support',
    ],
    [
      'a day after the check',
      [handOver(), check(), correct(2, { on: '2024-06-21' })],
      '23514',
      'use_check_not_before_handing_over',
    ],
    [
      'a withdrawal under a check',
      [handOver(), check(), correct(2, { withdrawn: 'true' })],
      '23514',
      'use_check_not_before_handing_over',
    ],
    [
      'a book that another household has',
      [handOver(), handOver(ids.other, 'AB 2', book(1)), correct(2, { number: "'AB 2'" })],
      '23505',
      'handing_over_book_number',
    ],
    ['a correction of nothing', [correct()], '23514', 'handing_over_correction_follows'],
    [
      'the end of what was handed over, corrected',
      [handOver(), correct(), cancel],
      '23514',
      'assignment_stays_handed_over',
    ],
    [
      'a handing over after the end',
      [handOver(), correct(2, { withdrawn: 'true' }), cancel, correct(3)],
      '23514',
      'handing_over_of_live_support',
    ],
    [
      'a check of what was withdrawn',
      [handOver(), correct(2, { withdrawn: 'true' }), check()],
      '23514',
      'use_check_after_handing_over',
    ],
    [
      'a check before the corrected day',
      [handOver(), correct(2, { on: '2024-06-25' }), check()],
      '23514',
      'use_check_not_before_handing_over',
    ],
    [
      'a changed correction',
      [`update handing_over_correction set reason = 'y'`],
      '23001',
      'handing_over_correction_append_only',
    ],
    [
      'a removed correction of a check',
      [`delete from use_check_correction`],
      '23001',
      'use_check_correction_append_only',
    ],
    [
      'a correction of a check that leaves a gap',
      [handOver(), check(), correctCheck(3)],
      '23514',
      'use_check_correction_follows',
    ],
    [
      'what follows the withdrawal of a check',
      [handOver(), check(), correctCheck(2, { withdrawn: 'true' }), correctCheck(3)],
      '23514',
      'use_check_correction_follows',
    ],
    [
      'a check corrected to before the handing over',
      [handOver(), check(), correctCheck(2, { on: '2024-06-14' })],
      '23514',
      'use_check_not_before_handing_over',
    ],
    [
      'a bad use without a finding',
      [handOver(), check(), correctCheck(2, { result: 'NOT_FOR_INTENDED_PURPOSE' })],
      '23514',
      'use_check_correction_finding',
    ],
    [
      'a second reversal',
      [move(ids.first), move(ids.other, mirror), move(third, mirror)],
      '23505',
      'reallocation_reversed_once',
    ],
    [
      'a reversal that is no mirror',
      [move(ids.first), move(ids.other, { ...mirror, quantity: '3' })],
      '23514',
      'reallocation_reversal_mirrors',
    ],
    [
      'a reversal to another pledge',
      [move(ids.first), move(ids.other, { ...mirror, to: 'savings-book/yen-nghia' })],
      '23514',
      'reallocation_reversal_mirrors',
    ],
    [
      'a reversal of a reversal',
      [move(ids.first), move(ids.other, mirror), move(third, { reverses: `'${ids.other}'` })],
      '23514',
      'reallocation_reversal_of_move',
    ],
    [
      'a reversal without a reason',
      [move(ids.first), move(ids.other, { ...mirror, reason: 'null' })],
      '23514',
      'reallocation_reversal_reason',
    ],
    ['a reversal of nothing', [move(ids.other, mirror)], '23514', 'reallocation_reversal_mirrors'],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await refusalOf(...statements)).toEqual({ code, constraint });
  });

  it('nothing that is right', async () => {
    const freed = handOver(ids.other, 'AB 1', book(1));
    const right: string[][] = [
      [handOver(), correct(), correct(3, { number: "'AB 1'" })],
      [handOver(), correct(), freed],
      [handOver(), correct(2, { withdrawn: 'true' }), cancel],
      [handOver(), correct(2, { withdrawn: 'true' }), correct(3, { reason: 'null' }), check()],
      [handOver(), check(), correctCheck(2, { withdrawn: 'true' }), correct(2, { withdrawn: 'true' })],
      [move(ids.first), move(ids.other, mirror)],
    ];
    for (const statements of right) expect(await refusalOf(...statements)).toBeNull();
  });

  it('a withdrawal and a check at once: one of them, in each of 20 rounds', async () => {
    const { rows } = await sql<{ id: string }>`select id from assignment where state = 'ASSIGNED' limit 20`.execute(
      database.writers,
    );
    expect(rows).toHaveLength(20);
    for (const { id: support } of rows) {
      const { rows: made } = await sql<{ id: string }>`
        insert into handing_over (committee_id, id, assignment_id, handed_over_on, signed_list_number, received_by,
          receipt_number, recorded_at, recorded_by)
        values (${sql.raw(own)}, gen_random_uuid(), ${support}, '2024-12-31', '01/DS', 'Đào', '1', now(), 'x')
        returning id`.execute(database.writers);
      const withdrawn = sql`
        insert into handing_over_correction (committee_id, handing_over_id, revision, id, handed_over_on,
          signed_list_number, received_by, receipt_number, withdrawn, reason, recorded_at, recorded_by)
        values (${sql.raw(own)}, ${made[0]?.id}, 2, gen_random_uuid(), '2024-12-31', '01/DS', 'Đào', '1', true, 'x', now(), 'x')`;
      const checked = sql`insert into use_check (committee_id, id, assignment_id, checked_on, result, recorded_at, recorded_by)
        values (${sql.raw(own)}, gen_random_uuid(), ${support}, '2024-12-31', 'FOR_INTENDED_PURPOSE', now(), 'x')`;
      const ended = await Promise.allSettled([withdrawn, checked].map((one) => one.execute(database.writers)));
      expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});
