import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type HandoverSigner,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  readAll,
  readKeyset,
  type Scope,
  type SortKey,
  type Transaction,
  withinScope,
} from '../kernel/index.ts';

/** A file that went over to the successor of its ward. */
export interface HouseholdHandoverRecord {
  readonly id: string;
  readonly household: string;
  /** Code of the paper register; all that the giving side keeps of the household. */
  readonly code: string | null;
  readonly from: string;
  readonly to: string;
  readonly handedOverOn: IsoDate;
  readonly minutesNumber: string;
  /** Guarded: empty for a masked scope. */
  readonly signers: readonly HandoverSigner[];
  readonly items: readonly string[];
  /** Guarded, and only for who reads the household. */
  readonly reason: string | null;
  readonly recordedAt: Date;
}

export interface NewHouseholdHandover extends Omit<HouseholdHandoverRecord, 'code'> {
  readonly committee: string;
  /** The ward whose successors were asked. */
  readonly origin: string;
  readonly recordedBy: string;
}

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface HouseholdHandoverWhere {
  readonly from?: readonly string[] | null | undefined;
  readonly to?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
  readonly minutesNumber?: string | null | undefined;
}

export type HouseholdHandoverOrderField = 'RECORDED_AT' | 'HANDED_OVER_ON';

const sortKeys: Readonly<Record<HouseholdHandoverOrderField, SortKey>> = {
  RECORDED_AT: { key: sql`o.recorded_at`, type: 'timestamptz' },
  HANDED_OVER_ON: { key: sql`o.handed_over_on`, type: 'date' },
};

/** Who reads the household reads its handovers; the giving side keeps the record, without the household. */
function seenBy(scope: Scope): RawBuilder<SqlBool> {
  if (scope.places === 'ALL' || scope.cases !== null) return withinScope(scope);
  return sql<SqlBool>`(${withinScope(scope)} or (household.committee_id = ${scope.committee}
    and o.from_place = any(${[...scope.places]}::text[])))`;
}

function listed(scope: Scope, where: HouseholdHandoverWhere & { readonly ids?: readonly string[] }): Listed {
  const { from, to, household, minutesNumber, ids } = where;
  const conditions: RawBuilder<SqlBool>[] = [seenBy(scope)];
  if (ids) conditions.push(sql`o.id = any(${[...ids]}::uuid[])`);
  if (from) conditions.push(sql`o.from_place = any(${[...from]}::text[])`);
  if (to) conditions.push(sql`o.to_place = any(${[...to]}::text[])`);
  if (household) conditions.push(sql`o.household_id = ${household}::uuid and ${withinScope(scope)}`);
  if (minutesNumber) conditions.push(sql`o.minutes_number = ${minutesNumber}`);
  return {
    list: 'householdHandovers',
    columns: sql`o.id, o.household_id as household, household.code, o.from_place as "from", o.to_place as "to",
      o.handed_over_on as "handedOverOn", o.minutes_number as "minutesNumber",
      case when ${scope.masked}::boolean then '[]'::jsonb else o.signers end as signers, o.items,
      case when ${scope.masked}::boolean or not ${withinScope(scope)} then null else o.reason end as reason,
      o.recorded_at as "recordedAt"`,
    from: sql`household_handover o
      join household on household.committee_id = o.committee_id and household.id = o.household_id`,
    conditions,
  };
}

/** One page of handovers. @throws BadCursor for a cursor that is not of this list and order. */
export function listHouseholdHandovers(
  reader: Reader,
  scope: Scope,
  where: HouseholdHandoverWhere,
  options: KeysetOptions<HouseholdHandoverOrderField>,
): Promise<Page<HouseholdHandoverRecord>> {
  return readKeyset(reader, listed(scope, where), sortKeys, options);
}

/** How many handovers that the scope sees meet the conditions. */
export function countHouseholdHandovers(
  reader: Reader,
  scope: Scope,
  where: HouseholdHandoverWhere = {},
): Promise<number> {
  return countListed(reader, listed(scope, where));
}

/** Handovers that the scope sees among the ids, in no order. */
export async function findHouseholdHandovers(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<HouseholdHandoverRecord[]> {
  if (ids.length === 0) return [];
  return readAll<HouseholdHandoverRecord>(reader, listed(scope, { ids }));
}

/** The wards from which the file of a household came, the first one first. */
export async function findEarlierPlaces(reader: Reader, committee: string, household: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('household_handover')
    .select('from_place as place')
    .where('committee_id', '=', committee)
    .where('household_id', '=', household)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(({ place }) => place);
}

/** Writes a handover of a household that the transaction holds. The table refuses one from where the file does not lie. */
export async function insertHouseholdHandover(trx: Transaction, row: NewHouseholdHandover): Promise<void> {
  await trx
    .insertInto('household_handover')
    .values({
      committee_id: row.committee,
      id: row.id,
      household_id: row.household,
      from_place: row.from,
      to_place: row.to,
      origin_place: row.origin,
      handed_over_on: row.handedOverOn,
      minutes_number: row.minutesNumber,
      signers: JSON.stringify(row.signers),
      items: [...row.items],
      reason: row.reason,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
    })
    .execute();
}
