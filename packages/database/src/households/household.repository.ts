import { vietnameseNameKey } from '@vuonlen/plan/households';
import { byKeys, type Reader, type Scope, selectColumns, type Transaction, withinScope } from '../kernel/index.ts';
import {
  type HouseholdPatch,
  type HouseholdRecord,
  householdColumns,
  type NewHousehold,
  namedHouseholdColumns,
} from './household.type.ts';

/** Households of the scope among the ids, in no order. Ids outside of the scope are silently left out. */
export const findHouseholds = byKeys<HouseholdRecord>((reader, scope, ids, columns) =>
  selectColumns(
    reader
      .selectFrom('household')
      .where(withinScope(scope))
      .where('household.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
    namedHouseholdColumns,
    columns,
  ),
);

/** One household of the scope; null outside of it, as if there were none. */
export async function findHousehold(reader: Reader, scope: Scope, id: string): Promise<HouseholdRecord | null> {
  return (await findHouseholds(reader, scope, [id]))[0] ?? null;
}

/** The household, kept from every other act until this transaction ends; null outside of the scope. */
export async function lockHousehold(trx: Transaction, scope: Scope, id: string): Promise<HouseholdRecord | null> {
  const row = await trx
    .selectFrom('household')
    .select(householdColumns)
    .where(withinScope(scope))
    .where('household.id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Households of the scope among the ids, kept from every other act until this transaction ends. They are taken in one
 * order whatever order is asked for: two acts on the same households wait for each other, and never in a circle.
 */
export async function lockHouseholds(
  trx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<HouseholdRecord[]> {
  if (ids.length === 0) return [];
  return trx
    .selectFrom('household')
    .select(householdColumns)
    .where(withinScope(scope))
    .where('household.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .orderBy('household.id')
    .forUpdate()
    .execute();
}

export async function insertHousehold(trx: Transaction, household: NewHousehold): Promise<void> {
  await trx
    .insertInto('household')
    .values({
      committee_id: household.committee,
      id: household.id,
      code: household.code,
      head_name: household.headName,
      head_name_key: vietnameseNameKey(household.headName),
      place: household.place,
      residential_group: household.residentialGroup,
      address: household.address,
      class: household.class,
      standard: household.standard,
      exited_on: null,
      housing_dilapidated: household.housingDilapidated,
      housing_works: household.housingWorks,
      housing_works_year: household.housingWorksYear,
      in_hardship: household.inHardship,
      demo: household.demo,
      recorded_at: household.recordedAt,
      updated_at: household.recordedAt,
      version: 1,
    })
    .execute();
}

function columnsOf(patch: HouseholdPatch) {
  const { headName, residentialGroup, housingDilapidated, housingWorks, housingWorksYear, inHardship } = patch;
  return {
    ...(patch.code === undefined ? {} : { code: patch.code }),
    ...(headName === undefined ? {} : { head_name: headName, head_name_key: vietnameseNameKey(headName) }),
    ...(patch.place === undefined ? {} : { place: patch.place }),
    ...(residentialGroup === undefined ? {} : { residential_group: residentialGroup }),
    ...(patch.address === undefined ? {} : { address: patch.address }),
    ...(housingDilapidated === undefined ? {} : { housing_dilapidated: housingDilapidated }),
    ...(housingWorks === undefined ? {} : { housing_works: housingWorks }),
    ...(housingWorksYear === undefined ? {} : { housing_works_year: housingWorksYear }),
    ...(inHardship === undefined ? {} : { in_hardship: inHardship }),
  };
}

/** Changes a household that the transaction holds; its version grows by one. */
export async function updateHousehold(
  trx: Transaction,
  committee: string,
  id: string,
  patch: HouseholdPatch,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('household')
    .set((eb) => ({ ...columnsOf(patch), updated_at: at, version: eb('version', '+', 1) }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}
