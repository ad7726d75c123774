import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked } from '../kernel/index.ts';
import { assignmentsWithin } from './assignment.repository.ts';

/** How a support came into the hands of the household. One of the three numbers is the evidence. */
export interface HandingOverRecord {
  readonly id: string;
  readonly assignment: string;
  readonly handedOverOn: IsoDate;
  readonly signedListNumber: string;
  /** Guarded: null for a masked scope. */
  readonly receivedBy: string | null;
  readonly bookNumber: string | null;
  readonly houseAcceptanceNumber: string | null;
  readonly receiptNumber: string | null;
  readonly recordedAt: Date;
  /** Name of the person; null for one without an account. */
  readonly recordedBy: string | null;
}

export interface NewHandingOver extends Omit<HandingOverRecord, 'recordedBy' | 'receivedBy'> {
  readonly committee: string;
  readonly receivedBy: string;
  /** Why it is recorded late, where it is. */
  readonly reason: string | null;
  readonly by: string;
}

/** The handing overs of several assignments: at most one each. */
export async function findHandingOversByAssignments(
  reader: Reader,
  scope: Scope,
  assignments: readonly string[],
): Promise<HandingOverRecord[]> {
  if (assignments.length === 0) return [];
  return assignmentsWithin(reader, scope)
    .innerJoin('handing_over as h', (join) =>
      join.onRef('h.committee_id', '=', 'a.committee_id').onRef('h.assignment_id', '=', 'a.id'),
    )
    .leftJoin('user as u', 'u.id', 'h.recorded_by')
    .where('h.assignment_id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .select([
      'h.id',
      'h.assignment_id as assignment',
      'h.handed_over_on as handedOverOn',
      'h.signed_list_number as signedListNumber',
      'h.book_number as bookNumber',
      'h.house_acceptance_number as houseAcceptanceNumber',
      'h.receipt_number as receiptNumber',
      'h.recorded_at as recordedAt',
      'u.name as recordedBy',
    ])
    .select(unlessMasked<string>(scope, sql.ref('h.received_by')).as('receivedBy'))
    .orderBy('h.id')
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
