import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, readAll, type Transaction } from '../kernel/index.ts';
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

/** A lender over a period, half-open. */
export interface LendingPeriod {
  readonly lender: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** What lenders lent and got back over periods, in their order. For reports of the whole committee. */
export async function readLendings(
  reader: Reader,
  committee: string,
  periods: readonly LendingPeriod[],
): Promise<LendingFigures[]> {
  const wanted = JSON.stringify(periods.map((period, at) => ({ at, ...period })));
  const rows = await readAll<LendingFigures & { readonly at: number }>(reader, {
    columns: sql`w.at, lent.before - back.before as opening, lent.within as disbursed, back.within as recovered`,
    from: sql`jsonb_to_recordset(${wanted}::jsonb) as w (at integer, lender text, "from" date, until date)
      cross join lateral (
        select coalesce(sum(l.amount) filter (where l.effective_on < w."from"), 0)::bigint as before,
          coalesce(sum(l.amount) filter (where l.effective_on >= w."from"), 0)::bigint as within
        from loan l where l.committee_id = ${committee}::uuid and l.lender = w.lender and l.effective_on < w.until
      ) lent
      cross join lateral (
        select coalesce(sum(p.paid) filter (where p.effective_on < w."from"), 0)::bigint as before,
          coalesce(sum(p.paid) filter (where p.effective_on >= w."from"), 0)::bigint as within
        from (select r.effective_on, case when r.reverses is null then r.amount else -r.amount end as paid
          from loan_repayment r
          join loan l on l.committee_id = r.committee_id and l.id = r.loan_id
          where r.committee_id = ${committee}::uuid and l.lender = w.lender and r.effective_on < w.until) p
      ) back`,
    conditions: [],
  });
  return rows
    .toSorted((a, b) => a.at - b.at)
    .map(({ opening, disbursed, recovered }) => ({ opening, disbursed, recovered }));
}
