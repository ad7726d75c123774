import type { AgencyKind } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { PlaceKind } from '@vuonlen/plan/places';

export interface PlaceTable {
  committee_id: string;
  /** Slug of a place over one period of its life, never the official code: codes are reused. */
  id: string;
  code: string;
  name_vi: string;
  name_en: string;
  kind: PlaceKind;
  valid_from: IsoDate | null;
  valid_to: IsoDate | null;
  /** Near-poor households that the plan counts there at its baseline; null where it names none. */
  baseline_households: number | null;
  position: number;
}

export interface PlaceSuccessionTable {
  committee_id: string;
  from_place: string;
  to_place: string;
  succeeds_on: IsoDate;
  scope: 'WHOLE' | 'PART';
  basis: string;
  verified: boolean;
}

export interface AgencyTable {
  committee_id: string;
  id: string;
  name_vi: string;
  name_en: string;
  kind: AgencyKind;
  section: number | null;
  place: string | null;
  valid_to: IsoDate | null;
  clause: string;
  quote: string;
  position: number;
}

export interface AgencySuccessionTable {
  committee_id: string;
  from_agency: string;
  to_agency: string;
  succeeds_on: IsoDate;
  scope: 'WHOLE' | 'PART';
  basis: string;
  verified: boolean;
}
