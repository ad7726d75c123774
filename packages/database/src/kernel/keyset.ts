import { type RawBuilder, type SqlBool, sql } from 'kysely';
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

/** A list: its columns with `id` among them, the tables they come from, and every condition, the scope's included. */
export interface Listed {
  readonly columns: RawBuilder<unknown>;
  readonly from: RawBuilder<unknown>;
  readonly conditions: readonly RawBuilder<SqlBool>[];
}

export interface KeysetOptions<Field extends string = string> {
  readonly order: ListOrder<Field>;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after: string | null | undefined;
}

function whereOf(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}

/** Every row of a list. */
export function readAll<Row>(reader: Reader, { columns, from, conditions }: Listed): Promise<Row[]> {
  const rows = sql<Record<string, unknown>>`(select ${columns} from ${from} ${whereOf(conditions)})`;
  return reader.selectFrom(rows.as('listed')).selectAll().execute() as Promise<unknown> as Promise<Row[]>;
}

/**
 * One page of a list in a stable order: the cursor holds the sort value and the id, so that no row is lost or repeated
 * when others change.
 * @throws BadCursor for a cursor that is not of this order.
 */
export async function readKeyset<Row extends { readonly id: string }, Field extends string>(
  reader: Reader,
  listed: Listed,
  keys: Readonly<Record<Field, SortKey>>,
  { order: { field, direction }, first: asked, after: cursor }: KeysetOptions<Field>,
): Promise<Page<Row>> {
  const first = Math.min(Math.max(Math.trunc(asked), 1), 500);
  const { key, type } = keys[field];
  const name = `${field} ${direction}`;
  const after = readCursor(cursor, name, type);
  const towards = direction === 'DESC' ? sql`desc` : sql`asc`;
  const inner = sql`select ${listed.columns}, ${key} as "sortKey" from ${listed.from} ${whereOf(listed.conditions)}`;
  const beyond =
    after === null
      ? sql``
      : sql`where ("sortKey", id) ${direction === 'DESC' ? sql`<` : sql`>`} (${after.value}::${sql.raw(type)}, ${after.id}::uuid)`;
  const rows = await reader
    .selectFrom(
      sql<Record<string, unknown>>`(select r.*, r."sortKey"::text as "sortValue" from (${inner}) r ${beyond}
        order by r."sortKey" ${towards}, r.id ${towards} limit ${first + 1})`.as('listed'),
    )
    .selectAll()
    .execute();
  const edges = (rows as unknown as (Row & { sortKey: unknown; sortValue: string })[]).map(
    ({ sortKey: _, sortValue, ...row }) => ({
      cursor: { field: name, value: sortValue, id: row.id as string },
      node: row as unknown as Row,
    }),
  );
  return toPage(edges, first, after !== null);
}

/** How many rows a list has. */
export async function countListed(reader: Reader, { from, conditions }: Listed): Promise<number> {
  const counted = sql<{ count: number }>`(select count(*) as count from ${from} ${whereOf(conditions)})`;
  const row = await reader.selectFrom(counted.as('counted')).select('count').executeTakeFirstOrThrow();
  return row.count;
}
