import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import type { Reader, Transaction } from '../kernel/index.ts';

/** What the committee recorded of the successors of a unit or body on a day. */
export interface SuccessionRecord {
  readonly id: string;
  readonly kind: 'PLACE' | 'AGENCY';
  /** Id of the unit or body. */
  readonly from: string;
  readonly to: readonly string[];
  readonly on: IsoDate;
  readonly scope: 'WHOLE' | 'PART';
  readonly basis: string;
  readonly verified: boolean;
  readonly reason: string | null;
  /** Null while it holds. */
  readonly withdrawnOn: IsoDate | null;
  readonly withdrawalReason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface NewSuccession extends Omit<SuccessionRecord, 'version' | 'withdrawnOn' | 'withdrawalReason'> {
  readonly committee: string;
  readonly recordedBy: string;
}

/** Every succession that the committee recorded, withdrawn ones too, in the order in which it did. */
export async function listSuccessions(reader: Reader, committee: string): Promise<SuccessionRecord[]> {
  const rows = await reader
    .selectFrom('succession as s')
    .where('s.committee_id', '=', committee)
    .select(['s.id', 's.succeeds_on as on', 's.scope', 's.basis', 's.verified', 's.reason', 's.version'])
    .select(['s.withdrawn_on as withdrawnOn', 's.withdrawal_reason as withdrawalReason', 's.recorded_at as recordedAt'])
    .select([
      sql<'PLACE' | 'AGENCY'>`case when s.from_place is null then 'AGENCY' else 'PLACE' end`.as('kind'),
      sql<string>`coalesce(s.from_place, s.from_agency, s.from_later_agency)`.as('from'),
      sql<string[]>`array(select coalesce(o.to_place, o.to_agency, o.to_later_agency) from succession_successor o
        where o.committee_id = s.committee_id and o.succession_id = s.id order by o.position)`.as('to'),
    ])
    .orderBy('s.recorded_at')
    .orderBy('s.id')
    .execute();
  return rows;
}

const isLater = (id: string) => id.startsWith('later/');

/** Under which column a unit or body stands. */
function columnsOf(kind: SuccessionRecord['kind'], id: string) {
  return {
    place: kind === 'PLACE' ? id : null,
    agency: kind === 'AGENCY' && !isLater(id) ? id : null,
    later: kind === 'AGENCY' && isLater(id) ? id : null,
  };
}

/**
 * Writes a succession. The tables refuse a second record of the unit and day, and a whole one with several successors.
 */
export async function insertSuccession(trx: Transaction, row: NewSuccession): Promise<void> {
  const from = columnsOf(row.kind, row.from);
  await trx
    .insertInto('succession')
    .values({
      committee_id: row.committee,
      id: row.id,
      from_place: from.place,
      from_agency: from.agency,
      from_later_agency: from.later,
      succeeds_on: row.on,
      scope: row.scope,
      basis: row.basis,
      verified: row.verified,
      reason: row.reason,
      withdrawn_on: null,
      withdrawal_reason: null,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
      updated_at: row.recordedAt,
      updated_by: row.recordedBy,
      version: 1,
    })
    .execute();
  await trx
    .insertInto('succession_successor')
    .values(
      row.to.map((id, index) => {
        const to = columnsOf(row.kind, id);
        return {
          ...{ committee_id: row.committee, succession_id: row.id, scope: row.scope, position: index + 1 },
          ...{ to_place: to.place, to_agency: to.agency, to_later_agency: to.later },
        };
      }),
    )
    .execute();
}

/** Withdraws a succession; its version grows by one. */
export async function markSuccessionWithdrawn(
  trx: Transaction,
  committee: string,
  id: string,
  { on, reason, at, by }: { readonly on: IsoDate; readonly reason: string; readonly at: Date; readonly by: string },
): Promise<void> {
  await trx
    .updateTable('succession')
    .set((eb) => ({
      ...{ withdrawn_on: on, withdrawal_reason: reason, updated_at: at, updated_by: by },
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}
