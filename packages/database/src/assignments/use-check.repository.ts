import type { UseCheckResult } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked } from '../kernel/index.ts';
import { assignmentsWithin } from './assignment.repository.ts';

/** A check of how a support is used. */
export interface UseCheckRecord {
  readonly id: string;
  readonly assignment: string;
  readonly checkedOn: IsoDate;
  readonly result: UseCheckResult;
  /** Guarded: null for a masked scope. */
  readonly finding: string | null;
  readonly recordedAt: Date;
  /** Name of the person; null for one without an account. */
  readonly recordedBy: string | null;
}

export interface NewUseCheck extends Omit<UseCheckRecord, 'recordedBy'> {
  readonly committee: string;
  /** Why it is recorded late, where it is. */
  readonly reason: string | null;
  readonly by: string;
}

/** The checks of several assignments, the latest first. */
export async function findUseChecksByAssignments(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<UseCheckRecord[]> {
  if (assignments.length === 0) return [];
  return assignmentsWithin(reader, scope)
    .innerJoin('use_check as c', (join) =>
      join.onRef('c.committee_id', '=', 'a.committee_id').onRef('c.assignment_id', '=', 'a.id'),
    )
    .leftJoin('user as u', 'u.id', 'c.recorded_by')
    .where('c.assignment_id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .select([
      'c.id',
      'c.assignment_id as assignment',
      'c.checked_on as checkedOn',
      'c.result',
      'c.recorded_at as recordedAt',
      'u.name as recordedBy',
    ])
    .select(unlessMasked<string>(scope, sql.ref('c.finding')).as('finding'))
    .orderBy('c.assignment_id')
    .orderBy('c.checked_on', 'desc')
    .orderBy('c.recorded_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
}

/** Records a check. The database refuses one of a support that was not handed over. */
export async function insertUseCheck(trx: Transaction, check: NewUseCheck): Promise<void> {
  await trx
    .insertInto('use_check')
    .values({
      committee_id: check.committee,
      id: check.id,
      assignment_id: check.assignment,
      checked_on: check.checkedOn,
      result: check.result,
      finding: check.finding,
      reason: check.reason,
      recorded_at: check.recordedAt,
      recorded_by: check.by,
    })
    .execute();
}
