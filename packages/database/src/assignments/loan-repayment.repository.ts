import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { Reader, Transaction } from '../kernel/index.ts';
import { type LoanScope, loansWithin } from './loan.repository.ts';

export interface RepaymentRecord {
  readonly id: string;
  readonly loan: string;
  readonly amount: number;
  readonly effectiveOn: IsoDate;
  /** The repayment that this row takes back. */
  readonly reverses: string | null;
  readonly document: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
}

export interface NewRepayment extends RepaymentRecord {
  readonly committee: string;
  readonly recordedBy: string;
}

/** What was paid back of several loans of the scope, in the order in which it was recorded. */
export async function findRepaymentsByLoans(
  reader: Reader,
  scope: LoanScope,
  loans: readonly string[],
): Promise<RepaymentRecord[]> {
  if (loans.length === 0) return [];
  return loansWithin(reader, scope)
    .innerJoin('loan_repayment as p', (join) =>
      join.onRef('p.committee_id', '=', 'l.committee_id').onRef('p.loan_id', '=', 'l.id'),
    )
    .where('l.id', '=', (eb) => eb.fn.any(eb.val([...loans])))
    .select(['p.id', 'p.loan_id as loan', 'p.amount', 'p.effective_on as effectiveOn', 'p.reverses', 'p.document'])
    .select(['p.reason', 'p.recorded_at as recordedAt'])
    .orderBy('p.loan_id')
    .orderBy('p.recorded_at')
    .orderBy('p.id')
    .execute();
}

/** Writes a repayment or its reversal. The table refuses more than was lent. */
export async function insertRepayment(trx: Transaction, row: NewRepayment): Promise<void> {
  await trx
    .insertInto('loan_repayment')
    .values({
      committee_id: row.committee,
      id: row.id,
      loan_id: row.loan,
      amount: row.amount,
      effective_on: row.effectiveOn,
      reverses: row.reverses,
      document: row.document,
      reason: row.reason,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
    })
    .execute();
}

/** Money of a lender over a period, in đồng. */
export interface LendingFigures {
  /** Lent and not paid back when the period begins. */
  readonly opening: number;
  readonly disbursed: number;
  /** Paid back, reversals taken off. */
  readonly recovered: number;
}

/** What a lender lent and got back from the first day on and before the second. For reports of the whole committee. */
export async function readLending(
  reader: Reader,
  committee: string,
  lender: string,
  period: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<LendingFigures> {
  const sums = (amount: RawBuilder<number>, day: RawBuilder<unknown>) =>
    [
      sql<number>`coalesce(sum(${amount}) filter (where ${day} < ${period.from}::date), 0)`.as('before'),
      sql<number>`coalesce(sum(${amount}) filter (where ${day} >= ${period.from}::date and ${day} < ${period.until}::date), 0)`.as(
        'within',
      ),
    ] as const;
  const lent = await reader
    .selectFrom('loan as l')
    .where('l.committee_id', '=', committee)
    .where('l.lender', '=', lender)
    .select(sums(sql`l.amount`, sql`l.effective_on`))
    .executeTakeFirstOrThrow();
  const back = await reader
    .selectFrom('loan_repayment as p')
    .innerJoin('loan as l', (join) =>
      join.onRef('l.committee_id', '=', 'p.committee_id').onRef('l.id', '=', 'p.loan_id'),
    )
    .where('p.committee_id', '=', committee)
    .where('l.lender', '=', lender)
    .select(sums(sql`case when p.reverses is null then p.amount else -p.amount end`, sql`p.effective_on`))
    .executeTakeFirstOrThrow();
  return { opening: lent.before - back.before, disbursed: lent.within, recovered: back.within };
}
