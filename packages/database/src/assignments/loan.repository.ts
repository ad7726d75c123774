import type { Decision, Outcome, Reason } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type SqlBool, sql } from 'kysely';
import { type Reader, type Scope, type Transaction, withinScope } from '../kernel/index.ts';

/** Of which households somebody reads loans, and of which lender; null: of none. */
export interface LoanScope {
  readonly households: Scope;
  readonly lender: string | 'ALL' | null;
}

export interface LoanRecord {
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly kind: string;
  readonly lender: string;
  readonly amount: number;
  readonly effectiveOn: IsoDate;
  readonly termMonths: number;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly regulation: string | null;
  readonly document: string | null;
  /** Đồng paid back, reversals taken off. */
  readonly repaid: number;
  readonly recordedAt: Date;
}

export interface NewLoan extends Omit<LoanRecord, 'outcome' | 'reasons' | 'repaid'> {
  readonly committee: string;
  readonly ceiling: number | null;
  readonly maximumTermMonths: number | null;
  readonly decision: Decision;
  readonly facts: HouseholdFacts;
  readonly planRevision: string;
  readonly reason: string | null;
  readonly recordedBy: string;
}

/** What was paid back of the loan `l`, reversals taken off. */
export const repaidOfLoan = sql<number>`(select coalesce(sum(case when p.reverses is null then p.amount else -p.amount end), 0)
  from loan_repayment p where p.committee_id = l.committee_id and p.loan_id = l.id)`;

/** Loans of the scope, as a query to go on with. */
export function loansWithin(reader: Reader, { households, lender }: LoanScope) {
  const ofLender = lender === 'ALL' ? sql<SqlBool>`true` : sql<SqlBool>`l.lender = ${lender ?? ''}`;
  return reader
    .selectFrom('loan as l')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'l.committee_id').onRef('household.id', '=', 'l.household_id'),
    )
    .where(withinScope(households))
    .where(ofLender);
}

/** Loans that are not paid back in full. */
export const isOpenLoan = sql<SqlBool>`${repaidOfLoan} < l.amount`;

/** The columns of a record. */
export function selectLoans(reader: Reader, scope: LoanScope) {
  return loansWithin(reader, scope)
    .select(['l.id', 'l.household_id as household', 'l.member_id as member', 'l.kind', 'l.lender', 'l.amount'])
    .select(['l.effective_on as effectiveOn', 'l.term_months as termMonths', 'l.outcome', 'l.reasons', 'l.regulation'])
    .select(['l.document', 'l.recorded_at as recordedAt', repaidOfLoan.as('repaid')]);
}

/** Loans of several households, in the order in which they were recorded. */
export async function findLoansByHouseholds(
  reader: Reader,
  scope: LoanScope,
  households: readonly string[],
): Promise<LoanRecord[]> {
  if (households.length === 0) return [];
  return selectLoans(reader, scope)
    .where('l.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('l.household_id')
    .orderBy('l.recorded_at')
    .orderBy('l.id')
    .execute();
}

/** Loans of the scope among the ids, in no order. */
export async function findLoans(reader: Reader, scope: LoanScope, ids: readonly string[]): Promise<LoanRecord[]> {
  if (ids.length === 0) return [];
  return selectLoans(reader, scope)
    .where('l.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function insertLoan(trx: Transaction, loan: NewLoan): Promise<void> {
  const { decision } = loan;
  if (decision.outcome !== 'GRANTED' && decision.outcome !== 'UNDETERMINED') {
    throw new RangeError(`A loan that the rules refuse is not recorded: ${decision.outcome}`);
  }
  await trx
    .insertInto('loan')
    .values({
      committee_id: loan.committee,
      id: loan.id,
      household_id: loan.household,
      member_id: loan.member,
      kind: loan.kind,
      lender: loan.lender,
      amount: loan.amount,
      effective_on: loan.effectiveOn,
      term_months: loan.termMonths,
      ceiling: loan.ceiling,
      maximum_term_months: loan.maximumTermMonths,
      outcome: decision.outcome,
      reasons: JSON.stringify(decision.reasons),
      missing: [...decision.missing],
      facts: JSON.stringify(loan.facts),
      plan_revision: loan.planRevision,
      regulation: loan.regulation,
      document: loan.document,
      reason: loan.reason,
      recorded_at: loan.recordedAt,
      recorded_by: loan.recordedBy,
    })
    .execute();
}
