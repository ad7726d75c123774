import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Page, type Reader, readCursor, toPage } from '../kernel/index.ts';
import { isOpenLoan, type LoanRecord, type LoanScope, loansWithin, selectLoans } from './loan.repository.ts';

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

const order = 'RECORDED_AT DESC';

function conditionOf({ kind, place, household, open }: LoanWhere): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`];
  if (kind) conditions.push(sql`l.kind = any(${[...kind]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (household) conditions.push(sql`l.household_id = ${household}`);
  if (open != null) conditions.push(sql`(${isOpenLoan}) = ${open}::boolean`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** One page of loans, the latest first. @throws BadCursor for a cursor that is not of this list. */
export async function listLoans(reader: Reader, scope: LoanScope, options: LoanListOptions): Promise<Page<LoanRecord>> {
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  const after = readCursor(options.after, order, 'timestamptz');
  let query = selectLoans(reader, scope)
    .where(conditionOf(options.where ?? {}))
    .select(sql<string>`l.recorded_at::text`.as('sortValue'))
    .orderBy('l.recorded_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(first + 1);
  if (after !== null) {
    query = query.where(sql<SqlBool>`(l.recorded_at, l.id) < (${after.value}::timestamptz, ${after.id}::uuid)`);
  }
  const rows = await query.execute();
  const edges = rows.map(({ sortValue, ...node }) => ({
    cursor: { field: order, value: sortValue, id: node.id },
    node,
  }));
  return toPage(edges, first, after !== null);
}

/** How many loans of the scope meet the conditions. */
export async function countLoans(reader: Reader, scope: LoanScope, where: LoanWhere = {}): Promise<number> {
  const row = await loansWithin(reader, scope)
    .where(conditionOf(where))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
