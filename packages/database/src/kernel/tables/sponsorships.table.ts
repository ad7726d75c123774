import type { GiverKind } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';

/** Who sponsors whom, from when until when. It goes forward only: running, ended, voided; what it says stays. */
export interface SponsorshipTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string;
  sponsor_kind: GiverKind;
  sponsor_agency: string | null;
  sponsor_name: string | null;
  /** The sponsor as it is compared: `agency/<id>` or `name/<folded name>`. */
  sponsor_key: string;
  starts_on: IsoDate;
  /** First day on which it no longer runs; null: no end is known. */
  until: IsoDate | null;
  basis: string;
  content: string | null;
  state: 'RUNNING' | 'ENDED' | 'VOIDED';
  closed_on: IsoDate | null;
  closing_reason: string | null;
  decision_id: string;
  /** The voided one in whose place it stands. */
  corrects: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  updated_by: string;
  version: number;
}

/** A gift at Tet. Nothing of it changes; it may be voided once. */
export interface GiftTable {
  committee_id: string;
  id: string;
  household_id: string;
  /** Calendar year in which that Tet falls. */
  year: number;
  giver_kind: GiverKind;
  giver_agency: string | null;
  giver_name: string | null;
  giver_key: string;
  given_on: IsoDate;
  /** Đồng; null: no money, or not stated. Never 0. */
  amount: number | null;
  goods: string | null;
  document: string | null;
  note: string | null;
  decision_id: string;
  corrects: string | null;
  reason: string | null;
  voided_on: IsoDate | null;
  void_reason: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  updated_by: string;
  version: number;
}
