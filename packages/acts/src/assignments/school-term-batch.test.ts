import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, batchStepOf, errorOf, type MoneyDesk, openMoneyDesk } from '../testing/index.ts';
import { assignSupport, createDisbursementBatch, submitDisbursementBatch } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.database.drop());

describe('a batch of a school term', () => {
  const year = { year: 2025, term: 1 };
  const in2025 = () => desk.contextOf({ workingDate: '2025-02-01' });
  const make = (changes: object = {}) =>
    createDisbursementBatch(in2025(), { measure: 'EDUCATION_SUPPORT', idempotencyKey: randomUUID(), ...changes });
  let child: string;
  beforeAll(async () => {
    const household = await desk.register({ class: 'EXITED_NEAR_POVERTY', classifiedOn: isoDate('2024-06-01') });
    const pupil = await desk.database.readers
      .selectFrom('household_member')
      .select('id')
      .where('household_id', '=', household.id)
      .where('grade', '=', 7)
      .executeTakeFirstOrThrow();
    const legs = [{ pledge: 'education/bia-ba', quantity: 1 }];
    const input = { household: household.id, measure: 'EDUCATION_SUPPORT', member: pupil.id, legs };
    const key = { idempotencyKey: randomUUID() };
    child = (await accepted(assignSupport(in2025(), { ...input, ...key }))).assignment.id;
  });

  it('pays the share of the term, once', async () => {
    const [one, other] = [await accepted(make({ schoolTerm: year })), await accepted(make({ schoolTerm: year }))];
    expect(one.lines).toMatchObject([{ assignment: child, amount: 1_500_000 }]);
    expect(one.batch).toMatchObject({ schoolTerm: '2025-1', total: 1_500_000 });
    if (one.batch === null || other.batch === null) throw new Error('no batch');
    await accepted(submitDisbursementBatch(in2025(), batchStepOf(one.batch)));
    const refused = await errorOf(submitDisbursementBatch(in2025(), batchStepOf(other.batch)), 'ALLOCATION_EXCEEDED');
    expect(refused).toMatchObject({ assignment: child, asked: 1_500_000, left: 0 });
    expect((await errorOf(make({ schoolTerm: year }), 'INVALID_INPUT')).issues[0]?.code).toBe('NOTHING_TO_PAY');
    expect((await accepted(make({ schoolTerm: { year: 2025, term: 2 } }))).total).toBe(1_500_000);
  });

  it.each<[string, object, string]>([
    ['no term', {}, 'REQUIRED'],
    ['a third term', { schoolTerm: { year: 2025, term: 3 } }, 'OUT_OF_RANGE'],
    ['a term after the years of the plan', { schoolTerm: { year: 2052, term: 1 } }, 'TERM_NOT_FORESEEN'],
    ['a term before them', { schoolTerm: { year: 2024, term: 2 } }, 'TERM_NOT_FORESEEN'],
    ['a term of books', { measure: 'SAVINGS_BOOK', schoolTerm: year }, 'NOT_BY_TERM'],
    ['no such measure', { measure: 'GOLD' }, 'UNKNOWN_MEASURE'],
    ['no such ward', { schoolTerm: year, place: 'atlantis' }, 'UNKNOWN_PLACE'],
    ['a support that is not live', { schoolTerm: year, lines: [{ assignment: randomUUID() }] }, 'NOT_PAYABLE'],
  ])('is refused with %s', async (_name, changes, code) => {
    expect((await errorOf(make(changes), 'INVALID_INPUT')).issues[0]?.code).toBe(code);
  });

  it('pays a support in no term after its last, and no term twice', async () => {
    const { amount } = await desk.database.readers
      .selectFrom('assignment')
      .select('amount')
      .where('id', '=', child)
      .executeTakeFirstOrThrow();
    // Five terms, from the one of February 2025 to the last before three years after the exit of June 2024 are over.
    expect(amount).toBe(7_500_000);
    const asked = { measure: 'EDUCATION_SUPPORT', lines: [{ assignment: child }], dryRun: true };
    const said: string[] = [];
    for (const year of [2025, 2026, 2027]) {
      for (const term of [1, 2]) {
        const input = { ...asked, schoolTerm: { year, term }, idempotencyKey: randomUUID() };
        const outcome = await createDisbursementBatch(in2025(), input);
        const code = outcome.ok ? `${outcome.value.total}` : outcome.error.code;
        said.push(`${year}-${term} ${code}`);
      }
    }
    expect(said).toEqual([
      ...['2025-1 ALLOCATION_EXCEEDED', '2025-2 1500000', '2026-1 1500000', '2026-2 1500000', '2027-1 1500000'],
      '2027-2 INVALID_INPUT',
    ]);
    const refused = await errorOf(make({ ...asked, schoolTerm: { year: 2027, term: 2 } }), 'INVALID_INPUT');
    expect(refused.issues[0]).toMatchObject({ path: 'lines.0.assignment', code: 'TERM_NOT_FORESEEN' });
    expect(refused.issues[0]?.text.vi).toBe('Hỗ trợ không gồm học kỳ I năm học 2027–2028. Căn cứ: II.2.2.3#1.');
    const all = await errorOf(make({ schoolTerm: { year: 2027, term: 2 } }), 'INVALID_INPUT');
    expect(all.issues[0]?.code).toBe('NOTHING_TO_PAY');
  });

  it('refuses a support named twice', async () => {
    const lines = [{ assignment: child }, { assignment: child }];
    const { issues } = await errorOf(make({ schoolTerm: { year: 2026, term: 1 }, lines }), 'INVALID_INPUT');
    expect(issues[0]).toMatchObject({ path: 'lines.1.assignment', code: 'NOT_PAYABLE' });
  });

  it('does not pay a support before it begins', async () => {
    const context = desk.contextOf({ workingDate: '2025-01-31' });
    const input = { measure: 'EDUCATION_SUPPORT', schoolTerm: { year: 2026, term: 2 }, idempotencyKey: randomUUID() };
    await errorOf(createDisbursementBatch(context, input), 'INVALID_INPUT');
  });
});
