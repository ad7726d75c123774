import type { Context } from './context.ts';

/** What of its row a field reads, as a mark on the field. A field without one may read everything. */
interface Reading {
  readonly reads?: readonly string[];
}

/** The properties of the row that a field reads; null: any. */
export function readsOf(extensions: unknown): readonly string[] | null {
  return (extensions as Reading).reads ?? null;
}

/** The key of a row in a batch, taken from one column of it. */
export interface KeyColumn<Row, Key> {
  (row: Row): Key;
  readonly reads: readonly string[];
}

/**
 * Fields that read named columns of a row, so that a statement can read those alone which were selected. The resolver
 * comes from the same name: a field cannot read what it does not tell.
 *
 * @example const column = columnsOf<MemberRecord>(); … t.field({ type: Sex, description: '…', ...column('sex') })
 */
export function columnsOf<Row extends object>() {
  const column = <Name extends keyof Row & string, Answer = Row[Name]>(
    name: Name,
    show?: (value: Row[Name], context: Context) => Answer,
  ) => ({
    resolve: (row: Row, _args: object, context: Context): Answer =>
      show === undefined ? (row[name] as unknown as Answer) : show(row[name], context),
    extensions: { reads: [name] } satisfies Reading as { readonly reads: readonly string[] },
  });
  /** The same for a key of a relation. */
  const key = <Name extends keyof Row & string>(name: Name): KeyColumn<Row, Row[Name]> =>
    Object.assign((row: Row) => row[name], { reads: [name] });
  /** The same for a resolver that reads several columns: it is handed no others. */
  const several = <Name extends keyof Row & string, Answer>(
    reads: readonly Name[],
    resolve: (row: Pick<Row, Name>, args: object, context: Context) => Answer,
  ) => ({ resolve, extensions: { reads } satisfies Reading as { readonly reads: readonly string[] } });
  return Object.assign(column, { key, several });
}
