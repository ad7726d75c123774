import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Keyset, type Page, pageOf, type Reader } from '../kernel/index.ts';
import {
  isOpenLoan,
  type LoanRecord,
  type LoanScope,
  loansWithin,
  repaidOfLoan,
  selectLoans,
} from './loan.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface LoanWhere {
  readonly kind?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
  /** True: not paid back in full; false: paid back. */
  readonly open?: boolean | null | undefined;
}

export interface LoanListOptions {
  readonly where?: LoanWhere | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const keyset: Keyset<'RECORDED_AT'> = {
  list: 'loans',
  id: sql`l.id`,
  keys: { RECORDED_AT: { key: sql`l.recorded_at`, type: 'timestamptz' } },
};
const latestFirst = { field: 'RECORDED_AT', direction: 'DESC' } as const;

function conditionOf({ kind, place, household, open }: LoanWhere): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`];
  if (kind) conditions.push(sql`l.kind = any(${[...kind]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (household) conditions.push(sql`l.household_id = ${household}`);
  if (open != null) conditions.push(sql`(${isOpenLoan}) = ${open}::boolean`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** One page of loans, the latest first. @throws BadCursor for a cursor that is not of this list. */
export function listLoans(reader: Reader, scope: LoanScope, options: LoanListOptions): Promise<Page<LoanRecord>> {
  const query = selectLoans(reader, scope).where(conditionOf(options.where ?? {}));
  return pageOf(query, keyset, { order: latestFirst, first: options.first, after: options.after });
}

/** What loans of a list come to, in đồng. */
export interface LoanSums {
  readonly count: number;
  readonly amount: number;
  readonly repaid: number;
}

/** How many loans of the scope meet the conditions, and what they come to: one statement. */
export async function sumLoans(reader: Reader, scope: LoanScope, where: LoanWhere = {}): Promise<LoanSums> {
  return loansWithin(reader, scope)
    .where(conditionOf(where))
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      sql<number>`coalesce(sum(l.amount), 0)::bigint`.as('amount'),
      sql<number>`coalesce(sum(${repaidOfLoan}), 0)::bigint`.as('repaid'),
    ])
    .executeTakeFirstOrThrow();
}
