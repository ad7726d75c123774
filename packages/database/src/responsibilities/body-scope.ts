import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Of which bodies a reader sees progress, people and difficulties. */
export interface BodyScope {
  readonly committee: string;
  readonly bodies: readonly string[] | 'ALL';
}

/** The one condition that keeps rows of bodies inside a scope; no body at all reads nothing. */
export function ofBodies(scope: BodyScope, table: string, column: string): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`${sql.ref(`${table}.committee_id`)} = ${scope.committee}`];
  if (scope.bodies !== 'ALL')
    conditions.push(sql`${sql.ref(`${table}.${column}`)} = any(${[...scope.bodies]}::text[])`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}
