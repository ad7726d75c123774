import { type SqlBool, sql } from 'kysely';
import { type Reader, type Scope, withinScope } from '../kernel/index.ts';

/** A person of the register, as far as a list is compared with it. */
export interface RegisteredPerson {
  readonly household: string;
  readonly place: string;
  readonly fullName: string;
  readonly isHead: boolean;
  readonly birthYear: number | null;
  /** Whole: compared with the list by the act, and never shown. */
  readonly citizenNumber: string | null;
}

function people(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('household_member as m')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'm.committee_id').onRef('household.id', '=', 'm.household_id'),
    )
    .where(withinScope(scope))
    .where('m.removed_at', 'is', null)
    .select([
      'household.id as household',
      'household.place',
      'm.full_name as fullName',
      sql<boolean>`m.relation = 'HEAD'`.as('isHead'),
      sql<number | null>`coalesce(extract(year from m.birth_date)::integer, m.birth_year)`.as('birthYear'),
      'm.citizen_number as citizenNumber',
    ]);
}

/** People of the scope with one of the citizen numbers, and heads with one of the names, however they are spelled. */
export async function findRegisteredPeople(
  reader: Reader,
  scope: Scope,
  { citizenNumbers, heads }: { readonly citizenNumbers: readonly string[]; readonly heads: readonly string[] },
): Promise<RegisteredPerson[]> {
  if (citizenNumbers.length === 0 && heads.length === 0) return [];
  return people(reader, scope)
    .where(
      sql<SqlBool>`(m.citizen_number = any(${[...citizenNumbers]}::text[]) or (m.relation = 'HEAD'
        and fold_vietnamese(m.full_name) = any(select fold_vietnamese(n) from unnest(${[...heads]}::text[]) as n)))`,
    )
    .orderBy('household.id')
    .orderBy('m.id')
    .execute();
}

/** Everybody in some households of the scope. */
export async function findPeopleOfHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<RegisteredPerson[]> {
  if (households.length === 0) return [];
  return people(reader, scope)
    .where('household.id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('household.id')
    .orderBy('m.id')
    .execute();
}
