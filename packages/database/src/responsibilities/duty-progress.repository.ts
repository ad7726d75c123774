import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ProgressState } from '@vuonlen/plan/responsibilities';
import type { Reader, Transaction } from '../kernel/index.ts';
import { type BodyScope, ofBodies } from './body-scope.ts';

export interface DutyProgressRecord {
  readonly id: string;
  readonly duty: string;
  readonly agency: string;
  readonly effectiveOn: IsoDate;
  /** The day of the duty that it is about; null for a duty without days. */
  readonly dueOn: IsoDate | null;
  readonly state: ProgressState;
  readonly percent: number | null;
  readonly note: string | null;
  /** Number of a document, or where the evidence lies. */
  readonly evidence: string | null;
  /** Why it was recorded after its day. */
  readonly reason: string | null;
  readonly recordedAt: Date;
}

export interface NewDutyProgress extends DutyProgressRecord {
  readonly committee: string;
  readonly recordedBy: string;
}

function selectProgress(reader: Reader, scope: BodyScope) {
  return reader
    .selectFrom('duty_progress as p')
    .where(ofBodies(scope, 'p', 'agency'))
    .select([
      'p.id',
      'p.duty',
      'p.agency',
      'p.effective_on as effectiveOn',
      'p.due_on as dueOn',
      'p.state',
      'p.percent',
    ])
    .select(['p.note', 'p.evidence', 'p.reason', 'p.recorded_at as recordedAt']);
}

/** What the bodies of the scope said of their duties, in the order in which it was recorded. */
export function listDutyProgress(
  reader: Reader,
  scope: BodyScope,
  duties: readonly string[],
): Promise<DutyProgressRecord[]> {
  return selectProgress(reader, scope)
    .where('p.duty', '=', (eb) => eb.fn.any(eb.val([...duties])))
    .orderBy('p.recorded_at')
    .orderBy('p.id')
    .execute();
}

/** Entries by id within the scope, in no order. */
export function findDutyProgress(
  reader: Reader,
  scope: BodyScope,
  ids: readonly string[],
): Promise<DutyProgressRecord[]> {
  return selectProgress(reader, scope)
    .where('p.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function insertDutyProgress(trx: Transaction, entry: NewDutyProgress): Promise<void> {
  await trx
    .insertInto('duty_progress')
    .values({
      committee_id: entry.committee,
      id: entry.id,
      duty: entry.duty,
      agency: entry.agency,
      effective_on: entry.effectiveOn,
      due_on: entry.dueOn,
      state: entry.state,
      percent: entry.percent,
      note: entry.note,
      evidence: entry.evidence,
      reason: entry.reason,
      recorded_at: entry.recordedAt,
      recorded_by: entry.recordedBy,
    })
    .execute();
}

/** The duty, held until the act ends: acts on one duty come one after the other. False: the committee has none such. */
export async function lockDuty(trx: Transaction, committee: string, duty: string): Promise<boolean> {
  const row = await trx
    .selectFrom('duty')
    .select('id')
    .where('committee_id', '=', committee)
    .where('id', '=', duty)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
