import { sql } from 'kysely';
import type { Reader, Scope } from '../kernel/index.ts';
import { hangsWithinScope, withinScope } from '../kernel/index.ts';

/** What the trail names by an id alone, as one would say it. */
export interface TrailNameRecord {
  readonly id: string;
  /** Name of a person, of a body, of an application; code of a household; null for a support. */
  readonly vi: string | null;
  readonly en: string | null;
  /** Code of the measure of a support. */
  readonly measure: string | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Names of people of the committee, of keys, of bodies that it added, and of households, members and supports of the
 * scope; what is none of these, or is not of the scope, is left out. One statement for all of them.
 */
export async function findTrailNames(reader: Reader, scope: Scope, ids: readonly string[]): Promise<TrailNameRecord[]> {
  if (ids.length === 0) return [];
  const { committee } = scope;
  const own = sql`any(${ids.filter((id) => uuid.test(id))}::uuid[])`;
  const texts = sql`any(${[...ids]}::text[])`;
  const names = sql<TrailNameRecord>`(
    select m.id::text as id, u.name as vi, u.name as en, null::text as measure
      from membership m join "user" u on u.id = m.user_id where m.committee_id = ${committee} and m.id = ${own}
    union all select u.id, u.name, u.name, null from "user" u
      where u.id = ${texts} and exists (select from membership m where m.committee_id = ${committee} and m.user_id = u.id)
    union all select k.id::text, k.name, k.name, null from api_key k where k.committee_id = ${committee} and k.id = ${own}
    union all select l.id, l.name_vi, l.name_en, null from later_agency l
      where l.committee_id = ${committee} and l.id = ${texts}
    union all select household.id::text, household.code, household.code, null from household
      where household.id = ${own} and household.code is not null and ${withinScope(scope)}
    union all select household_member.id::text, household_member.full_name, household_member.full_name, null
      from household_member where household_member.id = ${own} and ${hangsWithinScope(scope, 'household_member')}
    union all select assignment.id::text, null, null, assignment.measure from assignment
      where assignment.id = ${own} and ${hangsWithinScope(scope, 'assignment')})`;
  return reader.selectFrom(names.as('named')).select(['named.id', 'named.vi', 'named.en', 'named.measure']).execute();
}
