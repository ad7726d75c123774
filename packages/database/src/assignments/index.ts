export type { AppraisalItemRecord, AppraisalRecord, NewAppraisal } from './appraisal.repository.ts';
export { findAppraisalsByProposals, insertAppraisal } from './appraisal.repository.ts';
export type { AssignmentRecord, NewAssignment } from './assignment.repository.ts';
export {
  countLiveAssignments,
  findAssignment,
  findAssignments,
  findAssignmentsByHouseholds,
  findAssignmentsByMembers,
  insertAssignment,
  lockMeasures,
  markAssignmentCancelled,
  touchAssignment,
} from './assignment.repository.ts';
export { listAssignmentChanges } from './assignment-changes.repository.ts';
export type { AssignmentFacets } from './assignment-facets.repository.ts';
export { countAssignmentFacets } from './assignment-facets.repository.ts';
export type { AssignmentLegRecord, NewLeg } from './assignment-leg.repository.ts';
export { findLegsByAssignments, giveBackToPledges, takeFromPledges } from './assignment-leg.repository.ts';
export type { AssignmentListOptions, AssignmentWhere } from './assignment-list.repository.ts';
export { countAssignments, listAssignments } from './assignment-list.repository.ts';
export type {
  AttachmentOwner,
  AttachmentRecord,
  AttachmentTotals,
  NewAttachment,
  NewAttachmentRemoval,
} from './attachment.repository.ts';
export {
  findAttachment,
  findAttachments,
  findAttachmentsByBatches,
  findAttachmentsByHouseholds,
  findSameAttachment,
  insertAttachment,
  insertAttachmentRemoval,
  readAttachmentBytes,
  totalAttachments,
} from './attachment.repository.ts';
export type { ChangeBatchItemRecord, ChangeBatchRecord, NewChangeBatch } from './change-batch.repository.ts';
export {
  countBatchItems,
  findBatchItems,
  findChangeBatch,
  findChangeBatches,
  insertChangeBatch,
  lockChangeBatch,
} from './change-batch.repository.ts';
export type { ChangeBatchListOptions, ChangeBatchWhere } from './change-batch-list.repository.ts';
export { countChangeBatches, listChangeBatches } from './change-batch-list.repository.ts';
export type { CommitmentCount } from './commitment.repository.ts';
export { countCommitments } from './commitment.repository.ts';
export type { DecisionRecord, NewDecision } from './decision.repository.ts';
export { findDecisions, findDecisionsByHouseholds, insertDecision } from './decision.repository.ts';
export type { DisbursementOrderField, DisbursementRecord, DisbursementWhere } from './disbursement.repository.ts';
export {
  countDisbursements,
  findDisbursement,
  findDisbursements,
  insertDisbursementReversal,
  insertDisbursements,
  listDisbursements,
  lockLegOfDisbursement,
} from './disbursement.repository.ts';
export type {
  DisbursementBatchOrderField,
  DisbursementBatchRecord,
  DisbursementBatchStep,
  DisbursementBatchWhere,
  NewDisbursementLine,
} from './disbursement-batch.repository.ts';
export {
  countDisbursementBatches,
  findDisbursementBatch,
  findDisbursementBatches,
  insertDisbursementBatch,
  listDisbursementBatches,
  lockDisbursementBatch,
  updateDisbursementBatch,
} from './disbursement-batch.repository.ts';
export type { DisbursementLineRecord, HeldLine, PayableLeg } from './disbursement-line.repository.ts';
export {
  countLines,
  findLinesByBatches,
  findPledgesOfBatch,
  findPledgesOfBatches,
  listPayableLegs,
  lockLinesOfBatch,
} from './disbursement-line.repository.ts';
export type {
  EntitlementDetails,
  EntitlementRecord,
  EntitlementRevisionRecord,
  NewEntitlement,
} from './entitlement.repository.ts';
export {
  findEntitlementRevisions,
  findEntitlements,
  findEntitlementsByHouseholds,
  insertEntitlement,
  insertEntitlementRevision,
} from './entitlement.repository.ts';
export type { EntitlementListOptions, EntitlementWhere } from './entitlement-list.repository.ts';
export { countEntitlements, listEntitlements } from './entitlement-list.repository.ts';
export type { GiftContent, GiftRecord, NewGift } from './gift.repository.ts';
export {
  findGiftOfGiver,
  findGifts,
  findGiftsByHouseholds,
  insertGift,
  markGiftVoided,
} from './gift.repository.ts';
export type { GiftOrderField, GiftWhere } from './gift-list.repository.ts';
export { countGifts, listGifts } from './gift-list.repository.ts';
export type { GrantRecord } from './grant.repository.ts';
export { findGrantsByAssignments } from './grant.repository.ts';
export type { HandingOverRecord, NewHandingOver, NewHandingOverCorrection } from './handing-over.repository.ts';
export {
  findHandingOverEntries,
  findHandingOversByAssignments,
  insertHandingOver,
  insertHandingOverCorrection,
} from './handing-over.repository.ts';
export type { FactsQuestion } from './household-facts.repository.ts';
export { readFactsByHouseholds, readHouseholdFacts } from './household-facts.repository.ts';
export type { LedgerRowKind, LedgerRowOrderField, LedgerRowRecord, LedgerRowWhere } from './ledger-row.repository.ts';
export { countLedgerRows, listLedgerRows } from './ledger-row.repository.ts';
export type { LoanRecord, LoanScope, NewLoan } from './loan.repository.ts';
export { findLoans, findLoansByHouseholds, insertLoan } from './loan.repository.ts';
export type { LoanListOptions, LoanSums, LoanWhere } from './loan-list.repository.ts';
export { listLoans, sumLoans } from './loan-list.repository.ts';
export type { LendingFigures, LendingPeriod, NewRepayment, RepaymentRecord } from './loan-repayment.repository.ts';
export { findRepaymentsByLoans, insertRepayment, readLendings } from './loan-repayment.repository.ts';
export type {
  NewSponsorship,
  SponsorshipClosing,
  SponsorshipContent,
  SponsorshipRecord,
  SponsorshipState,
} from './sponsorship.repository.ts';
export {
  closeSponsorship,
  findSponsorships,
  findSponsorshipsByHouseholds,
  insertSponsorship,
} from './sponsorship.repository.ts';
export type { SponsorshipOrderField, SponsorshipWhere } from './sponsorship-list.repository.ts';
export { countSponsorships, listSponsorships } from './sponsorship-list.repository.ts';
export type { NewSupportProposal, ProposalMove, SupportProposalRecord } from './support-proposal.repository.ts';
export {
  findSupportProposal,
  findSupportProposals,
  findSupportProposalsByHouseholds,
  insertSupportProposal,
  moveSupportProposal,
} from './support-proposal.repository.ts';
export type { SupportProposalLegRecord } from './support-proposal-leg.repository.ts';
export { findLegsByProposals, replaceProposalLegs } from './support-proposal-leg.repository.ts';
export type {
  ProposalTurn,
  SupportProposalListOptions,
  SupportProposalOrder,
  SupportProposalOrderField,
  SupportProposalWhere,
} from './support-proposal-list.repository.ts';
export { countSupportProposalsByState, listSupportProposals } from './support-proposal-list.repository.ts';
export type { NewSupportProposalStep, SupportProposalStepRecord } from './support-proposal-step.repository.ts';
export { findStepsByProposals, insertProposalStep } from './support-proposal-step.repository.ts';
export type { NewUseCheck, NewUseCheckCorrection, UseCheckRecord } from './use-check.repository.ts';
export {
  findUseCheck,
  findUseCheckEntries,
  findUseChecksByAssignments,
  insertUseCheck,
  insertUseCheckCorrection,
} from './use-check.repository.ts';
