import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Page, type Reader, readCursor, type Scope, type SortKind, toPage } from '../kernel/index.ts';
import { type EntitlementRecord, entitlementsWithin, selectEntitlements } from './entitlement.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. Withdrawn ones only when asked for. */
export interface EntitlementWhere {
  readonly policy?: readonly string[] | null | undefined;
  readonly duty?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
  /** True: given already; false: still to be given. */
  readonly given?: boolean | null | undefined;
  /** Holds on this day. */
  readonly validOn?: IsoDate | null | undefined;
  readonly withdrawn?: boolean | null | undefined;
}

export type EntitlementOrderField = 'RECORDED_AT' | 'EFFECTIVE_ON';

export interface EntitlementOrder {
  readonly field: EntitlementOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export interface EntitlementListOptions {
  readonly where?: EntitlementWhere | null | undefined;
  /** The latest record first unless told. */
  readonly orderBy?: EntitlementOrder | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const sortKeys: Readonly<
  Record<EntitlementOrderField, { readonly key: RawBuilder<unknown>; readonly type: SortKind }>
> = {
  RECORDED_AT: { key: sql`e.recorded_at`, type: 'timestamptz' },
  EFFECTIVE_ON: { key: sql`e.effective_on`, type: 'date' },
};

function conditionOf(where: EntitlementWhere): RawBuilder<SqlBool> {
  const { policy, duty, place, household, given, validOn } = where;
  const conditions = [sql<SqlBool>`r.withdrawn = ${where.withdrawn ?? false}::boolean`];
  if (policy) conditions.push(sql`e.policy = any(${[...policy]}::text[])`);
  if (duty) conditions.push(sql`e.duty = any(${[...duty]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (household) conditions.push(sql`e.household_id = ${household}`);
  if (given != null) conditions.push(sql`(r.given_on is not null) = ${given}::boolean`);
  if (validOn) {
    conditions.push(
      sql`e.effective_on <= ${validOn}::date and (r.valid_until is null or ${validOn}::date < r.valid_until)`,
    );
  }
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** One page of entitlements. @throws BadCursor for a cursor that is not of this list and order. */
export async function listEntitlements(
  reader: Reader,
  scope: Scope,
  options: EntitlementListOptions,
): Promise<Page<EntitlementRecord>> {
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  const { field, direction } = options.orderBy ?? { field: 'RECORDED_AT', direction: 'DESC' };
  const order = `${field} ${direction}`;
  const { key, type } = sortKeys[field];
  const after = readCursor(options.after, order, type);
  const way = direction === 'ASC' ? ('asc' as const) : ('desc' as const);
  let query = selectEntitlements(reader, scope)
    .where(conditionOf(options.where ?? {}))
    .select(sql<string>`${key}::text`.as('sortValue'))
    .orderBy(key, way)
    .orderBy('e.id', way)
    .limit(first + 1);
  if (after !== null) {
    const sign = direction === 'ASC' ? sql`>` : sql`<`;
    const place = sql`(${after.value}::${sql.raw(type)}, ${after.id}::uuid)`;
    query = query.where(sql<SqlBool>`(${key}, e.id) ${sign} ${place}`);
  }
  const rows = await query.execute();
  const edges = rows.map(({ sortValue, ...node }) => ({
    cursor: { field: order, value: sortValue, id: node.id },
    node,
  }));
  return toPage(edges, first, after !== null);
}

/** How many entitlements of the scope meet the conditions. */
export async function countEntitlements(reader: Reader, scope: Scope, where: EntitlementWhere = {}): Promise<number> {
  const row = await entitlementsWithin(reader, scope)
    .where(conditionOf(where))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
