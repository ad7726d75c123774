import type {
  AssignmentExclusionTable,
  AssignmentLegTable,
  AssignmentTable,
  DecisionTable,
} from './assignments.table.ts';
import type { AttachmentRemovalTable, AttachmentTable } from './attachments.table.ts';
import type { AuditEventTable, IdempotencyKeyTable, OutboxHeadTable, OutboxTable } from './audit.table.ts';
import type { ChangeBatchItemTable, ChangeBatchTable } from './change-batches.table.ts';
import type { AssignmentChangeTable, HouseholdChangeTable } from './change-stamps.table.ts';
import type { CommitteeTable } from './committee.table.ts';
import type { EntitlementRevisionTable, EntitlementTable } from './entitlements.table.ts';
import type {
  CitizenNumberRevealTable,
  ClassificationDecisionTable,
  HouseholdMemberTable,
  HouseholdReviewTable,
  HouseholdTable,
  NeedTable,
} from './households.table.ts';
import type { ImportBatchTable, ImportEntryTable } from './imports.table.ts';
import type { BankReportTable, LoanRepaymentTable, LoanTable } from './loans.table.ts';
import type {
  AssignmentLegCounterTable,
  DelegationTable,
  DisbursementBatchTable,
  DisbursementLineTable,
  DisbursementTable,
  PledgeAdditionReversalTable,
  PledgeAdditionTable,
  ReallocationTable,
  ReceiptReversalTable,
  ReceiptTable,
} from './money.table.ts';
import type { AgencySuccessionTable, AgencyTable, PlaceSuccessionTable, PlaceTable } from './places.table.ts';
import type {
  DutyTable,
  ExclusionGroupMeasureTable,
  ExclusionGroupTable,
  MeasureLegTable,
  MeasureTable,
  PlanRevisionTable,
  PledgeCounterTable,
  PledgeSourceTable,
  PledgeTable,
  SourceTable,
} from './plans.table.ts';
import type { ReportCorrectionTable, ReportEntryTable, ReportFigureTable, ReportPeriodTable } from './reports.table.ts';
import type {
  DifficultyStepTable,
  DifficultyTable,
  DutyPersonTable,
  DutyProgressTable,
} from './responsibilities.table.ts';
import type { AmbiguityRulingTable } from './rulings.table.ts';
import type { GiftTable, SponsorshipTable } from './sponsorships.table.ts';
import type {
  HouseholdHandoverTable,
  LaterAgencyTable,
  SuccessionSuccessorTable,
  SuccessionTable,
} from './successions.table.ts';
import type {
  AppraisalItemTable,
  AppraisalTable,
  HandingOverCorrectionTable,
  HandingOverEntryView,
  HandingOverTable,
  SupportProposalLegTable,
  SupportProposalStepTable,
  SupportProposalTable,
  UseCheckCorrectionTable,
  UseCheckEntryView,
  UseCheckTable,
} from './support-proposals.table.ts';
import type {
  AccountTable,
  ApiKeyTable,
  MembershipTable,
  RateLimitTable,
  SessionTable,
  UserTable,
  VerificationTable,
} from './users.table.ts';

/** Every table of the schema. Those of a committee lead their keys with `committee_id`. */
export interface Tables {
  committee: CommitteeTable;

  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  rate_limit: RateLimitTable;
  membership: MembershipTable;
  api_key: ApiKeyTable;

  audit_event: AuditEventTable;
  outbox: OutboxTable;
  outbox_head: OutboxHeadTable;
  idempotency_key: IdempotencyKeyTable;

  place: PlaceTable;
  place_succession: PlaceSuccessionTable;
  agency: AgencyTable;
  agency_succession: AgencySuccessionTable;
  later_agency: LaterAgencyTable;
  succession: SuccessionTable;
  succession_successor: SuccessionSuccessorTable;

  household: HouseholdTable;
  household_member: HouseholdMemberTable;
  citizen_number_reveal: CitizenNumberRevealTable;
  household_review: HouseholdReviewTable;
  classification_decision: ClassificationDecisionTable;
  need: NeedTable;
  household_handover: HouseholdHandoverTable;

  plan_revision: PlanRevisionTable;
  measure: MeasureTable;
  measure_leg: MeasureLegTable;
  exclusion_group: ExclusionGroupTable;
  exclusion_group_measure: ExclusionGroupMeasureTable;
  source: SourceTable;
  pledge: PledgeTable;
  pledge_source: PledgeSourceTable;
  pledge_counter: PledgeCounterTable;
  duty: DutyTable;

  decision: DecisionTable;
  assignment: AssignmentTable;
  assignment_exclusion: AssignmentExclusionTable;
  assignment_leg: AssignmentLegTable;
  assignment_leg_counter: AssignmentLegCounterTable;

  receipt: ReceiptTable;
  receipt_reversal: ReceiptReversalTable;
  pledge_addition: PledgeAdditionTable;
  pledge_addition_reversal: PledgeAdditionReversalTable;
  reallocation: ReallocationTable;
  delegation: DelegationTable;
  disbursement_batch: DisbursementBatchTable;
  disbursement_line: DisbursementLineTable;
  disbursement: DisbursementTable;

  attachment: AttachmentTable;
  attachment_removal: AttachmentRemovalTable;

  entitlement: EntitlementTable;
  entitlement_revision: EntitlementRevisionTable;

  loan: LoanTable;
  loan_repayment: LoanRepaymentTable;
  bank_report: BankReportTable;

  report_period: ReportPeriodTable;
  report_figure: ReportFigureTable;
  report_entry: ReportEntryTable;
  report_correction: ReportCorrectionTable;

  sponsorship: SponsorshipTable;
  gift: GiftTable;

  duty_progress: DutyProgressTable;
  duty_person: DutyPersonTable;
  difficulty: DifficultyTable;
  difficulty_step: DifficultyStepTable;

  ambiguity_ruling: AmbiguityRulingTable;

  support_proposal: SupportProposalTable;
  support_proposal_leg: SupportProposalLegTable;
  support_proposal_step: SupportProposalStepTable;
  appraisal: AppraisalTable;
  appraisal_item: AppraisalItemTable;
  handing_over: HandingOverTable;
  handing_over_correction: HandingOverCorrectionTable;
  handing_over_entry: HandingOverEntryView;
  handing_over_now: HandingOverEntryView;
  use_check: UseCheckTable;
  use_check_correction: UseCheckCorrectionTable;
  use_check_entry: UseCheckEntryView;
  use_check_now: UseCheckEntryView;
  change_batch: ChangeBatchTable;
  change_batch_item: ChangeBatchItemTable;
  import_batch: ImportBatchTable;
  import_entry: ImportEntryTable;

  household_change: HouseholdChangeTable;
  assignment_change: AssignmentChangeTable;
}

export type { AssignmentState } from './assignments.table.ts';
export type { AttachmentMediaType } from './attachments.table.ts';
export type { AggregateKind } from './audit.table.ts';
export type { BatchEffect, BatchKind } from './change-batches.table.ts';
export type { ImportDecision, ImportKind, ImportState } from './imports.table.ts';
export type { DisbursementBatchState, ReceiptChannel } from './money.table.ts';
export type { DifficultyAction, DifficultyState } from './responsibilities.table.ts';
export type { HandoverSigner } from './successions.table.ts';
export type { RoleName } from './users.table.ts';
