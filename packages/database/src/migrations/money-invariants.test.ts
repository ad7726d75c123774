import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf as failed, openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import { counter, goodReceipt as good, legs, one, own, two } from './money-statements.ts';

let database: TestDatabase;
let committee: string;
let people: { leader: string; officer: string };

beforeAll(async () => {
  ({ database } = await openDemoDatabase());
  committee = (await database.writers.selectFrom('committee').select('id').executeTakeFirstOrThrow()).id;
  people = { leader: await member('COMMITTEE_LEADER'), officer: await member('COMMITTEE_OFFICER') };
});
afterAll(() => database.drop());

async function member(role: string): Promise<string> {
  const id = randomUUIDv7();
  await sql`insert into "user" (id, name, email, "createdAt", "updatedAt") values (${id}, 'x', ${`${id}@invalid`}, now(), now())`.execute(
    database.writers,
  );
  await sql`insert into membership values (${committee}, ${id}, ${id}, ${role}, null, null, null, now(), now(), 1)`.execute(
    database.writers,
  );
  return id;
}

const failureOf = (statements: readonly string[]) => failed(database.writers, statements);

const [line, paid] = [randomUUIDv7(), randomUUIDv7()];
const batch = (changes: Partial<Record<'state' | 'total' | 'lines' | 'term', string>> = {}, id = one) => `
  insert into disbursement_batch values (${own}, '${id}', 'SAVINGS_BOOK', null, ${changes.term ?? 'null'},
    ${changes.state ?? `'DRAFT'`}, ${changes.total ?? '20000000'}, ${changes.lines ?? '1'}, 'maker', null, null, null, null, null,
    null, now(), now(), 1)`;
const lineOf = (amount = '20000000', id = line) =>
  `insert into disbursement_line values (${own}, '${id}', '${one}', ${legs}, ${amount}, null, 'Người nhận', now())`;
const step = (set: string) => `update disbursement_batch set ${set} where id = '${one}'`;
const submitted = [batch(), lineOf(), step(`state = 'SUBMITTED'`)];
const approved = [...submitted, step(`state = 'APPROVED', checker = 'checker'`)];
const settled = [
  ...approved,
  step(`state = 'PAID', document_number = 'PC', paid_on = '2024-06-15', paid_by = 'payer'`),
];
const returned = [...submitted, step(`state = 'RETURNED', return_reason = 'y'`)];
const discarded = `state = 'DISCARDED', discarded_on = '2024-06-15', discarded_by = 'maker'`;
const payment = (changes = `'20000000'`, id = paid, reverses = 'null', reason = 'null') => `
  insert into disbursement values (${own}, '${id}', '${line}', 1, ${changes}, '2024-06-15', 'PC', ${reverses}, ${reason}, now(), 'x')`;
const delegation = (from: string, to: string, rest: string) =>
  `insert into delegation values (${own}, '${one}', 'disbursement.approve', '${from}', '${to}', ${rest}, now(), 'x', now(), 1)`;
const period = `'2024-06-15', '2024-06-30', '12/UQ', null, null`;

describe('the database itself refuses, of money,', () => {
  it.each<[string, readonly string[], string, string]>([
    ['a batch that begins approved', [batch({ state: `'SUBMITTED'` })], '23514', 'disbursement_batch_legal_step'],
    [
      'a step that skips the checker',
      [
        batch(),
        lineOf(),
        step(`state = 'PAID', document_number = 'PC', paid_on = '2024-06-15', paid_by = 'x', checker = 'y'`),
      ],
      '23514',
      'disbursement_batch_legal_step',
    ],
    [
      'a paid batch that comes back',
      [
        ...settled,
        step(
          `state = 'RETURNED', return_reason = 'x', checker = null, document_number = null, paid_on = null, paid_by = null`,
        ),
      ],
      '23514',
      'disbursement_batch_legal_step',
    ],
    [
      'a maker who checks',
      [...submitted, step(`state = 'APPROVED', checker = 'maker'`)],
      '23514',
      'disbursement_batch_two_persons',
    ],
    [
      'an approval without a checker',
      [...submitted, step(`state = 'APPROVED'`)],
      '23514',
      'disbursement_batch_checked',
    ],
    ['a return without a reason', [...submitted, step(`state = 'RETURNED'`)], '23514', 'disbursement_batch_returned'],
    [
      'a payment without a document',
      [...approved, step(`state = 'PAID', paid_on = '2024-06-15', paid_by = 'x'`)],
      '23514',
      'disbursement_batch_paid',
    ],
    [
      'a batch with another total',
      [batch(), lineOf(), step(`state = 'SUBMITTED', total = 1`)],
      '23514',
      'disbursement_batch_stays',
    ],
    [
      'a removed batch',
      [batch(), lineOf(), `delete from disbursement_batch`],
      '23001',
      'disbursement_batch_append_only',
    ],
    ...[submitted, approved, settled].map((statements, at): [string, readonly string[], string, string] => [
      `a batch that is discarded after it was ${['submitted', 'approved', 'paid'][at]}`,
      [...statements, step(discarded)],
      '23514',
      'disbursement_batch_legal_step',
    ]),
    ...['SUBMITTED', 'DRAFT', 'RETURNED'].map((state): [string, readonly string[], string, string] => [
      `a discarded batch that is ${state} again`,
      [batch(), lineOf(), step(discarded), step(`state = '${state}', discarded_on = null, discarded_by = null`)],
      '23514',
      'disbursement_batch_legal_step',
    ]),
    [
      'a batch that came back and is discarded without a reason',
      [...returned, step(discarded)],
      '23514',
      'disbursement_batch_discarded',
    ],
    [
      'a batch that is discarded by nobody',
      [batch(), lineOf(), step(`state = 'DISCARDED', discarded_on = '2024-06-15'`)],
      '23514',
      'disbursement_batch_discarded',
    ],
    [
      'a reason to discard of a batch that is not',
      [batch(), lineOf(), step(`state = 'SUBMITTED', discard_reason = 'x'`)],
      '23514',
      'disbursement_batch_discarded',
    ],
    [
      'a discarded batch that came back for another reason',
      [...returned, step(`${discarded}, discard_reason = 'x', return_reason = 'z'`)],
      '23514',
      'disbursement_batch_stays',
    ],
    [
      'a payment of a discarded batch',
      [batch(), lineOf(), step(discarded), payment()],
      '23514',
      'disbursement_of_paid_batch',
    ],
    ['a term that is none', [batch({ term: `'2025-09'` })], '23514', 'disbursement_batch_school_term_check'],
    ['lines that do not make the total', [batch(), lineOf('19999999')], '23514', 'disbursement_line_adds_up'],
    ['a payment of a batch that is not paid', [...approved, payment()], '23514', 'disbursement_of_paid_batch'],
    ['a payment of another amount', [...settled, payment('1')], '23514', 'disbursement_of_paid_batch'],
    [
      'a second payment of a line',
      [...settled, payment(), payment(`'20000000'`, two)],
      '23505',
      'disbursement_paid_once',
    ],
    [
      'a payment taken back twice',
      [...settled, payment(), ...[two, randomUUIDv7()].map((id) => payment(`'20000000'`, id, `'${paid}'`, `'x'`))],
      '23505',
      'disbursement_reversed_once',
    ],
    [
      'a reversal that is taken back',
      [
        ...settled,
        payment(),
        payment(`'20000000'`, two, `'${paid}'`, `'x'`),
        payment(`'20000000'`, randomUUIDv7(), `'${two}'`, `'x'`),
      ],
      '23514',
      'disbursement_of_paid_batch',
    ],
    [
      'a reversal without a reason',
      [...settled, payment(), payment(`'20000000'`, two, `'${paid}'`)],
      '23514',
      'disbursement_reversal_with_reason',
    ],
    [
      'a changed payment',
      [...settled, payment(), `update disbursement set amount = 1`],
      '23001',
      'disbursement_append_only',
    ],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await failureOf(statements)).toEqual({ code, constraint });
  });

  it('a line too many, and one leg twice', async () => {
    const later = lineOf('1', two).replace(legs, legs.replace('limit 1', 'offset 1 limit 1'));
    expect((await failureOf([...submitted, later]))?.constraint).toBe('disbursement_line_adds_up');
    const twice = [
      batch({ total: '40000000' }),
      lineOf().replace(/\)$/, `), ${lineOf('20000000', two).split('values ')[1]}`),
    ];
    expect((await failureOf(twice))?.constraint).toBe('disbursement_line_once');
  });

  it('a delegation to oneself, one that ends before it begins, and one for another action', async () => {
    const { leader, officer } = people;
    const constraintOf = async (statement: string) => (await failureOf([statement]))?.constraint;
    expect(await constraintOf(delegation(leader, leader, period))).toBe('delegation_between_two');
    expect(await constraintOf(delegation(leader, officer, `'2024-06-15', '2024-06-14', '12/UQ', null, null`))).toBe(
      'delegation_period',
    );
    expect(
      await constraintOf(delegation(leader, officer, `'2024-06-15', '2024-06-16', '12/UQ', '2024-06-15', null`)),
    ).toBe('delegation_ended');
    expect(await constraintOf(delegation(leader, officer, period).replace('disbursement.approve', 'user.create'))).toBe(
      'delegation_action_check',
    );
    expect(await failureOf([delegation(leader, officer, period)])).toBeNull();
  });

  it('nothing that is right: the same statements with right values pass', async () => {
    expect(
      await failureOf([
        good,
        `insert into receipt_reversal values (${own}, '${one}', '${two}', '2024-06-15', 'x', now(), 'x')`,
      ]),
    ).toBeNull();
    expect(await failureOf([...settled, payment(), payment(`'20000000'`, two, `'${paid}'`, `'x'`)])).toBeNull();
    expect(
      await failureOf([
        ...approved,
        step(`state = 'RETURNED', return_reason = 'x', checker = null`),
        step(`state = 'SUBMITTED', return_reason = null`),
      ]),
    ).toBeNull();
    expect(await failureOf([batch(), lineOf(), step(discarded)])).toBeNull();
    expect(await failureOf([...returned, step(`${discarded}, discard_reason = 'x'`)])).toBeNull();
    expect(
      await failureOf([counter('received = 2, disbursed = 2, received_money = 2, disbursed_money = 2')]),
    ).toBeNull();
    const byDelegation = delegation(people.leader, people.officer, period);
    expect(
      await failureOf([
        byDelegation,
        ...submitted,
        step(`state = 'APPROVED', checker = 'maker', delegation_id = '${one}'`),
      ]),
    ).toBeNull();
  });
});
