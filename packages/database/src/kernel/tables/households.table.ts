import type {
  ClassificationChange,
  Deprivation,
  HouseholdClass,
  HousingWorks,
  MemberRelation,
  NeedKind,
  PovertyCause,
  ReviewKind,
  SchoolLevel,
  Sex,
  StandardLevel,
} from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Generated } from 'kysely';

export interface HouseholdTable {
  committee_id: string;
  id: string;
  /** Text of the national register; it repeats in practice. */
  code: string | null;
  head_name: string;
  /** Given name, family name, middle name: the order of Vietnamese name lists. */
  head_name_key: string;
  place: string;
  residential_group: string | null;
  address: string | null;
  /** Class, standard and exit as of the committee's working date, settled from the classification decisions. */
  class: HouseholdClass;
  standard: StandardLevel | null;
  exited_on: IsoDate | null;
  housing_dilapidated: boolean | null;
  housing_works: HousingWorks | null;
  housing_works_year: number | null;
  in_hardship: boolean | null;
  demo: boolean;
  recorded_at: Date;
  updated_at: Date;
  version: number;
}

export interface HouseholdMemberTable {
  committee_id: string;
  id: string;
  household_id: string;
  full_name: string;
  name_key: string;
  relation: MemberRelation;
  sex: Sex | null;
  birth_date: IsoDate | null;
  birth_year: number | null;
  ethnic_group: string | null;
  citizen_number: string | null;
  school_level: SchoolLevel | null;
  grade: number | null;
  in_school: boolean | null;
  removed_at: Date | null;
  remove_reason: string | null;
  /** Day from which the member belongs to the household; null: from the beginning. */
  joined_on: Generated<IsoDate | null>;
  /** First day on which no longer. */
  left_on: Generated<IsoDate | null>;
  recorded_at: Date;
  updated_at: Date;
  version: number;
}

export interface HouseholdReviewTable {
  committee_id: string;
  id: string;
  household_id: string;
  reviewed_on: IsoDate;
  kind: ReviewKind;
  b1: number | null;
  b2: number | null;
  deprivations: Deprivation[];
  causes: PovertyCause[];
  computed_class: HouseholdClass | null;
  note: string | null;
  recorded_at: Date;
  recorded_by: string;
  /** Day of the residents' meeting. */
  meeting_on: Generated<IsoDate | null>;
  /** Number of its minutes. */
  meeting_document: Generated<string | null>;
  /** Day on which the result was posted for everybody to see. */
  listed_on: Generated<IsoDate | null>;
  version: number;
}

export interface ClassificationDecisionTable {
  committee_id: string;
  id: string;
  household_id: string;
  number: string | null;
  decided_on: IsoDate;
  effective_on: IsoDate;
  class: HouseholdClass;
  standard: StandardLevel | null;
  change: ClassificationChange;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

export interface NeedTable {
  committee_id: string;
  id: string;
  household_id: string;
  kind: NeedKind;
  year: number;
  note: string | null;
  recorded_on: IsoDate;
  recorded_at: Date;
  recorded_by: string;
  withdrawn_at: Date | null;
  withdraw_reason: string | null;
}

/** Append only: who was shown the whole number of a member, and why. */
export interface CitizenNumberRevealTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string;
  reason: string;
  recorded_at: Date;
  recorded_by: string;
}
