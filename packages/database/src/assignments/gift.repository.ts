import type { GiverKind } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

/** What a gift says when it is recorded. */
export interface GiftContent {
  readonly household: string;
  /** Calendar year in which that Tet falls. */
  readonly year: number;
  readonly giverKind: GiverKind;
  readonly giverAgency: string | null;
  /** Of a benefactor guarded: null for a masked scope. */
  readonly giverName: string | null;
  readonly givenOn: IsoDate;
  /** Đồng; null: no money, or not stated. */
  readonly amount: number | null;
  /** What was given in kind, in words. */
  readonly goods: string | null;
  readonly document: string | null;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
}

/** A gift at Tet as it stands now. */
export interface GiftRecord extends GiftContent {
  readonly id: string;
  readonly decision: string;
  readonly corrects: string | null;
  /** Why it was recorded late, or corrects another one. Guarded. */
  readonly reason: string | null;
  /** Null while it holds. */
  readonly voidedOn: IsoDate | null;
  /** Guarded. */
  readonly voidReason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface NewGift extends GiftContent {
  readonly committee: string;
  readonly id: string;
  /** The giver as it is compared. */
  readonly giverKey: string;
  readonly decision: string;
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** The columns of a record; the table is `g`, its household under its own name. */
export function giftColumns(scope: Scope) {
  const named = sql`case when g.giver_kind = 'BENEFACTOR' and ${scope.masked}::boolean then null else g.giver_name end`;
  return sql`g.id, g.household_id as household, g.year, g.giver_kind as "giverKind", g.giver_agency as "giverAgency",
    ${named} as "giverName", g.given_on as "givenOn", g.amount, g.goods, g.document,
    ${unlessMasked(scope, sql`g.note`)} as note, g.decision_id as decision, g.corrects,
    ${unlessMasked(scope, sql`g.reason`)} as reason, g.voided_on as "voidedOn",
    ${unlessMasked(scope, sql`g.void_reason`)} as "voidReason", g.recorded_at as "recordedAt", g.version`;
}

export const giftsFrom = sql`gift g
  join household on household.committee_id = g.committee_id and household.id = g.household_id`;

async function read(reader: Reader, scope: Scope, column: 'g.id' | 'g.household_id', ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = sql<Record<string, unknown>>`(select ${giftColumns(scope)} from ${giftsFrom}
    where ${withinScope(scope)} and ${sql.ref(column)} = any(${[...ids]}::uuid[]))`;
  const found = await reader
    .selectFrom(rows.as('found'))
    .selectAll()
    .orderBy(sql`"recordedAt"`)
    .orderBy(sql`id`)
    .execute();
  return found as unknown as GiftRecord[];
}

/** Gifts of several households, voided ones too, in the order in which they were recorded. */
export function findGiftsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<GiftRecord[]> {
  return read(reader, scope, 'g.household_id', households);
}

/** Gifts of the scope among the ids, in the order in which they were recorded. */
export function findGifts(reader: Reader, scope: Scope, ids: readonly string[]): Promise<GiftRecord[]> {
  return read(reader, scope, 'g.id', ids);
}

/** The gift of a giver to a household in a year that holds; null when there is none. */
export async function findGiftOfGiver(
  trx: Transaction,
  committee: string,
  { household, giverKey, year }: Pick<NewGift, 'household' | 'giverKey' | 'year'>,
): Promise<string | null> {
  const row = await trx
    .selectFrom('gift')
    .select('id')
    .where('committee_id', '=', committee)
    .where('household_id', '=', household)
    .where('giver_key', '=', giverKey)
    .where('year', '=', year)
    .where('voided_on', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Writes a gift. The index `gift_once` refuses a second one of the giver to the household in the year. */
export async function insertGift(trx: Transaction, row: NewGift): Promise<void> {
  await trx
    .insertInto('gift')
    .values({
      committee_id: row.committee,
      id: row.id,
      household_id: row.household,
      year: row.year,
      giver_kind: row.giverKind,
      giver_agency: row.giverAgency,
      giver_name: row.giverName,
      giver_key: row.giverKey,
      given_on: row.givenOn,
      amount: row.amount,
      goods: row.goods,
      document: row.document,
      note: row.note,
      decision_id: row.decision,
      corrects: row.corrects,
      reason: row.reason,
      voided_on: null,
      void_reason: null,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
      updated_at: row.recordedAt,
      updated_by: row.recordedBy,
      version: 1,
    })
    .execute();
}

/** Voids a gift whose household the transaction holds; its version grows by one. */
export async function markGiftVoided(
  trx: Transaction,
  committee: string,
  id: string,
  { on, reason, at, by }: { readonly on: IsoDate; readonly reason: string; readonly at: Date; readonly by: string },
): Promise<void> {
  await trx
    .updateTable('gift')
    .set((eb) => ({
      voided_on: on,
      void_reason: reason,
      updated_at: at,
      updated_by: by,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}
