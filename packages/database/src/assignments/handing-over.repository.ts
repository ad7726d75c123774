import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked } from '../kernel/index.ts';
import { assignmentsWithin } from './assignment.repository.ts';

/** One entry of how a support came into the hands of the household. One of the three numbers is the evidence. */
export interface HandingOverRecord {
  /** Of the entry. */
  readonly id: string;
  /** Id of the first entry, which the corrections correct. */
  readonly handingOver: string;
  /** 1 of the first entry, one more of each that corrects the one before. */
  readonly revision: number;
  readonly assignment: string;
  readonly handedOverOn: IsoDate;
  readonly signedListNumber: string;
  /** Guarded: null for a masked scope. */
  readonly receivedBy: string | null;
  readonly bookNumber: string | null;
  readonly houseAcceptanceNumber: string | null;
  readonly receiptNumber: string | null;
  /** The entry says that nothing was handed over. */
  readonly withdrawn: boolean;
  /** Why the entry corrects the one before. Guarded: null for a masked scope. */
  readonly correctionReason: string | null;
  readonly recordedAt: Date;
  /** Name of the person; null for one without an account. */
  readonly recordedBy: string | null;
}

type Entry = Omit<HandingOverRecord, 'recordedBy' | 'receivedBy' | 'correctionReason'>;

export interface NewHandingOver extends Omit<Entry, 'handingOver' | 'revision' | 'withdrawn'> {
  readonly committee: string;
  readonly receivedBy: string;
  /** Why it is recorded late, where it is. */
  readonly reason: string | null;
  readonly by: string;
}

export interface NewHandingOverCorrection extends Omit<Entry, 'assignment'> {
  readonly committee: string;
  readonly receivedBy: string;
  /** Why; null only where the entry before takes the handing over back. */
  readonly reason: string | null;
  readonly by: string;
}

type Entries = 'handing_over_now' | 'handing_over_entry';

function selectEntries(reader: Reader, scope: Scope, from: Entries, assignments: readonly string[]) {
  return assignmentsWithin(reader, scope)
    .innerJoin(`${from} as h`, (join) =>
      join.onRef('h.committee_id', '=', 'a.committee_id').onRef('h.assignment_id', '=', 'a.id'),
    )
    .leftJoin('user as u', 'u.id', 'h.recorded_by')
    .where('h.assignment_id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .select([
      'h.id',
      'h.handing_over_id as handingOver',
      'h.revision',
      'h.assignment_id as assignment',
      'h.handed_over_on as handedOverOn',
      'h.signed_list_number as signedListNumber',
      'h.book_number as bookNumber',
      'h.house_acceptance_number as houseAcceptanceNumber',
      'h.receipt_number as receiptNumber',
      'h.withdrawn',
      'h.recorded_at as recordedAt',
      'u.name as recordedBy',
    ])
    .select(unlessMasked<string>(scope, sql.ref('h.received_by')).as('receivedBy'))
    .select(unlessMasked<string>(scope, sql.ref('h.correction_reason')).as('correctionReason'));
}

/** The handing overs of several assignments as they are on record now: at most one each. */
export async function findHandingOversByAssignments(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<HandingOverRecord[]> {
  if (assignments.length === 0) return [];
  return selectEntries(reader, scope, 'handing_over_now', assignments).orderBy('h.id').execute();
}

/** Every entry of the handing overs of several assignments, also what was corrected or taken back; the latest first. */
export async function findHandingOverEntries(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<HandingOverRecord[]> {
  if (assignments.length === 0) return [];
  return selectEntries(reader, scope, 'handing_over_entry', assignments)
    .orderBy('h.assignment_id')
    .orderBy('h.revision', 'desc')
    .execute();
}

/** Records a handing over. The database refuses a second one, and one of a cancelled support. */
export async function insertHandingOver(trx: Transaction, handingOver: NewHandingOver): Promise<void> {
  await trx
    .insertInto('handing_over')
    .values({
      committee_id: handingOver.committee,
      id: handingOver.id,
      assignment_id: handingOver.assignment,
      handed_over_on: handingOver.handedOverOn,
      signed_list_number: handingOver.signedListNumber,
      received_by: handingOver.receivedBy,
      book_number: handingOver.bookNumber,
      house_acceptance_number: handingOver.houseAcceptanceNumber,
      receipt_number: handingOver.receiptNumber,
      reason: handingOver.reason,
      recorded_at: handingOver.recordedAt,
      recorded_by: handingOver.by,
    })
    .execute();
}

/** Records what corrects a handing over. The database refuses one that does not follow the last entry. */
export async function insertHandingOverCorrection(
  trx: Transaction,
  correction: NewHandingOverCorrection,
): Promise<void> {
  await trx
    .insertInto('handing_over_correction')
    .values({
      committee_id: correction.committee,
      handing_over_id: correction.handingOver,
      revision: correction.revision,
      id: correction.id,
      handed_over_on: correction.handedOverOn,
      signed_list_number: correction.signedListNumber,
      received_by: correction.receivedBy,
      book_number: correction.bookNumber,
      house_acceptance_number: correction.houseAcceptanceNumber,
      receipt_number: correction.receiptNumber,
      withdrawn: correction.withdrawn,
      reason: correction.reason,
      recorded_at: correction.recordedAt,
      recorded_by: correction.by,
    })
    .execute();
}
