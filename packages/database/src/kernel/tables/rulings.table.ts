import type { IsoDate } from '@vuonlen/plan/kernel';

/** What the committee ruled on a doubtful place of the plan. Append only. */
export interface AmbiguityRulingTable {
  committee_id: string;
  id: string;
  /** Name of the entry in the plan's register of ambiguities, and of one of its readings. */
  ambiguity: string;
  reading: string;
  /** The document on which it stands. */
  basis: string;
  ruled_on: IsoDate;
  /** Why it was recorded after its day. */
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}
