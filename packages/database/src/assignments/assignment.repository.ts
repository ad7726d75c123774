import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import {
  type AssignmentState,
  byKeys,
  hangsWithinScope,
  type Reader,
  type Scope,
  selectColumns,
  type Transaction,
  unlessMasked,
  withinScope,
} from '../kernel/index.ts';

export interface AssignmentRecord {
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly measure: string;
  readonly itemKind: string | null;
  readonly state: AssignmentState;
  /** Đồng; null where the plan states no amount. */
  readonly amount: number | null;
  readonly effectiveOn: IsoDate;
  readonly cancelledOn: IsoDate | null;
  /** Guarded: null for a masked scope. */
  readonly cancelReason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface NewAssignment extends Omit<AssignmentRecord, 'state' | 'cancelledOn' | 'cancelReason' | 'version'> {
  readonly committee: string;
  /** Which of several supports of the measure it is; null where a receiver has one at a time. */
  readonly occurrence: string | null;
  readonly reason: string | null;
  readonly overPlanReason: string | null;
  readonly decision: string;
  readonly recordedBy: string;
}

const openColumns = {
  id: 'a.id',
  household: 'a.household_id as household',
  member: 'a.member_id as member',
  measure: 'a.measure',
  itemKind: 'a.item_kind as itemKind',
  state: 'a.state',
  amount: 'a.amount',
  effectiveOn: 'a.effective_on as effectiveOn',
  cancelledOn: 'a.cancelled_on as cancelledOn',
  recordedAt: 'a.recorded_at as recordedAt',
  version: 'a.version',
} as const;

/** The columns of a record as the scope may read them: why a support was cancelled is a free note. */
export function assignmentColumns(scope: Scope) {
  return [...Object.values(openColumns), cancelReason(scope)] as const;
}

function cancelReason(scope: Scope) {
  return unlessMasked<string>(scope, sql.ref('a.cancel_reason')).as('cancelReason');
}

/** The same under their names, of which some may be read alone. */
function namedColumns(scope: Scope): Readonly<Record<keyof AssignmentRecord, unknown>> {
  return { ...openColumns, cancelReason: cancelReason(scope) };
}

export function assignmentsWithin(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('assignment as a')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .where(withinScope(scope));
}

/** The same rows where nothing of the household is asked for. */
function hangingAssignments(reader: Reader, scope: Scope) {
  return reader.selectFrom('assignment as a').where(hangsWithinScope(scope, 'a'));
}

/** Assignments of several households in the order in which they were made, cancelled ones too. */
export const findAssignmentsByHouseholds = byKeys<AssignmentRecord>((reader, scope, households, columns) =>
  selectColumns(
    hangingAssignments(reader, scope)
      .where('a.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
      .orderBy('a.household_id')
      .orderBy('a.recorded_at')
      .orderBy('a.id'),
    namedColumns(scope),
    columns,
  ),
);

/** Assignments that name one of the members, in the order in which they were made. */
export const findAssignmentsByMembers = byKeys<AssignmentRecord>((reader, scope, members, columns) =>
  selectColumns(
    hangingAssignments(reader, scope)
      .where('a.member_id', '=', (eb) => eb.fn.any(eb.val([...members])))
      .orderBy('a.recorded_at')
      .orderBy('a.id'),
    namedColumns(scope),
    columns,
  ),
);

/** Assignments of the scope among the ids. */
export const findAssignments = byKeys<AssignmentRecord>((reader, scope, ids, columns) =>
  selectColumns(
    assignmentsWithin(reader, scope).where('a.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
    namedColumns(scope),
    columns,
  ),
);

export async function findAssignment(reader: Reader, scope: Scope, id: string): Promise<AssignmentRecord | null> {
  return (await findAssignments(reader, scope, [id]))[0] ?? null;
}

/**
 * Holds measures until the transaction ends: whoever counts their supports next waits, and sees what was written. Comes
 * after the households and before the counters of pledges, always, and takes several in one order.
 */
export async function lockMeasures(trx: Transaction, committee: string, measures: readonly string[]): Promise<void> {
  await trx
    .selectFrom('measure')
    .select('code')
    .where('committee_id', '=', committee)
    .where('code', '=', (eb) => eb.fn.any(eb.val([...measures])))
    .orderBy('code')
    .forUpdate()
    .execute();
}

/** Live supports of a measure in the whole committee: what the planned quantity is compared with. */
export async function countLiveAssignments(reader: Reader, committee: string, measure: string): Promise<number> {
  const row = await reader
    .selectFrom('assignment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('committee_id', '=', committee)
    .where('measure', '=', measure)
    .where('state', '=', 'ASSIGNED')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Writes a live assignment; the database takes its exclusion groups and refuses a second live one of a group. */
export async function insertAssignment(trx: Transaction, assignment: NewAssignment): Promise<void> {
  await trx
    .insertInto('assignment')
    .values({
      committee_id: assignment.committee,
      id: assignment.id,
      household_id: assignment.household,
      member_id: assignment.member,
      measure: assignment.measure,
      item_kind: assignment.itemKind,
      state: 'ASSIGNED',
      amount: assignment.amount,
      effective_on: assignment.effectiveOn,
      reason: assignment.reason,
      over_plan_reason: assignment.overPlanReason,
      cancelled_on: null,
      cancel_reason: null,
      decision_id: assignment.decision,
      recorded_at: assignment.recordedAt,
      recorded_by: assignment.recordedBy,
      updated_at: assignment.recordedAt,
      version: 1,
      occurrence: assignment.occurrence,
    })
    .execute();
}

/** Cancels a live assignment that the transaction holds; its exclusion groups are free again. */
export async function markAssignmentCancelled(
  trx: Transaction,
  committee: string,
  id: string,
  cancelled: { readonly on: IsoDate; readonly reason: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('assignment')
    .set((eb) => ({
      state: 'CANCELLED',
      cancelled_on: cancelled.on,
      cancel_reason: cancelled.reason,
      updated_at: cancelled.at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .where('state', '=', 'ASSIGNED')
    .execute();
}

/** Marks that something of an assignment changed: its version grows, so that an edit begun before is stale. */
export async function touchAssignment(trx: Transaction, committee: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('assignment')
    .set((eb) => ({ updated_at: at, version: eb('version', '+', 1) }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}
