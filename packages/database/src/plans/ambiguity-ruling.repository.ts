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
}

export interface NewAmbiguityRuling extends AmbiguityRulingRecord {
  readonly committee: string;
  readonly reason: string | null;
  readonly recordedBy: string;
}

/** Every ruling of a committee, in the order of their days: the last one of an entry holds. */
export function listAmbiguityRulings(reader: Reader, committee: string): Promise<AmbiguityRulingRecord[]> {
  return reader
    .selectFrom('ambiguity_ruling')
    .where('committee_id', '=', committee)
    .select(['id', 'ambiguity', 'reading', 'basis', 'ruled_on as ruledOn', 'recorded_at as recordedAt'])
    .orderBy('ruled_on')
    .orderBy('recorded_at')
    .orderBy('id')
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
