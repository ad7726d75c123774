import type { Compilable } from './compiled-statement.ts';

/** Names of the properties of a record that are read; null: all. */
export type Columns = readonly string[] | null;

interface Selecting {
  readonly select: (columns: never) => unknown;
}

/** Lets a query read some columns of a record, told by the names of its properties; names that it has not are left out. */
export function selectColumns<Row>(
  query: Selecting,
  all: Readonly<Record<keyof Row, unknown>>,
  columns: Columns,
): Compilable<Row> {
  const chosen = columns === null ? Object.values(all) : columns.flatMap((name) => all[name as keyof Row] ?? []);
  return query.select(chosen as never) as Compilable<Row>;
}
