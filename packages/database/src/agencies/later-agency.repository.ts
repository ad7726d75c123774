import type { AgencyKind } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Reader, Transaction } from '../kernel/index.ts';

/** A body that the committee added beside those that the plan names. */
export interface LaterAgencyRecord {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: AgencyKind;
  /** The unit whose body it is. */
  readonly place: string | null;
  readonly validFrom: IsoDate | null;
  /** The document by which it was set up. */
  readonly basis: string;
  readonly recordedAt: Date;
}

export interface NewLaterAgency extends LaterAgencyRecord {
  readonly committee: string;
  readonly recordedBy: string;
}

/** Every body that the committee added, in the order in which it did. */
export function listLaterAgencies(reader: Reader, committee: string): Promise<LaterAgencyRecord[]> {
  return reader
    .selectFrom('later_agency')
    .where('committee_id', '=', committee)
    .select(['id', 'name_vi as nameVi', 'name_en as nameEn', 'kind', 'place', 'valid_from as validFrom', 'basis'])
    .select('recorded_at as recordedAt')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

/** Adds a body. The constraint `later_agency_once` refuses a second one of the same name and unit. */
export async function insertLaterAgency(trx: Transaction, row: NewLaterAgency): Promise<void> {
  await trx
    .insertInto('later_agency')
    .values({
      committee_id: row.committee,
      id: row.id,
      name_vi: row.nameVi,
      name_en: row.nameEn,
      kind: row.kind,
      place: row.place,
      valid_from: row.validFrom,
      basis: row.basis,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
    })
    .execute();
}
