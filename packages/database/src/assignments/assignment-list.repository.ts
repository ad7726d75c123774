import type { AssignedSupportState } from '@vuonlen/plan/assignments';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Page, type Reader, readCursor, type Scope, toPage } from '../kernel/index.ts';
import { type AssignmentRecord, assignmentColumns, assignmentsWithin } from './assignment.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface AssignmentWhere {
  readonly measure?: readonly string[] | null | undefined;
  readonly pledge?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly state?: AssignedSupportState | null | undefined;
  /** True: not cancelled, however far they have come; false: cancelled. */
  readonly live?: boolean | null | undefined;
  readonly household?: string | null | undefined;
  readonly households?: readonly string[] | null | undefined;
}

export interface AssignmentListOptions {
  readonly where?: AssignmentWhere | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const order = 'RECORDED_AT DESC';

const handedOver = sql`exists (select from handing_over_now h where h.committee_id = a.committee_id and h.assignment_id = a.id)`;
const useChecked = sql`exists (select from use_check_now c where c.committee_id = a.committee_id and c.assignment_id = a.id)`;

/** The state follows from what is on record, as `assignedSupportState` of the rules says. */
const inState: Readonly<Record<AssignedSupportState, RawBuilder<SqlBool>>> = {
  ASSIGNED: sql`(a.state = 'ASSIGNED' and not ${handedOver})`,
  HANDED_OVER: sql`(a.state = 'ASSIGNED' and ${handedOver} and not ${useChecked})`,
  USE_CHECKED: sql`(a.state = 'ASSIGNED' and ${useChecked})`,
  CANCELLED: sql`(a.state = 'CANCELLED')`,
};

/** The state of `assignment as a` as text. */
export const stateOf = sql`case when a.state = 'CANCELLED' then 'CANCELLED' when ${useChecked} then 'USE_CHECKED'
  when ${handedOver} then 'HANDED_OVER' else 'ASSIGNED' end`;

/** Conditions on `assignment as a` and its `household`, one a filter that asks for something. */
export function conditionsOf({
  measure,
  pledge,
  place,
  state,
  live,
  household,
  households,
}: AssignmentWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (measure) conditions.push(sql`a.measure = any(${[...measure]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (state) conditions.push(inState[state]);
  if (live != null) conditions.push(sql`a.state = ${live ? 'ASSIGNED' : 'CANCELLED'}`);
  if (household) conditions.push(sql`a.household_id = ${household}::uuid`);
  if (households) conditions.push(sql`a.household_id = any(${[...households]}::uuid[])`);
  if (pledge) {
    conditions.push(sql`exists (select from assignment_leg l where l.committee_id = a.committee_id
      and l.assignment_id = a.id and l.pledge = any(${[...pledge]}::text[]))`);
  }
  return conditions;
}

function filtered(reader: Reader, scope: Scope, where: AssignmentWhere) {
  let query = assignmentsWithin(reader, scope);
  for (const condition of conditionsOf(where)) query = query.where(condition);
  return query;
}

/** One page of assignments, the latest first. @throws BadCursor for a cursor that is not of this list. */
export async function listAssignments(
  reader: Reader,
  scope: Scope,
  options: AssignmentListOptions,
): Promise<Page<AssignmentRecord>> {
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  const after = readCursor(options.after, order, 'timestamptz');
  let query = filtered(reader, scope, options.where ?? {})
    .select(assignmentColumns(scope))
    .select(sql<string>`a.recorded_at::text`.as('sortValue'))
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(first + 1);
  if (after !== null) {
    query = query.where(sql<SqlBool>`(a.recorded_at, a.id) < (${after.value}::timestamptz, ${after.id}::uuid)`);
  }
  const rows = await query.execute();
  const edges = rows.map(({ sortValue, ...node }) => ({
    cursor: { field: order, value: sortValue, id: node.id },
    node,
  }));
  return toPage(edges, first, after !== null);
}

/** How many assignments of the scope meet the conditions. */
export async function countAssignments(reader: Reader, scope: Scope, where: AssignmentWhere = {}): Promise<number> {
  const row = await filtered(reader, scope, where)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
