import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let committee: string;
beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase());
});
afterAll(() => database.drop());

async function failureOf(statement: string): Promise<string | null> {
  try {
    await sql.raw(statement).execute(database.writers);
    return null;
  } catch (error) {
    const failure = postgresFailure(error);
    return failure?.constraint ?? failure?.code ?? String(error);
  }
}

const bank = 'social-policy-bank';
const loan = (id: string, amount: number, values: { ceiling?: string; term?: number; outcome?: string } = {}) => `
  insert into loan (committee_id, id, household_id, kind, lender, amount, effective_on, term_months, ceiling,
    maximum_term_months, outcome, reasons, missing, facts, plan_revision, recorded_at, recorded_by)
  values ('${committee}', '${id}', (select id from household order by id limit 1), 'HOUSING_LOAN', '${bank}', ${amount},
    '2024-06-01', ${values.term ?? 180}, ${values.ceiling ?? '50000000'}, 180, '${values.outcome ?? 'GRANTED'}', '[]', '{}', '{}',
    (select id from plan_revision where state = 'ADOPTED'), now(), 'x')`;
const repayment = (id: string, of: string, amount: number, on = '2024-06-02', reverses: string | null = null) => `
  insert into loan_repayment (committee_id, id, loan_id, amount, effective_on, reverses, reason, recorded_at, recorded_by)
  values ('${committee}', '${id}', '${of}', ${amount}, '${on}', ${reverses === null ? 'null' : `'${reverses}'`}, 'x', now(), 'x')`;

describe('a loan in the database', () => {
  it.each([
    ['of the ceiling', 50_000_000, {}, null],
    ['above it', 50_000_001, {}, 'loan_within_ceiling'],
    ['without one', 90_000_000, { ceiling: 'null' }, null],
    ['of no đồng', 0, {}, 'loan_amount_check'],
    ['of too long a term', 1, { term: 181 }, 'loan_within_term'],
    ['that is undetermined without a regulation', 1, { outcome: 'UNDETERMINED' }, 'loan_regulation_named'],
    ['that is denied', 1, { outcome: 'DENIED' }, 'loan_outcome_check'],
  ])('%s', async (_name, amount, values, expected) => {
    expect(await failureOf(loan(randomUUIDv7(), amount, values))).toBe(expected);
  });

  it('is paid back at most once, never before it was lent, and reversed as a whole', async () => {
    const id = randomUUIDv7();
    await failureOf(loan(id, 10));
    const [first, second, back] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    expect(await failureOf(repayment(first, id, 6))).toBeNull();
    expect(await failureOf(repayment(second, id, 5))).toBe('loan_repayment_within_loan');
    expect(await failureOf(repayment(second, id, 1, '2024-05-31'))).toBe('loan_repayment_after_loan');
    expect(await failureOf(repayment(back, id, 5, '2024-06-03', first))).toBe('loan_repayment_reversed_whole');
    expect(await failureOf(repayment(back, id, 6, '2024-06-03', first))).toBeNull();
    expect(await failureOf(repayment(randomUUIDv7(), id, 6, '2024-06-03', first))).toBe('loan_repayment_reversed_once');
    expect(await failureOf(repayment(randomUUIDv7(), id, 6, '2024-06-03', back))).toBe('loan_repayment_reversed_whole');
    expect(await failureOf(repayment(second, id, 10))).toBeNull();
    expect(await failureOf(`update loan_repayment set amount = 1`)).toBe('loan_repayment_append_only');
    expect(await failureOf(`delete from loan`)).toBe('loan_append_only');
  });

  it('is never paid back twice by writers at once, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const id = randomUUIDv7();
      await failureOf(loan(id, 10));
      const results = await Promise.all(Array.from({ length: 8 }, () => failureOf(repayment(randomUUIDv7(), id, 4))));
      expect(results.filter((result) => result === null)).toHaveLength(2);
    }
  });
});

describe('a bank report in the database', () => {
  const report = (dueOn: string, from: string, values: Readonly<Record<string, string>> = {}) => {
    const row: Record<string, string> = {
      ...{
        id: `'${randomUUIDv7()}'`,
        revision: '1',
        state: `'SUBMITTED'`,
        opening: '0',
        disbursed: '10',
        recovered: '4',
      },
      ...{ outstanding: '6', submitted_on: `'2030-01-01'`, reason: 'null', ...values },
    };
    const names = Object.keys(row);
    return `insert into bank_report (committee_id, lender, due_on, period_from, recorded_at, recorded_by, updated_at, version,
        ${names.join(', ')})
      values ('${committee}', '${bank}', '${dueOn}', '${from}', now(), 'x', now(), 1, ${names.map((name) => row[name]).join(', ')})`;
  };

  it('adds up, begins where the one before ended, and is locked once submitted', async () => {
    expect(await failureOf(report('2024-07-05', '2024-01-05', { outstanding: '7' }))).toBe('bank_report_adds_up');
    expect(await failureOf(report('2024-07-05', '2024-01-05', { submitted_on: `'2024-07-04'` }))).toBe(
      'bank_report_after_period',
    );
    expect(await failureOf(report('2024-07-05', '2024-01-05'))).toBeNull();
    expect(await failureOf(report('2024-07-05', '2024-01-05'))).toBe('bank_report_once');
    expect(await failureOf(report('2025-01-05', '2024-07-05'))).toBe('bank_report_carries_over');
    const unexplained = { revision: '2' };
    expect(await failureOf(report('2024-07-05', '2024-01-05', unexplained))).toBe('bank_report_correction_explained');
    expect(await failureOf(report('2025-01-05', '2024-07-05', { opening: '6', outstanding: '12' }))).toBeNull();
    const draft = { state: `'DRAFT'`, submitted_on: 'null' };
    expect(await failureOf(report('2025-07-05', '2025-01-05', draft))).toBeNull();
    expect(await failureOf(report('2026-01-05', '2025-07-05', draft))).toBeNull();
    const again = { ...draft, revision: '2', reason: `'x'` };
    expect(await failureOf(report('2025-07-05', '2025-01-05', again))).toBe('bank_report_one_draft');
    const submitted = `where state = 'SUBMITTED'`;
    expect(await failureOf(`update bank_report set document = 'x' ${submitted}`)).toBe('bank_report_locked');
    expect(await failureOf(`update bank_report set state = 'DRAFT', submitted_on = null ${submitted}`)).toBe(
      'bank_report_locked',
    );
    expect(await failureOf(`delete from bank_report ${submitted}`)).toBe('bank_report_locked');
  });
});
