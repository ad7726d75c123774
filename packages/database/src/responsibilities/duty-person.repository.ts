import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Reader, Transaction } from '../kernel/index.ts';
import { type BodyScope, ofBodies } from './body-scope.ts';

export interface DutyPersonRecord {
  readonly id: string;
  readonly duty: string;
  readonly agency: string;
  readonly fullName: string;
  readonly jobTitle: string | null;
  readonly worksFrom: IsoDate;
  /** First day on which it no longer holds; null: it goes on. */
  readonly worksUntil: IsoDate | null;
  readonly endReason: string | null;
  readonly version: number;
}

export interface NewDutyPerson extends Omit<DutyPersonRecord, 'worksUntil' | 'endReason' | 'version'> {
  readonly committee: string;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

function selectPeople(reader: Reader, scope: BodyScope) {
  return reader
    .selectFrom('duty_person as p')
    .where(ofBodies(scope, 'p', 'agency'))
    .select(['p.id', 'p.duty', 'p.agency', 'p.full_name as fullName', 'p.job_title as jobTitle'])
    .select(['p.works_from as worksFrom', 'p.works_until as worksUntil', 'p.end_reason as endReason', 'p.version']);
}

/** The people of the scope's bodies on these duties, those whose time ended too, in the order of their first days. */
export function listDutyPeople(
  reader: Reader,
  scope: BodyScope,
  duties: readonly string[],
): Promise<DutyPersonRecord[]> {
  return selectPeople(reader, scope)
    .where('p.duty', '=', (eb) => eb.fn.any(eb.val([...duties])))
    .orderBy('p.works_from')
    .orderBy('p.id')
    .execute();
}

export async function findDutyPerson(reader: Reader, scope: BodyScope, id: string): Promise<DutyPersonRecord | null> {
  return (await selectPeople(reader, scope).where('p.id', '=', id).executeTakeFirst()) ?? null;
}

/** Writes who works on a duty. The index `duty_person_once` refuses the same person twice at a time. */
export async function insertDutyPerson(trx: Transaction, person: NewDutyPerson): Promise<void> {
  await trx
    .insertInto('duty_person')
    .values({
      committee_id: person.committee,
      id: person.id,
      duty: person.duty,
      agency: person.agency,
      full_name: person.fullName,
      job_title: person.jobTitle,
      works_from: person.worksFrom,
      works_until: null,
      reason: person.reason,
      end_reason: null,
      recorded_at: person.recordedAt,
      recorded_by: person.recordedBy,
      updated_at: person.recordedAt,
      version: 1,
    })
    .execute();
}

export async function markDutyPersonEnded(
  trx: Transaction,
  committee: string,
  id: string,
  ended: { readonly worksUntil: IsoDate; readonly reason: string | null; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('duty_person')
    .set((eb) => ({
      works_until: ended.worksUntil,
      end_reason: ended.reason,
      updated_at: ended.at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}
