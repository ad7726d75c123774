import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Reader } from './create-database.ts';
import { type Page, readCursor, type SortKind, toPage } from './page.ts';

/** What a list sorts by, and the type that its cursor is read back as. */
export interface SortKey {
  readonly key: RawBuilder<unknown>;
  readonly type: SortKind;
}

export interface ListOrder<Field extends string = string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** What a list may be sorted by; `id` breaks every tie. */
export interface Keyset<Field extends string = string> {
  /** Name of the list: its cursors are no other's. */
  readonly list: string;
  readonly id: RawBuilder<unknown>;
  readonly keys: Readonly<Record<Field, SortKey>>;
}

/** Rows: their columns with `id` among them, the tables they come from, and every condition, the scope's included. */
export interface Selected {
  readonly columns: RawBuilder<unknown>;
  readonly from: RawBuilder<unknown>;
  readonly conditions: readonly RawBuilder<SqlBool>[];
}

export interface Listed extends Selected {
  /** Name of the list: its cursors are no other's. */
  readonly list: string;
}

export interface KeysetOptions<Field extends string = string> {
  readonly order: ListOrder<NoInfer<Field>>;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after: string | null | undefined;
}

function whereOf(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}

/** Every row of a list. */
export function readAll<Row>(reader: Reader, { columns, from, conditions }: Selected): Promise<Row[]> {
  const rows = sql<Record<string, unknown>>`(select ${columns} from ${from} ${whereOf(conditions)})`;
  return reader.selectFrom(rows.as('listed')).selectAll().execute() as Promise<unknown> as Promise<Row[]>;
}

/**
 * One page of a query in a stable order: the cursor holds the sort value and the id, so that no row is lost or repeated
 * when others change.
 * @throws BadCursor for a cursor that is not of this list and order.
 */
export async function pageOf<DB, TB extends keyof DB, Row extends { readonly id: string }, Field extends string>(
  query: SelectQueryBuilder<DB, TB, Row>,
  { list, id, keys }: Keyset<Field>,
  { order: { field, direction }, first: asked, after: cursor }: KeysetOptions<Field>,
): Promise<Page<Row>> {
  const first = Math.min(Math.max(Math.trunc(asked), 1), 500);
  const { key, type } = keys[field];
  const name = `${list} ${field} ${direction}`;
  const after = readCursor(cursor, name, type);
  const [way, sign] = direction === 'DESC' ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  let page = query
    .select(sql<string>`(${key})::text`.as('sortValue'))
    .orderBy(sql`${key} ${way}, ${id} ${way}`)
    .limit(first + 1);
  if (after !== null) {
    page = page.where(sql<SqlBool>`(${key}, ${id}) ${sign} (${after.value}::${sql.raw(type)}, ${after.id}::uuid)`);
  }
  const rows = (await page.execute()) as unknown as (Row & { readonly sortValue: string })[];
  const edges = rows.map(({ sortValue, ...row }) => ({
    cursor: { field: name, value: sortValue, id: row.id as string },
    node: row as unknown as Row,
  }));
  return toPage(edges, first, after !== null);
}

/** One page of a list. @throws BadCursor for a cursor that is not of this list and order. */
export async function readKeyset<Row extends { readonly id: string }, Field extends string>(
  reader: Reader,
  { list, columns, from, conditions }: Listed,
  keys: Readonly<Record<Field, SortKey>>,
  options: KeysetOptions<Field>,
): Promise<Page<Row>> {
  const { key, type } = keys[options.order.field];
  const inner = sql<Row>`(select ${columns}, ${key} as "sortKey" from ${from} ${whereOf(conditions)})`.as('listed');
  const page = await pageOf(
    reader.selectFrom(inner).selectAll() as unknown as SelectQueryBuilder<object, never, Row>,
    { list, id: sql`listed.id`, keys: { ...keys, [options.order.field]: { key: sql`listed."sortKey"`, type } } },
    options,
  );
  const edges = page.edges.map(({ cursor, node }) => {
    const { sortKey: _, ...row } = node as Row & { readonly sortKey: unknown };
    return { cursor, node: row as unknown as Row };
  });
  return { ...page, edges };
}

/** How many rows a list has. */
export async function countListed(reader: Reader, { from, conditions }: Selected): Promise<number> {
  const counted = sql<{ count: number }>`(select count(*) as count from ${from} ${whereOf(conditions)})`;
  const row = await reader.selectFrom(counted.as('counted')).select('count').executeTakeFirstOrThrow();
  return row.count;
}
