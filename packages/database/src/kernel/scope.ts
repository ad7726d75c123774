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
}

/**
 * The one condition that keeps a query inside a scope. The query must have `household` among its tables, under that
 * name. No place at all reads nothing.
 */
export function withinScope(scope: Scope): RawBuilder<SqlBool> {
  const committee = sql<SqlBool>`household.committee_id = ${scope.committee}`;
  if (scope.places === 'ALL') return committee;
  return sql<SqlBool>`(${committee} and household.place = any(${[...scope.places]}::text[]))`;
}

/** A guarded column: null for a masked scope, decided in SQL so that the value never leaves the database. */
export function unlessMasked<T>(scope: Scope, column: RawBuilder<unknown>): RawBuilder<T | null> {
  return sql<T | null>`case when ${scope.masked}::boolean then null else ${column} end`;
}

/** The whole committee, unmasked: for acts of the system itself, never for an answer to a person. */
export function wholeCommittee(committee: string): Scope {
  return { committee, places: 'ALL', masked: false };
}
