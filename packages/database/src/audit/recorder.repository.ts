import { sql } from 'kysely';
import { byKeys, withinScope } from '../kernel/index.ts';

/** Who wrote a record of a household. */
export interface RecorderRecord {
  /** The record. */
  readonly id: string;
  /** Name of the person or of the application; null for who is neither: the register of the demonstration, a start. */
  readonly name: string | null;
}

interface RecordRow {
  readonly committee_id: string;
  readonly household_id: string;
  readonly id: string;
  readonly recorded_by: string;
}

const name = sql<string | null>`coalesce(
  (select u.name from "user" u where u.id = record.recorded_by),
  (select k.name from api_key k where k.committee_id = household.committee_id and 'api-key:' || k.id = record.recorded_by))`;

/**
 * Who wrote records of households, by their ids, which no two records share: reviews, decisions on the class, needs,
 * supports, general policies, sponsorships, gifts and payments. One statement for all of them, within the scope.
 */
export const findRecorders = byKeys<RecorderRecord>((reader, scope, ids) => {
  const keys = sql`any(${[...ids]}::uuid[])`;
  const of = (table: string) =>
    sql`select committee_id, household_id, id, recorded_by from ${sql.table(table)} where id = ${keys} and committee_id = ${scope.committee}`;
  const open = ['household_review', 'classification_decision', 'need', 'assignment', 'sponsorship', 'gift'].map(of);
  const records = sql<RecordRow>`(${sql.join(open, sql` union all `)}
    union all ${of('entitlement')} and not (guarded and ${scope.masked}::boolean)
    union all select d.committee_id, a.household_id, d.id, d.recorded_by from disbursement d
      join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id
      join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id
      join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
      where d.id = ${keys} and d.committee_id = ${scope.committee})`;
  return reader
    .selectFrom('household')
    .innerJoin(records.as('record'), (join) =>
      join
        .onRef('household.committee_id', '=', 'record.committee_id')
        .onRef('household.id', '=', 'record.household_id'),
    )
    .where(withinScope(scope))
    .select(['record.id', name.as('name')]);
});
