import type {
  AppraisalItem,
  SupportProposalState,
  SupportProposalStep,
  UseCheckResult,
} from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';

export interface SupportProposalTable {
  committee_id: string;
  id: string;
  household_id: string;
  member_id: string | null;
  measure: string;
  item_kind: string | null;
  state: SupportProposalState;
  /** Day of the step that led to the state: since then the proposal waits. */
  state_since: IsoDate;
  /** Day from which the support is wanted; null: from its approval. */
  wanted_from: IsoDate | null;
  note: string | null;
  /** The decision on which it was proposed. */
  decision_id: string;
  assignment_id: string | null;
  proposed_by: string;
  appraised_by: string | null;
  decided_by: string | null;
  recorded_at: Date;
  updated_at: Date;
  version: number;
}

export interface SupportProposalLegTable {
  committee_id: string;
  proposal_id: string;
  measure: string;
  pledge: string;
  quantity: number;
}

/** Who did what with a proposal. Append only. */
export interface SupportProposalStepTable {
  committee_id: string;
  id: string;
  proposal_id: string;
  sequence: number;
  step: SupportProposalStep;
  from_state: SupportProposalState | null;
  to_state: SupportProposalState;
  reason: string | null;
  effective_on: IsoDate;
  recorded_at: Date;
  recorded_by: string;
}

/** What the standing agency found. Append only. */
export interface AppraisalTable {
  committee_id: string;
  id: string;
  proposal_id: string;
  /** The decision on the facts of the day of the appraisal. */
  decision_id: string;
  effective_on: IsoDate;
  note: string | null;
  recorded_at: Date;
  recorded_by: string;
}

export interface AppraisalItemTable {
  committee_id: string;
  appraisal_id: string;
  item: AppraisalItem;
  is_met: boolean;
  note: string | null;
}

/** A support in the hands of the household, once an assignment. Append only. */
export interface HandingOverTable {
  committee_id: string;
  id: string;
  assignment_id: string;
  handed_over_on: IsoDate;
  signed_list_number: string;
  received_by: string;
  book_number: string | null;
  house_acceptance_number: string | null;
  receipt_number: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** What a later entry says of a handing over; the first is in `handing_over`. Append only. */
export interface HandingOverCorrectionTable {
  committee_id: string;
  handing_over_id: string;
  /** 2, 3 … */
  revision: number;
  id: string;
  handed_over_on: IsoDate;
  signed_list_number: string;
  received_by: string;
  book_number: string | null;
  house_acceptance_number: string | null;
  receipt_number: string | null;
  /** It was recorded by mistake: nothing was handed over. */
  withdrawn: boolean;
  /** Null where something is handed over after a withdrawal: nothing is corrected then. */
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** Every entry of a handing over, the first and its corrections. The view `handing_over_now` has the last one alone. */
export interface HandingOverEntryView extends Omit<HandingOverCorrectionTable, 'reason'> {
  assignment_id: string;
  correction_reason: string | null;
}

/** A check of the use of a support that was handed over. Append only. */
export interface UseCheckTable {
  committee_id: string;
  id: string;
  assignment_id: string;
  checked_on: IsoDate;
  result: UseCheckResult;
  finding: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** What a later entry says of a check of the use; the first is in `use_check`. Append only. */
export interface UseCheckCorrectionTable {
  committee_id: string;
  use_check_id: string;
  /** 2, 3 … */
  revision: number;
  id: string;
  checked_on: IsoDate;
  result: UseCheckResult;
  finding: string | null;
  /** It was recorded by mistake. */
  withdrawn: boolean;
  reason: string;
  recorded_at: Date;
  recorded_by: string;
}

/** Every entry of a check, the first and its corrections. The view `use_check_now` has the last one alone. */
export interface UseCheckEntryView extends Omit<UseCheckCorrectionTable, 'reason'> {
  assignment_id: string;
  correction_reason: string | null;
}
