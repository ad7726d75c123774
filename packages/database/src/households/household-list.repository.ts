import { type HouseholdClass, householdClasses, type NeedKind, type StandardLevel } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  type Columns,
  type Compilable,
  type Cursor,
  compiledOnce,
  type Page,
  type Reader,
  readCursor,
  runCompiled,
  type Scope,
  type SortKind,
  selectColumns,
  toPage,
  withinScope,
} from '../kernel/index.ts';
import { type HouseholdRecord, namedHouseholdColumns } from './household.type.ts';

/** Conditions of a list, all of them necessary; null, undefined and an empty search ask for nothing. */
export interface HouseholdWhere {
  /** Part of a name, code or address, with or without diacritics. */
  readonly search?: string | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly class?: readonly HouseholdClass[] | null | undefined;
  readonly standard?: readonly StandardLevel[] | null | undefined;
  /** Holds a live support of each of these measures. */
  readonly hasMeasure?: readonly string[] | null | undefined;
  /** Holds a live support of one of these measures. */
  readonly hasAnyMeasure?: readonly string[] | null | undefined;
  /** Holds a live support of none of these measures. */
  readonly lacksMeasure?: readonly string[] | null | undefined;
  /** True: holds no live support at all; false: holds one. */
  readonly withoutSupport?: boolean | null | undefined;
  /** Has one of these needs on record. */
  readonly need?: readonly NeedKind[] | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  /** Has no review on this day or later. */
  readonly notReviewedSince?: IsoDate | null | undefined;
}

export type HouseholdOrderField = 'CODE' | 'HEAD_NAME' | 'PLACE' | 'CLASS' | 'UPDATED_AT';

export interface HouseholdOrder {
  readonly field: HouseholdOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export interface HouseholdListOptions {
  readonly where?: HouseholdWhere | null | undefined;
  /** By name of the head unless told. */
  readonly orderBy?: HouseholdOrder | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  /** Cursor of the row before the page. */
  readonly after?: string | null | undefined;
  /** Names of the properties that are read of a row, the id among them; all unless told. */
  readonly columns?: Columns | undefined;
}

interface SortKey {
  readonly key: RawBuilder<unknown>;
  readonly type: SortKind;
}

/** What a list sorts by, and the type that its cursor is read back as. */
const sortKeys: Readonly<Record<HouseholdOrderField, SortKey>> = {
  CODE: { key: sql`coalesce(household.code, '')`, type: 'text' },
  HEAD_NAME: { key: sql`household.head_name_key`, type: 'text' },
  PLACE: { key: sql`place.name_vi`, type: 'text' },
  CLASS: {
    key: sql`array_position(${sql.lit(`{${householdClasses.join(',')}}`)}::text[], household.class)`,
    type: 'integer',
  },
  UPDATED_AT: {
    key: sql`household.updated_at`,
    type: 'timestamptz',
  },
};

const live = sql`select from assignment a where a.committee_id = household.committee_id
  and a.household_id = household.id and a.state = 'ASSIGNED'`;

/** Escaped after folding, not before: a full-width percent sign is a plain one only then. */
function searchFor(search: string): RawBuilder<SqlBool> {
  const letters = sql`regexp_replace(fold_vietnamese(${search}), ${sql.lit('([\\\\%_])')}, ${sql.lit('\\\\\\1')}, 'g')`;
  const pattern = sql`('%' || ${letters} || '%')`;
  return sql<SqlBool>`(
    fold_vietnamese(household.head_name || ' ' || coalesce(household.code, '') || ' ' || coalesce(household.address, ''))
      like ${pattern}
    or exists (select from household_member m where m.committee_id = household.committee_id
      and m.household_id = household.id and m.removed_at is null and fold_vietnamese(m.full_name) like ${pattern}))`;
}

/** Conditions on the table `household`, one a filter that asks for something. */
export function conditionsOf(where: HouseholdWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  const search = where.search?.replaceAll('\0', '').trim().replaceAll(/\s+/g, ' ') ?? '';
  if (search !== '') conditions.push(searchFor(search));
  if (where.place) conditions.push(sql`household.place = any(${[...where.place]}::text[])`);
  if (where.class) conditions.push(sql`household.class = any(${[...where.class]}::text[])`);
  if (where.standard) conditions.push(sql`household.standard = any(${[...where.standard]}::text[])`);
  if (where.ids) conditions.push(sql`household.id = any(${[...where.ids]}::uuid[])`);
  for (const measure of where.hasMeasure ?? []) conditions.push(sql`exists (${live} and a.measure = ${measure})`);
  if (where.hasAnyMeasure && where.hasAnyMeasure.length > 0) {
    conditions.push(sql`exists (${live} and a.measure = any(${[...where.hasAnyMeasure]}::text[]))`);
  }
  if (where.lacksMeasure && where.lacksMeasure.length > 0) {
    conditions.push(sql`not exists (${live} and a.measure = any(${[...where.lacksMeasure]}::text[]))`);
  }
  if (where.withoutSupport === true) conditions.push(sql`not exists (${live})`);
  if (where.withoutSupport === false) conditions.push(sql`exists (${live})`);
  if (where.notReviewedSince) {
    conditions.push(sql`not exists (select from household_review v where v.committee_id = household.committee_id
      and v.household_id = household.id and v.reviewed_on >= ${where.notReviewedSince}::date)`);
  }
  if (where.need && where.need.length > 0) {
    conditions.push(sql`exists (select from need n where n.committee_id = household.committee_id
      and n.household_id = household.id and n.withdrawn_at is null and n.kind = any(${[...where.need]}::text[]))`);
  }
  return conditions;
}

interface PageList extends HouseholdOrder {
  readonly columns: Columns;
}

/** What a page is asked by, as its statement takes it. */
interface PageQuestion {
  readonly scope: Scope;
  readonly where: HouseholdWhere;
  readonly rows: number;
  readonly after: Pick<Cursor, 'value' | 'id'> | null;
}

function pageOf(reader: Reader, list: PageList, { scope, where, rows, after }: PageQuestion): Compilable<PageRow> {
  const { field, direction, columns } = list;
  const { key, type } = sortKeys[field];
  const order = direction === 'DESC' ? sql`desc` : sql`asc`;
  let query = reader
    .selectFrom('household')
    .$if(
      field === 'PLACE',
      (sorted) =>
        sorted.innerJoin('place', (join) =>
          join.onRef('place.committee_id', '=', 'household.committee_id').onRef('place.id', '=', 'household.place'),
        ) as unknown as typeof sorted,
    )
    .where(withinScope(scope))
    .orderBy(sql`${key} ${order}, household.id ${order}`)
    .limit(rows);
  for (const condition of conditionsOf(where)) query = query.where(condition);
  if (after !== null) {
    const beyond = direction === 'DESC' ? sql`<` : sql`>`;
    const value = sql`${after.value}::${sql.raw(type)}`;
    query = query.where(sql<SqlBool>`(${key}, household.id) ${beyond} (${value}, ${after.id}::uuid)`);
  }
  return selectColumns<PageRow>(
    query,
    { ...namedHouseholdColumns, sortValue: sql<string>`(${key})::text`.as('sortValue') },
    columns && [...columns, 'sortValue'],
  );
}

type PageStatement = (reader: Reader, question: PageQuestion) => Promise<PageRow[]>;
type PageRow = HouseholdRecord & { readonly sortValue: string };

const pageStatements = new Map<string, PageStatement>();

/** Lists for which a statement is kept: their order and columns. One more is read with all columns. */
const mostStatements = 100;

/** The statement of an order and its columns; what it asks for besides is in its shape. */
function pageStatement(list: PageList): PageStatement {
  const name = `${list.field} ${list.direction} ${list.columns?.join() ?? ''}`;
  const known = pageStatements.get(name);
  if (known) return known;
  if (list.columns !== null && pageStatements.size >= mostStatements) return pageStatement({ ...list, columns: null });
  const made = compiledOnce<PageQuestion, PageRow>((reader, question) => pageOf(reader, list, question));
  pageStatements.set(name, made);
  return made;
}

/**
 * One page of the register, in a stable order: the cursor holds the sort value and the id, so that no row is lost or
 * repeated when others change. Names sort as Vietnamese lists do: given name, family name, middle name.
 * @throws BadCursor for a cursor that is not of this order.
 */
export async function listHouseholds(
  reader: Reader,
  scope: Scope,
  options: HouseholdListOptions,
): Promise<Page<HouseholdRecord>> {
  const { field, direction } = options.orderBy ?? { field: 'HEAD_NAME', direction: 'ASC' };
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  const cursor = readCursor(options.after, `${field} ${direction}`, sortKeys[field].type);
  const after = cursor && { value: cursor.value, id: cursor.id };
  const where = options.where ?? {};
  const question = { scope, where, rows: first + 1, after };
  const list = { field, direction, columns: options.columns ?? null };
  const rows = await (isPlain(where)
    ? pageStatement(list)(reader, question)
    : runCompiled(reader, pageOf(reader, list, question)));
  const order = `${field} ${direction}`;
  const edges = rows.map(({ sortValue: value, ...node }) => ({ cursor: { field: order, value, id: node.id }, node }));
  return toPage<HouseholdRecord>(edges, first, after !== null);
}

/** Conditions whose values the statement looks at, or whose number changes it: such a list is compiled each time. */
function isPlain({ search, hasMeasure, hasAnyMeasure, lacksMeasure, withoutSupport, need }: HouseholdWhere): boolean {
  return [search, hasMeasure, hasAnyMeasure, lacksMeasure, withoutSupport, need].every(
    (one) => one === null || one === undefined,
  );
}

/** How many households of the scope meet the conditions. */
export async function countHouseholds(reader: Reader, scope: Scope, where: HouseholdWhere = {}): Promise<number> {
  let query = reader
    .selectFrom('household')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(withinScope(scope));
  for (const condition of conditionsOf(where)) query = query.where(condition);
  return (await query.executeTakeFirstOrThrow()).count;
}
