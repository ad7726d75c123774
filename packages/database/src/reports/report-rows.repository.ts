import type { IsoDate } from '@vuonlen/plan/kernel';
import type { MoneyStage, ReportCell, ReportCut } from '@vuonlen/plan/reports';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type Listed,
  type Page,
  type Reader,
  readKeyset,
  type Scope,
  type SortKey,
} from '../kernel/index.ts';
import { moneyOf } from './report-money.ts';

/** A sum on record behind a figure of the report. */
export interface ReportRowRecord extends ReportCell {
  readonly id: string;
  /** Its own day; the plan and what is pledged for it have none. */
  readonly on: IsoDate | null;
  readonly household: string | null;
  readonly pledge: string | null;
}

/** Which figure: its stage, and the line of the report, all of them where nothing is asked. */
export interface ReportRowWhere {
  readonly stage: MoneyStage;
  readonly ward?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly measure?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly agency?: string | null | undefined;
  /** The line of what is not stated, in one way to cut. */
  readonly notStated?: ReportCut | null | undefined;
}

const columnOf = {
  WARD: sql`ward`,
  SOURCE: sql`source`,
  MEASURE: sql`measure`,
  YEAR: sql`year`,
  AGENCY: sql`agency`,
} as const satisfies Readonly<Record<ReportCut, RawBuilder<unknown>>>;

function conditionsOf({ ward, source, measure, year, agency, notStated }: ReportRowWhere): RawBuilder<SqlBool>[] {
  const asked = [
    [columnOf.WARD, ward],
    [columnOf.SOURCE, source],
    [columnOf.MEASURE, measure],
    [columnOf.YEAR, year],
    [columnOf.AGENCY, agency],
  ] as const;
  const conditions = asked.flatMap(([column, value]) => (value == null ? [] : [sql<SqlBool>`${column} = ${value}`]));
  if (notStated) conditions.push(sql<SqlBool>`${columnOf[notStated]} is null`);
  return conditions;
}

function listed(scope: Scope, year: number, where: ReportRowWhere): Listed {
  return {
    list: 'reportRows',
    columns: sql`md5(stage || "key")::uuid as id, stage, happened_on as "on", amount, ward, source, measure, year, agency,
      household, pledge`,
    from: moneyOf(scope, year, [where.stage]),
    conditions: conditionsOf(where),
  };
}

/** The plan's own sums have no day: they come first. */
const sortKeys: Readonly<Record<'ON', SortKey>> = {
  ON: { key: sql`coalesce(happened_on, date '1900-01-01')`, type: 'date' },
};

/** One page of the rows of a figure, by day. @throws BadCursor for a cursor that is not of this list and order. */
export function listReportRows(
  reader: Reader,
  scope: Scope,
  year: number,
  where: ReportRowWhere,
  page: { readonly first: number; readonly after: string | null | undefined },
): Promise<Page<ReportRowRecord>> {
  const order = { field: 'ON', direction: 'ASC' } as const;
  return readKeyset(reader, listed(scope, year, where), sortKeys, { order, ...page });
}

/** How many rows a figure has. */
export function countReportRows(reader: Reader, scope: Scope, year: number, where: ReportRowWhere): Promise<number> {
  return countListed(reader, listed(scope, year, where));
}

/** The sum of the rows of a figure, in đồng. */
export async function sumReportRows(
  reader: Reader,
  scope: Scope,
  year: number,
  where: ReportRowWhere,
): Promise<number> {
  const { from, conditions } = listed(scope, year, where);
  const all = sql.join([sql`true`, ...conditions], sql` and `);
  const summed = sql<{ sum: number }>`(select coalesce(sum(amount), 0) as sum from ${from} where ${all})`;
  return (await reader.selectFrom(summed.as('summed')).select('sum').executeTakeFirstOrThrow()).sum;
}
