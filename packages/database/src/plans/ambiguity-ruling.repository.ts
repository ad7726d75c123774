import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Reader, Transaction } from '../kernel/index.ts';

export interface AmbiguityRulingRecord {
  readonly id: string;
  readonly ambiguity: string;
  readonly reading: string;
  /** The document on which it stands. */
  readonly basis: string;
  readonly ruledOn: IsoDate;
  readonly recordedAt: Date;
  /** Name of who recorded it; null when the account is gone. */
  readonly ruledBy: string | null;
}

export interface NewAmbiguityRuling extends Omit<AmbiguityRulingRecord, 'ruledBy'> {
  readonly committee: string;
  readonly reason: string | null;
  readonly recordedBy: string;
}

/** Every ruling of a committee, in the order of their days: the last one of an entry holds. */
export function listAmbiguityRulings(reader: Reader, committee: string): Promise<AmbiguityRulingRecord[]> {
  return reader
    .selectFrom('ambiguity_ruling as r')
    .leftJoin('user as u', 'u.id', 'r.recorded_by')
    .where('r.committee_id', '=', committee)
    .select(['r.id', 'r.ambiguity', 'r.reading', 'r.basis', 'r.ruled_on as ruledOn', 'r.recorded_at as recordedAt'])
    .select('u.name as ruledBy')
    .orderBy('r.ruled_on')
    .orderBy('r.recorded_at')
    .orderBy('r.id')
    .execute();
}

/** Writes a ruling. The constraint `ambiguity_ruling_once` refuses a second one of the same entry and day. */
export async function insertAmbiguityRuling(trx: Transaction, ruling: NewAmbiguityRuling): Promise<void> {
  await trx
    .insertInto('ambiguity_ruling')
    .values({
      committee_id: ruling.committee,
      id: ruling.id,
      ambiguity: ruling.ambiguity,
      reading: ruling.reading,
      basis: ruling.basis,
      ruled_on: ruling.ruledOn,
      reason: ruling.reason,
      recorded_at: ruling.recordedAt,
      recorded_by: ruling.recordedBy,
    })
    .execute();
}
