import { randomUUID } from 'node:crypto';
import { findRepaymentsByLoans } from '@vuonlen/database/assignments';
import { findMembersByHouseholds } from '@vuonlen/database/households';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordNeed } from '../households/index.ts';
import { scopeOf } from '../kernel/index.ts';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { loanScopeOf, type RecordLoanInput, type RecordRepaymentInput, recordLoan, recordRepayment } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 32 });
});
afterAll(() => desk.database.drop());

const lender = 'social-policy-bank';
const bank = (workingDate = '2024-06-15') => desk.contextOf({ role: 'AGENCY_OFFICER', agency: lender, workingDate });
const issueOf = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => `${path} ${code}`);

/** A household that needs a house. */
async function builder(changes: Parameters<SupportDesk['register']>[0] = {}): Promise<string> {
  const { id } = await desk.register({ classifiedOn: isoDate('2024-01-01'), ...changes });
  await accepted(recordNeed(desk.contextOf(), { household: id, kind: 'HOUSING_REPAIR', year: 2024 }));
  return id;
}
const house = (household: string, changes: Partial<RecordLoanInput> = {}): RecordLoanInput => ({
  household,
  kind: 'HOUSING_LOAN',
  amount: 50_000_000,
  termMonths: 180,
  idempotencyKey: randomUUID(),
  ...changes,
});
const paid = (loan: string, amount: number, changes: Partial<RecordRepaymentInput> = {}): RecordRepaymentInput => ({
  loan,
  amount,
  idempotencyKey: randomUUID(),
  ...changes,
});
const lent = async (changes: Partial<RecordLoanInput> = {}) =>
  (await accepted(recordLoan(bank(), house(await builder(), changes)))).loan;

describe('a housing loan', () => {
  it('of the highest amount and the longest term is recorded with what the rules said', async () => {
    const household = await builder();
    const { loan } = await accepted(recordLoan(bank(), house(household, { document: 'HĐ 12/2024' })));
    expect(loan).toMatchObject({ amount: 50_000_000, termMonths: 180, lender, outcome: 'GRANTED', repaid: 0 });
    expect(loan.reasons.map(({ clause }) => clause)).toContain('II.2.2.1#5');
  });

  it.each<[string, Partial<RecordLoanInput>, object]>([
    [
      'a đồng more than the ceiling',
      { amount: 50_000_001 },
      {
        subject: 'AMOUNT',
        limit: 50_000_000,
        used: 0,
        clause: 'II.2.2.1#5',
        quote: 'mức vay tối đa: 50.000.000 đồng/hộ',
      },
    ],
    [
      'a month more than fifteen years',
      { termMonths: 181 },
      { subject: 'TERM', limit: 180, asked: 181, clause: 'II.2.2.1#5', quote: 'thời hạn cho vay tối đa 15 năm' },
    ],
  ])('is refused at %s, with the clause', async (_name, changes, expected) => {
    const refused = await errorOf(recordLoan(bank(), house(await builder(), changes)), 'PLAN_LIMIT_EXCEEDED');
    expect(refused).toMatchObject(expected);
  });

  it('counts what the household still owes, and no more what it paid back', async () => {
    const household = await builder();
    const first = await accepted(recordLoan(bank(), house(household, { amount: 30_000_000 })));
    const second = house(household, { amount: 20_000_001 });
    expect(await errorOf(recordLoan(bank(), second), 'PLAN_LIMIT_EXCEEDED')).toMatchObject({ used: 30_000_000 });
    await accepted(recordRepayment(bank(), paid(first.loan.id, 1)));
    await accepted(recordLoan(bank(), second));
  });

  it('is refused by the rules: no need, another class, after the window', async () => {
    const { id: unknown } = await desk.register({ classifiedOn: isoDate('2024-01-01') });
    await errorOf(recordLoan(bank(), house(unknown)), 'FACTS_MISSING');
    const wellOff = await builder({ class: 'WELL_OFF', standard: null });
    const denied = await errorOf(recordLoan(bank(), house(wellOff)), 'INELIGIBLE');
    expect(denied.decision.reasons[0]).toMatchObject({ clause: 'II.2.2.1#5' });
    await errorOf(recordLoan(bank('2025-02-01'), house(await builder())), 'OUTSIDE_WINDOW');
  });

  it.each<[string, Partial<RecordLoanInput>, string]>([
    ['no amount', { amount: 0 }, 'amount OUT_OF_RANGE'],
    ['half a đồng', { amount: 0.5 }, 'amount OUT_OF_RANGE'],
    ['no term', { termMonths: 0 }, 'termMonths OUT_OF_RANGE'],
    ['a loan that the plan does not have', { kind: 'SAVINGS_BOOK' }, 'kind UNKNOWN_LOAN'],
    ['tomorrow', { effectiveOn: isoDate('2024-06-16') }, 'effectiveOn DATE_IN_FUTURE'],
  ])('is refused with %s', async (_name, changes, issue) => {
    expect(await issueOf(recordLoan(bank(), house(await builder(), changes)))).toContain(issue);
  });

  it('wants a reason for the past and is known by its key', async () => {
    const household = await builder();
    const early = house(household, { effectiveOn: isoDate('2024-06-01') });
    await errorOf(recordLoan(bank(), early), 'REASON_REQUIRED');
    const input = { ...early, reason: 'Giải ngân trước khi dùng phần mềm' };
    const { loan } = await accepted(recordLoan(bank(), input));
    expect((await accepted(recordLoan(bank(), input))).loan).toEqual(loan);
    expect(await desk.count('loan', household)).toBe(1);
    await errorOf(recordLoan(bank(), { ...input, amount: 1 }), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('the other loans of the plan', () => {
  const from2025 = () => bank('2025-03-01');

  it('a student’s is one of a member in school of a household in hardship, without a ceiling of the plan', async () => {
    const { id: household } = await desk.register({
      inHardship: true,
      members: [
        { fullName: 'Lê Thị Mẹ', relation: 'HEAD' },
        { fullName: 'Lê Văn Học', relation: 'CHILD', schoolLevel: 'UNIVERSITY', inSchool: true },
      ],
    });
    const [, student] = await findMembersByHouseholds(desk.database.readers, scopeOf(desk.contextOf()), [household]);
    const input = house(household, { kind: 'STUDENT_LOAN', amount: 90_000_000, termMonths: 240 });
    expect(await issueOf(recordLoan(from2025(), input))).toEqual(['member REQUIRED']);
    const { loan } = await accepted(recordLoan(from2025(), { ...input, member: student?.id ?? null }));
    expect(loan).toMatchObject({ kind: 'STUDENT_LOAN', member: student?.id, amount: 90_000_000 });
    await errorOf(
      recordLoan(from2025(), { ...input, member: randomUUID(), idempotencyKey: randomUUID() }),
      'NOT_FOUND',
    );
  });

  it('a job loan that the plan leaves to the regulation wants it named', async () => {
    const input = house(await builder(), { kind: 'JOB_LOAN', amount: 100_000_000 });
    const refused = await errorOf(recordLoan(from2025(), input), 'REGULATION_REQUIRED');
    expect(refused).toMatchObject({ clause: 'IV.2#3', missing: expect.arrayContaining(['eligibleByRegulation']) });
    const { loan } = await accepted(recordLoan(from2025(), { ...input, regulation: 'Nghị định 61/2015/NĐ-CP' }));
    expect(loan).toMatchObject({ outcome: 'UNDETERMINED', regulation: 'Nghị định 61/2015/NĐ-CP' });
  });
});

describe('a repayment', () => {
  it('lowers what is owed, never below nothing, never before the loan', async () => {
    const loan = await lent({ amount: 10_000_000 });
    const after = await accepted(recordRepayment(bank(), paid(loan.id, 4_000_000)));
    expect(after.loan.repaid).toBe(4_000_000);
    expect(await issueOf(recordRepayment(bank(), paid(loan.id, 6_000_001)))).toEqual(['amount MORE_THAN_OUTSTANDING']);
    const early = paid(loan.id, 1, { effectiveOn: isoDate('2024-06-14'), reason: 'x' });
    expect(await issueOf(recordRepayment(bank(), early))).toEqual(['effectiveOn BEFORE_THE_LOAN']);
    await errorOf(
      recordRepayment(bank('2024-06-20'), paid(loan.id, 1, { effectiveOn: isoDate('2024-06-18') })),
      'REASON_REQUIRED',
    );
    expect((await accepted(recordRepayment(bank(), paid(loan.id, 6_000_000)))).loan.repaid).toBe(10_000_000);
    await errorOf(recordRepayment(bank(), paid(randomUUID(), 1)), 'NOT_FOUND');
  });

  it('is taken back by a row of its own: whole, once, with a reason', async () => {
    const loan = await lent({ amount: 10_000_000 });
    await accepted(recordRepayment(bank(), paid(loan.id, 3_000_000)));
    const read = () => findRepaymentsByLoans(desk.database.readers, loanScopeOf(bank()), [loan.id]);
    const reverses = (await read())[0]?.id ?? '';
    const back = (amount: number, reason?: string) =>
      recordRepayment(bank(), paid(loan.id, amount, { reverses, reason: reason ?? null }));
    expect(await issueOf(back(3_000_000))).toEqual(['reason REQUIRED']);
    expect(await issueOf(back(2_999_999, 'Ghi nhầm'))).toEqual(['amount NOT_THE_WHOLE']);
    expect((await accepted(back(3_000_000, 'Ghi nhầm'))).loan.repaid).toBe(0);
    expect(await issueOf(back(3_000_000, 'Ghi nhầm'))).toEqual(['reverses ALREADY_REVERSED']);
    const reversal = (await read())[1]?.id ?? '';
    const twice = paid(loan.id, 3_000_000, { reverses: reversal, reason: 'x' });
    expect(await issueOf(recordRepayment(bank(), twice))).toEqual(['reverses UNKNOWN_REPAYMENT']);
    expect(await read()).toHaveLength(2);
  });
});

describe('who may lend', () => {
  it.each<[Role, string | null, string]>([
    ['AGENCY_OFFICER', lender, 'OK OK'],
    ['ADMINISTRATOR', null, 'OK OK'],
    ['AGENCY_OFFICER', 'fatherland-front', 'FORBIDDEN NOT_FOUND'],
    ['COMMITTEE_OFFICER', null, 'FORBIDDEN FORBIDDEN'],
    ['COMMITTEE_LEADER', null, 'FORBIDDEN FORBIDDEN'],
    ['WARD_OFFICER', null, 'FORBIDDEN FORBIDDEN'],
    ['AUDITOR', null, 'FORBIDDEN FORBIDDEN'],
  ])('%s of %s: %s', async (role, agency, expected) => {
    const loan = await lent({ amount: 1_000_000 });
    const place = role === 'WARD_OFFICER' ? 'phu-luong-2024' : null;
    const context = desk.contextOf({ role, agency, place });
    const results = [
      await recordLoan(context, house(await builder())),
      await recordRepayment(context, paid(loan.id, 1)),
    ];
    expect(results.map((result) => (result.ok ? 'OK' : result.error.code)).join(' ')).toBe(expected);
  });
});

describe('two who want the same', () => {
  it('never lend a household more than the ceiling together, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const household = await builder();
      const results = await Promise.all(
        Array.from({ length: 6 }, () => recordLoan(bank(), house(household, { amount: 20_000_000 }))),
      );
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.filter((code) => code === 'OK')).toHaveLength(2);
      expect(codes.filter((code) => code === 'PLAN_LIMIT_EXCEEDED')).toHaveLength(4);
    }
  });

  it('never pay back more than was lent together, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const loan = await lent({ amount: 10_000_000 });
      const results = await Promise.all(
        Array.from({ length: 6 }, () => recordRepayment(bank(), paid(loan.id, 4_000_000))),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(2);
    }
  });
});
