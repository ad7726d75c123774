import type { AgencyKind } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ColumnType } from 'kysely';

/** A body that the committee added beside those that the plan names. Append only. */
export interface LaterAgencyTable {
  committee_id: string;
  /** `later/<uuid>`: no slug of a plan looks like it. */
  id: string;
  name_vi: string;
  name_en: string;
  kind: AgencyKind;
  place: string | null;
  valid_from: IsoDate | null;
  basis: string;
  recorded_at: Date;
  recorded_by: string;
}

/** What the committee recorded of the successors of a unit or body on a day. Withdrawn once, never changed. */
export interface SuccessionTable {
  committee_id: string;
  id: string;
  from_place: string | null;
  from_agency: string | null;
  from_later_agency: string | null;
  succeeds_on: IsoDate;
  scope: 'WHOLE' | 'PART';
  basis: string;
  verified: boolean;
  reason: string | null;
  withdrawn_on: IsoDate | null;
  withdrawal_reason: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  updated_by: string;
  version: number;
}

/** One of the successors. Append only. */
export interface SuccessionSuccessorTable {
  committee_id: string;
  succession_id: string;
  scope: 'WHOLE' | 'PART';
  position: number;
  to_place: string | null;
  to_agency: string | null;
  to_later_agency: string | null;
}

/** Who signed the minutes of a handover, for which side. */
export interface HandoverSigner {
  readonly name: string;
  readonly position: string;
  readonly side: 'GIVING' | 'RECEIVING';
}

/** The file of a household goes over to the successor of its ward, by minutes. Append only. */
export interface HouseholdHandoverTable {
  committee_id: string;
  id: string;
  household_id: string;
  from_place: string;
  to_place: string;
  /** The ward whose successors were asked: the one the file came from first. */
  origin_place: string;
  handed_over_on: IsoDate;
  minutes_number: string;
  signers: ColumnType<readonly HandoverSigner[], string, never>;
  items: string[];
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}
