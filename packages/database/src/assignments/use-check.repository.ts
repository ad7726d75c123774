import type { UseCheckResult } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked } from '../kernel/index.ts';
import { assignmentsWithin } from './assignment.repository.ts';

/** One entry of a check of how a support is used. */
export interface UseCheckRecord {
  /** Of the check: that of its first entry. */
  readonly id: string;
  /** Of the entry. */
  readonly entry: string;
  /** 1 of the first entry, one more of each that corrects the one before. */
  readonly revision: number;
  readonly assignment: string;
  readonly checkedOn: IsoDate;
  readonly result: UseCheckResult;
  /** Guarded: null for a masked scope. */
  readonly finding: string | null;
  /** The entry says that there was no such check. */
  readonly withdrawn: boolean;
  /** Why the entry corrects the one before. Guarded: null for a masked scope. */
  readonly correctionReason: string | null;
  readonly recordedAt: Date;
  /** Name of the person; null for one without an account. */
  readonly recordedBy: string | null;
}

type Entry = Omit<UseCheckRecord, 'recordedBy' | 'entry' | 'revision' | 'withdrawn' | 'correctionReason'>;

export interface NewUseCheck extends Entry {
  readonly committee: string;
  /** Why it is recorded late, where it is. */
  readonly reason: string | null;
  readonly by: string;
}

export interface NewUseCheckCorrection extends Omit<UseCheckRecord, 'recordedBy' | 'assignment' | 'correctionReason'> {
  readonly committee: string;
  readonly reason: string;
  readonly by: string;
}

type Entries = 'use_check_now' | 'use_check_entry';

function selectEntries(reader: Reader, scope: Scope, from: Entries) {
  return assignmentsWithin(reader, scope)
    .innerJoin(`${from} as c`, (join) =>
      join.onRef('c.committee_id', '=', 'a.committee_id').onRef('c.assignment_id', '=', 'a.id'),
    )
    .leftJoin('user as u', 'u.id', 'c.recorded_by')
    .select([
      'c.use_check_id as id',
      'c.id as entry',
      'c.revision',
      'c.assignment_id as assignment',
      'c.checked_on as checkedOn',
      'c.result',
      'c.withdrawn',
      'c.recorded_at as recordedAt',
      'u.name as recordedBy',
    ])
    .select(unlessMasked<string>(scope, sql.ref('c.finding')).as('finding'))
    .select(unlessMasked<string>(scope, sql.ref('c.correction_reason')).as('correctionReason'));
}

/** The checks of several assignments as they are on record now, the latest first. */
export async function findUseChecksByAssignments(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<UseCheckRecord[]> {
  if (assignments.length === 0) return [];
  return selectEntries(reader, scope, 'use_check_now')
    .where('c.assignment_id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .orderBy('c.assignment_id')
    .orderBy('c.checked_on', 'desc')
    .orderBy('c.recorded_at', 'desc')
    .orderBy('c.use_check_id', 'desc')
    .execute();
}

/** Every entry of the checks of several assignments, also what was corrected or taken back; the latest first. */
export async function findUseCheckEntries(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<UseCheckRecord[]> {
  if (assignments.length === 0) return [];
  return selectEntries(reader, scope, 'use_check_entry')
    .where('c.assignment_id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .orderBy('c.assignment_id')
    .orderBy('c.recorded_at', 'desc')
    .orderBy('c.revision', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
}

/** The last entry of a check, also one that takes it back. */
export async function findUseCheck(reader: Reader, scope: Scope, id: string): Promise<UseCheckRecord | null> {
  const query = selectEntries(reader, scope, 'use_check_entry').where('c.use_check_id', '=', id);
  return (await query.orderBy('c.revision', 'desc').limit(1).executeTakeFirst()) ?? null;
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

/** Records what corrects a check. The database refuses one that does not follow the last entry. */
export async function insertUseCheckCorrection(trx: Transaction, correction: NewUseCheckCorrection): Promise<void> {
  await trx
    .insertInto('use_check_correction')
    .values({
      committee_id: correction.committee,
      use_check_id: correction.id,
      revision: correction.revision,
      id: correction.entry,
      checked_on: correction.checkedOn,
      result: correction.result,
      finding: correction.finding,
      withdrawn: correction.withdrawn,
      reason: correction.reason,
      recorded_at: correction.recordedAt,
      recorded_by: correction.by,
    })
    .execute();
}
