import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** How many rows there are of one value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** All of the conditions; none asks for nothing. */
export function allOf(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join([...conditions], sql` and `)})`;
}

/** Puts counts under their facets, the largest first; a value that nothing has is not among them. */
export function groupFacets<Name extends string>(
  rows: readonly (FacetCount & { readonly facet: string })[],
  names: readonly Name[],
): Record<Name, readonly FacetCount[]> {
  const groups = Map.groupBy(rows, ({ facet }) => facet);
  const counts = names.map((name) => {
    const found = (groups.get(name) ?? []).map(({ value, count }) => ({ value, count }));
    return [name, found.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return Object.fromEntries(counts) as unknown as Record<Name, readonly FacetCount[]>;
}
