import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Keyset, type ListOrder, type Page, pageOf, type Reader, type Scope } from '../kernel/index.ts';
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
  /** Holds from this day or later. */
  readonly effectiveFrom?: IsoDate | null | undefined;
  /** Holds from a day before this one. */
  readonly effectiveBefore?: IsoDate | null | undefined;
  /** Has an end, on this day or later. */
  readonly endsFrom?: IsoDate | null | undefined;
  /** Has an end, on this day or earlier. */
  readonly endsUntil?: IsoDate | null | undefined;
  readonly withdrawn?: boolean | null | undefined;
}

export type EntitlementOrderField = 'RECORDED_AT' | 'EFFECTIVE_ON' | 'VALID_UNTIL';

export type EntitlementOrder = ListOrder<EntitlementOrderField>;

export interface EntitlementListOptions {
  readonly where?: EntitlementWhere | null | undefined;
  /** The latest record first unless told. */
  readonly orderBy?: EntitlementOrder | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const keyset: Keyset<EntitlementOrderField> = {
  list: 'entitlements',
  id: sql`e.id`,
  keys: {
    RECORDED_AT: { key: sql`e.recorded_at`, type: 'timestamptz' },
    EFFECTIVE_ON: { key: sql`e.effective_on`, type: 'date' },
    VALID_UNTIL: { key: sql`coalesce(r.valid_until, 'infinity'::date)`, type: 'date' },
  },
};

/** From which day it holds, and when it ends. */
function dayConditions({ validOn, effectiveFrom, effectiveBefore, endsFrom, endsUntil }: EntitlementWhere) {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (validOn) {
    conditions.push(
      sql`e.effective_on <= ${validOn}::date and (r.valid_until is null or ${validOn}::date < r.valid_until)`,
    );
  }
  if (effectiveFrom) conditions.push(sql`e.effective_on >= ${effectiveFrom}::date`);
  if (effectiveBefore) conditions.push(sql`e.effective_on < ${effectiveBefore}::date`);
  if (endsFrom) conditions.push(sql`r.valid_until >= ${endsFrom}::date`);
  if (endsUntil) conditions.push(sql`r.valid_until <= ${endsUntil}::date`);
  return conditions;
}

function conditionOf(where: EntitlementWhere): RawBuilder<SqlBool> {
  const { policy, duty, place, household, given } = where;
  const conditions = [sql<SqlBool>`r.withdrawn = ${where.withdrawn ?? false}::boolean`];
  if (policy) conditions.push(sql`e.policy = any(${[...policy]}::text[])`);
  if (duty) conditions.push(sql`e.duty = any(${[...duty]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (household) conditions.push(sql`e.household_id = ${household}`);
  if (given != null) conditions.push(sql`(r.given_on is not null) = ${given}::boolean`);
  conditions.push(...dayConditions(where));
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** One page of entitlements. @throws BadCursor for a cursor that is not of this list and order. */
export function listEntitlements(
  reader: Reader,
  scope: Scope,
  { where, orderBy, first, after }: EntitlementListOptions,
): Promise<Page<EntitlementRecord>> {
  const query = selectEntitlements(reader, scope).where(conditionOf(where ?? {}));
  return pageOf(query, keyset, { order: orderBy ?? { field: 'RECORDED_AT', direction: 'DESC' }, first, after });
}

/** How many entitlements of the scope meet the conditions. */
export async function countEntitlements(reader: Reader, scope: Scope, where: EntitlementWhere = {}): Promise<number> {
  const row = await entitlementsWithin(reader, scope)
    .where(conditionOf(where))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
