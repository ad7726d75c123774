import type { FundingSourceKind } from '@vuonlen/plan/funding';
import type { IsoDate, RateUnit, Unit } from '@vuonlen/plan/kernel';
import type { MeasureTarget } from '@vuonlen/plan/measures';
import type { Mandate } from '@vuonlen/plan/responsibilities';
import type { ColumnType, GeneratedAlways } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

export interface PlanRevisionTable {
  committee_id: string;
  id: string;
  plan: string;
  /** SHA-256 of the document in canonical form: the same content is never loaded twice. */
  content_hash: string;
  document: Json<unknown>;
  state: 'DRAFT' | 'ADOPTED' | 'ARCHIVED' | 'DISCARDED';
  adopted_at: Date | null;
  recorded_at: Date;
  /** With this version of the system, or drafted by the committee: no start replaces the committee's own. */
  origin: 'BUILT_IN' | 'COMMITTEE';
  /** Of the document. */
  title: GeneratedAlways<string | null>;
  note: string | null;
  /** The paper on which the draft stands. */
  basis_number: string | null;
  basis_date: IsoDate | null;
  /** Account of who drafted it; null: it came with the system. */
  drafted_by: string | null;
  adopted_by: string | null;
  decision_number: string | null;
  decision_date: IsoDate | null;
  effective_on: IsoDate | null;
  reason: string | null;
  /** When it was archived or discarded. */
  ended_at: Date | null;
  version: number;
}

export interface ExclusionGroupTable {
  committee_id: string;
  code: string;
  name_vi: string;
  name_en: string;
  clause: string;
  quote: string;
}

export interface ExclusionGroupMeasureTable {
  committee_id: string;
  exclusion_group: string;
  measure: string;
}

export interface MeasureTable {
  committee_id: string;
  code: string;
  family: string;
  name_vi: string;
  name_en: string;
  clause: string;
  target: MeasureTarget;
  unit: Unit;
  /** Đồng per `rate_unit`; null where the text states none. */
  rate: number | null;
  rate_unit: RateUnit | null;
  planned_quantity: number | null;
  /** Đồng planned for this measure alone; null where it cannot be told from the text. */
  planned_amount: number | null;
  window_from: IsoDate | null;
  window_until: IsoDate | null;
  lead: string;
  position: number;
}

export interface MeasureLegTable {
  committee_id: string;
  measure: string;
  leg: string;
  amount: number;
  position: number;
}

export interface SourceTable {
  committee_id: string;
  id: string;
  name_vi: string;
  name_en: string;
  kind: FundingSourceKind;
  keeper: string | null;
  place: string | null;
  clause: string;
  quote: string;
  position: number;
}

export interface PledgeTable {
  committee_id: string;
  id: string;
  measure: string;
  leg: string | null;
  form: 'SINGLE' | 'JOINT' | 'POOLED';
  unit: Unit;
  quantity: number;
  /** Đồng of the whole pledge; null where the split or the amount is not stated. */
  money: number | null;
  /** A subset of another pledge: what uses this one uses that one too, and totals leave it out. */
  part_of: string | null;
  place: string | null;
  until_age: number | null;
  clause: string;
  quote: string;
  position: number;
}

export interface PledgeSourceTable {
  committee_id: string;
  pledge: string;
  source: string;
}

/** Where a pledge stands, in its own unit; money in đồng. */
export interface PledgeCounterTable {
  committee_id: string;
  pledge: string;
  /** Pledged: the quantity of the plan and `added`. */
  limit: number;
  /** Allocated. */
  used: number;
  /** What came beyond the plan or was moved here; below 0 where more was moved away. */
  added: number;
  received: number;
  disbursed: number;
  received_money: number;
  disbursed_money: number;
  /** What it pays has to come in first. */
  through_fund: boolean;
}

export interface DutyTable {
  committee_id: string;
  id: string;
  agencies: string[];
  roles: string[];
  mandate: Mandate;
  text_vi: string;
  text_en: string;
  partners: string[];
  measures: string[];
  deadline: ColumnType<unknown, string | null, string | null>;
  clause: string;
  quote: string;
  position: number;
}
