import type { Entitlement, Outcome, Reason } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ColumnType } from 'kysely';

type Snapshot<T> = ColumnType<T, string, never>;

export type AssignmentState = 'ASSIGNED' | 'CANCELLED';

/** A decision as it was taken, with the facts it was taken on. Append only. */
export interface DecisionTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string | null;
  measure: string;
  outcome: Outcome;
  reasons: Snapshot<readonly Reason[]>;
  missing: string[];
  facts: Snapshot<HouseholdFacts>;
  entitlement: ColumnType<Entitlement | null, string | null, never>;
  as_of: IsoDate;
  plan_revision: string;
  recorded_at: Date;
  recorded_by: string;
}

export interface AssignmentTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string | null;
  measure: string;
  item_kind: string | null;
  state: AssignmentState;
  /** Đồng; null where the plan states no amount. */
  amount: number | null;
  effective_on: IsoDate;
  reason: string | null;
  over_plan_reason: string | null;
  cancelled_on: IsoDate | null;
  cancel_reason: string | null;
  decision_id: string;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  version: number;
  /** Which of several supports of the measure it is; null where a receiver has one at a time. */
  occurrence: string | null;
}

/** One row a live assignment and exclusion group of its measure; kept by a trigger, never written by hand. */
export interface AssignmentExclusionTable {
  committee_id: string;
  household_id: string;
  exclusion_group: string;
  assignment_id: string;
}

export interface AssignmentLegTable {
  committee_id: string;
  id: string;
  assignment_id: string;
  leg: string | null;
  pledge: string;
  quantity: number;
  amount: number | null;
}
