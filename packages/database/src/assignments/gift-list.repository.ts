import type { GiverKind } from '@vuonlen/plan/funding';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  readKeyset,
  type Scope,
  type SortKey,
  withinScope,
} from '../kernel/index.ts';
import { type GiftRecord, giftColumns, giftsFrom } from './gift.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. Voided ones only when asked for. */
export interface GiftWhere {
  readonly year?: readonly number[] | null | undefined;
  readonly giverKind?: readonly GiverKind[] | null | undefined;
  /** Bodies of the plan that give. */
  readonly giver?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
  /** True: with money; false: in kind alone. */
  readonly money?: boolean | null | undefined;
  readonly voided?: boolean | null | undefined;
}

export type GiftOrderField = 'RECORDED_AT' | 'GIVEN_ON';

const sortKeys: Readonly<Record<GiftOrderField, SortKey>> = {
  RECORDED_AT: { key: sql`g.recorded_at`, type: 'timestamptz' },
  GIVEN_ON: { key: sql`g.given_on`, type: 'date' },
};

function listed(scope: Scope, where: GiftWhere): Listed {
  const { year, giverKind, giver, place, household, money, voided } = where;
  const conditions: RawBuilder<SqlBool>[] = [
    withinScope(scope),
    sql`(g.voided_on is not null) = ${voided ?? false}::boolean`,
  ];
  if (year) conditions.push(sql`g.year = any(${[...year]}::integer[])`);
  if (giverKind) conditions.push(sql`g.giver_kind = any(${[...giverKind]}::text[])`);
  if (giver) conditions.push(sql`g.giver_agency = any(${[...giver]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (household) conditions.push(sql`g.household_id = ${household}::uuid`);
  if (money != null) conditions.push(sql`(g.amount is not null) = ${money}::boolean`);
  return { list: 'gifts', columns: giftColumns(scope), from: giftsFrom, conditions };
}

/** One page of gifts. @throws BadCursor for a cursor that is not of this list and order. */
export function listGifts(
  reader: Reader,
  scope: Scope,
  where: GiftWhere,
  options: KeysetOptions<GiftOrderField>,
): Promise<Page<GiftRecord>> {
  return readKeyset(reader, listed(scope, where), sortKeys, options);
}

/** How many gifts of the scope meet the conditions. */
export function countGifts(reader: Reader, scope: Scope, where: GiftWhere = {}): Promise<number> {
  return countListed(reader, listed(scope, where));
}
