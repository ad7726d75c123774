import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type Form3Column,
  type Form3Entry,
  type Form3Figures,
  type Form3Row,
  form3Columns,
} from '@vuonlen/plan/reports';
import { sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  readAll,
  readKeyset,
  type SortKey,
  type Tables,
  type Transaction,
} from '../kernel/index.ts';
import type { ReportScope } from './household-histories.repository.ts';

/** A revision of a period. */
export interface RevisionOf {
  readonly period: string;
  readonly revision: number;
}

type FigureRow = Tables['report_figure'];
type Unit = 'households' | 'persons';

function columnOf(unit: Unit, column: Form3Column) {
  return `${unit}_${column.toLowerCase() as Lowercase<Form3Column>}` as const;
}

function toFigures(row: FigureRow, unit: Unit): Form3Figures {
  return Object.fromEntries(form3Columns.map((column) => [column, row[columnOf(unit, column)]])) as Form3Figures;
}

function toColumns(row: Form3Row) {
  const cells = (['households', 'persons'] as const).flatMap((unit) =>
    form3Columns.map((column) => [columnOf(unit, column), row[unit][column]] as const),
  );
  return Object.fromEntries(cells) as Omit<FigureRow, 'committee_id' | 'period_id' | 'revision' | 'place'>;
}

/** The figures of revisions that are written, of the wards of the scope, in the order of the plan. */
export async function findReportFigures(
  reader: Reader,
  { committee, places }: ReportScope,
  { period, revision }: RevisionOf,
): Promise<Form3Row[]> {
  let query = reader
    .selectFrom('report_figure as f')
    .innerJoin('place', (join) =>
      join.onRef('place.committee_id', '=', 'f.committee_id').onRef('place.id', '=', 'f.place'),
    )
    .where('f.committee_id', '=', committee)
    .where('f.period_id', '=', period)
    .where('f.revision', '=', revision)
    .orderBy('place.position')
    .orderBy('f.place')
    .selectAll('f');
  if (places !== 'ALL') query = query.where('f.place', '=', (eb) => eb.fn.any(eb.val([...places])));
  const rows = await query.execute();
  return rows.map((row) => ({
    place: row.place,
    households: toFigures(row, 'households'),
    persons: toFigures(row, 'persons'),
  }));
}

const entriesAtOnce = 2000;

/** Writes figures and the rows of which they are the sums. The table refuses a revision that is sealed already. */
export async function insertReportRevision(
  trx: Transaction,
  committee: string,
  { period, revision }: RevisionOf,
  rows: readonly Form3Row[],
  entries: readonly (Form3Entry & { readonly id: string })[],
): Promise<void> {
  const of = { committee_id: committee, period_id: period, revision };
  if (rows.length > 0) {
    await trx
      .insertInto('report_figure')
      .values(rows.map((row) => ({ ...of, place: row.place, ...toColumns(row) })))
      .execute();
  }
  for (let at = 0; at < entries.length; at += entriesAtOnce) {
    const part = entries.slice(at, at + entriesAtOnce).map(({ id, place, column, household, on, ...counted }) => ({
      ...of,
      id,
      place,
      form_column: column,
      household_id: household,
      happened_on: on,
      ...counted,
    }));
    await trx.insertInto('report_entry').values(part).execute();
  }
}

/** A row of which a figure is the sum, as it was written. */
export interface ReportEntryRecord extends Omit<Form3Entry, 'on'> {
  readonly id: string;
  readonly on: IsoDate;
}

/** Every row of a revision, of the wards of the scope. */
export function readReportEntries(reader: Reader, scope: ReportScope, of: RevisionOf): Promise<ReportEntryRecord[]> {
  return readAll(reader, listed(scope, of, {}));
}

/** Conditions of a list of rows; null and undefined ask for nothing. */
export interface ReportEntryWhere {
  readonly place?: string | null | undefined;
  readonly column?: Form3Column | null | undefined;
}

export type ReportEntryOrderField = 'HAPPENED_ON';

const sortKeys: Readonly<Record<ReportEntryOrderField, SortKey>> = {
  HAPPENED_ON: { key: sql`e.happened_on`, type: 'date' },
};

function listed({ committee, places }: ReportScope, { period, revision }: RevisionOf, where: ReportEntryWhere): Listed {
  const conditions = [
    sql<boolean>`e.committee_id = ${committee} and e.period_id = ${period} and e.revision = ${revision}`,
  ];
  if (places !== 'ALL') conditions.push(sql`e.place = any(${[...places]}::text[])`);
  if (where.place) conditions.push(sql`e.place = ${where.place}`);
  if (where.column) conditions.push(sql`e.form_column = ${where.column}`);
  return {
    list: 'reportEntries',
    columns: sql`e.id, e.place, e.form_column as "column", e.household_id as household, e.happened_on as "on",
      e.households, e.persons`,
    from: sql`report_entry e`,
    conditions,
  };
}

/** One page of the rows of a revision. @throws BadCursor for a cursor that is not of this list and order. */
export function listReportEntries(
  reader: Reader,
  scope: ReportScope,
  of: RevisionOf,
  where: ReportEntryWhere,
  options: KeysetOptions<ReportEntryOrderField>,
): Promise<Page<ReportEntryRecord>> {
  return readKeyset(reader, listed(scope, of, where), sortKeys, options);
}

/** How many rows of a revision meet the conditions. */
export function countReportEntries(
  reader: Reader,
  scope: ReportScope,
  of: RevisionOf,
  where: ReportEntryWhere = {},
): Promise<number> {
  return countListed(reader, listed(scope, of, where));
}
