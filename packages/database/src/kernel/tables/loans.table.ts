import type { Reason } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ColumnType } from 'kysely';

type Snapshot<T> = ColumnType<T, string, never>;

/** A loan of the bank to a household or a member, with the decision of that day. Append only. */
export interface LoanTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string | null;
  /** Code of the loan in the plan. */
  kind: string;
  lender: string;
  /** Đồng. */
  amount: number;
  effective_on: IsoDate;
  term_months: number;
  /** What the plan allows as it was then; null where it states none. */
  ceiling: number | null;
  maximum_term_months: number | null;
  outcome: 'GRANTED' | 'UNDETERMINED';
  reasons: Snapshot<readonly Reason[]>;
  missing: string[];
  facts: Snapshot<HouseholdFacts>;
  plan_revision: string;
  regulation: string | null;
  document: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** What was paid back of a loan; a row that reverses another one takes it back. Append only. */
export interface LoanRepaymentTable {
  committee_id: string;
  id: string;
  loan_id: string;
  /** Đồng, never negative. */
  amount: number;
  effective_on: IsoDate;
  reverses: string | null;
  document: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** A report of the bank on lending and collection over six months. A correction is a further revision. */
export interface BankReportTable {
  committee_id: string;
  id: string;
  lender: string;
  due_on: IsoDate;
  period_from: IsoDate;
  revision: number;
  state: 'DRAFT' | 'SUBMITTED';
  opening: number;
  disbursed: number;
  recovered: number;
  outstanding: number;
  reason: string | null;
  submitted_on: IsoDate | null;
  document: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  version: number;
}
