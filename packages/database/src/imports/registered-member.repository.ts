import type { IsoDate } from '@vuonlen/plan/kernel';
import { type SqlBool, sql } from 'kysely';
import { type Reader, type Scope, withinScope } from '../kernel/index.ts';

/** A member of a household, as far as a list of people is compared with the register. */
export interface RegisteredMember {
  readonly id: string;
  readonly household: string;
  readonly place: string;
  readonly fullName: string;
  readonly birthDate: IsoDate | null;
  readonly birthYear: number | null;
  /** Whole: compared with the list by the act, and never shown. */
  readonly citizenNumber: string | null;
}

/** Members of the scope with one of the citizen numbers, or with one of the names, however they are spelled. */
export async function findRegisteredMembers(
  reader: Reader,
  scope: Scope,
  { citizenNumbers, names }: { readonly citizenNumbers: readonly string[]; readonly names: readonly string[] },
): Promise<RegisteredMember[]> {
  if (citizenNumbers.length === 0 && names.length === 0) return [];
  return reader
    .selectFrom('household_member as m')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'm.committee_id').onRef('household.id', '=', 'm.household_id'),
    )
    .where(withinScope(scope))
    .where('m.removed_at', 'is', null)
    .where(
      sql<SqlBool>`(m.citizen_number = any(${[...citizenNumbers]}::text[])
        or fold_vietnamese(m.full_name) = any(select fold_vietnamese(n) from unnest(${[...names]}::text[]) as n))`,
    )
    .select(['m.id', 'household.id as household', 'household.place', 'm.full_name as fullName'])
    .select(['m.birth_date as birthDate', 'm.birth_year as birthYear', 'm.citizen_number as citizenNumber'])
    .orderBy('m.id')
    .execute();
}
