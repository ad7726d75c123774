import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * What a reader may see. Every repository that reads or counts households, or anything that hangs on one, takes a
 * scope and applies it in SQL through `withinScope`, nowhere else.
 */
export interface Scope {
  readonly committee: string;
  readonly places: readonly string[] | 'ALL';
  /** Causes, ethnic group and free notes are withheld. Citizen numbers come masked to everyone. */
  readonly masked: boolean;
  /** Only the cases of this agency: households with a live support that money it keeps or gives pays for; null: all. */
  readonly cases: string | null;
}

/**
 * A live support of the household draws on a pledge of a source that the agency keeps, or is: it keeps itself. The ids
 * are gathered once a statement; as a condition of each row it made lists of supports take seconds.
 */
function isCaseOf(committee: string, agency: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`household.id = any(array(select own.household_id from source own_source
    join pledge_source own_share on own_share.committee_id = own_source.committee_id and own_share.source = own_source.id
    join assignment_leg own_leg on own_leg.committee_id = own_share.committee_id and own_leg.pledge = own_share.pledge
    join assignment own on own.committee_id = own_leg.committee_id and own.id = own_leg.assignment_id
    where own_source.committee_id = ${committee} and own_source.keeper = ${agency} and own.state = 'ASSIGNED'))`;
}

/**
 * The one condition that keeps a query inside a scope. The query must have `household` among its tables, under that
 * name. No place at all reads nothing.
 */
export function withinScope(scope: Scope): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`household.committee_id = ${scope.committee}`];
  if (scope.places !== 'ALL') conditions.push(sql`household.place = any(${[...scope.places]}::text[])`);
  if (scope.cases !== null) conditions.push(isCaseOf(scope.committee, scope.cases));
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/**
 * The one condition on money that no household has yet: receipts and moves between funds. Who reads one ward reads that
 * of pledges tied to the ward, an agency that reads its cases that of sources which it keeps.
 */
export function moneyWithinScope(scope: Scope, pledge: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`];
  if (scope.places !== 'ALL') {
    conditions.push(sql`${pledge} in (select own.id from pledge own
      where own.committee_id = ${scope.committee} and own.place = any(${[...scope.places]}::text[]))`);
  }
  if (scope.cases !== null) {
    conditions.push(sql`${pledge} in (select own.pledge from pledge_source own
      join source kept on kept.committee_id = own.committee_id and kept.id = own.source
      where own.committee_id = ${scope.committee} and kept.keeper = ${scope.cases})`);
  }
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/**
 * The same for what was read of a household already: wards to which it belongs, and agencies whose case it is. It is
 * for events, which are read once for everybody.
 */
export function isWithinScope(
  scope: Scope,
  household: { readonly committee: string; readonly places: readonly string[]; readonly agencies: readonly string[] },
): boolean {
  const { committee, places, cases } = scope;
  if (household.committee !== committee) return false;
  if (places !== 'ALL' && !household.places.some((place) => places.includes(place))) return false;
  return cases === null || household.agencies.includes(cases);
}

/**
 * The same condition for a row that hangs on a household by `committee_id` and `household_id`, without the household in
 * the query: of a whole committee its own column tells, for its key names a household of the same committee.
 */
export function hangsWithinScope(scope: Scope, table: string): RawBuilder<SqlBool> {
  const [committee, household] = [sql.ref(`${table}.committee_id`), sql.ref(`${table}.household_id`)];
  if (scope.places === 'ALL' && scope.cases === null) return sql<SqlBool>`${committee} = ${scope.committee}`;
  return sql<SqlBool>`exists (select from household where household.committee_id = ${committee}
    and household.id = ${household} and ${withinScope(scope)})`;
}

/** A guarded column: null for a masked scope, decided in SQL so that the value never leaves the database. */
export function unlessMasked<T>(scope: Scope, column: RawBuilder<unknown>): RawBuilder<T | null> {
  return sql<T | null>`case when ${scope.masked}::boolean then null else ${column} end`;
}

/** The whole committee, unmasked: for acts of the system itself, never for an answer to a person. */
export function wholeCommittee(committee: string): Scope {
  return { committee, places: 'ALL', masked: false, cases: null };
}
