export { actionsInReach } from './actions-in-reach.ts';
export type { AddAttachmentInput, AddAttachmentValue } from './add-attachment.ts';
export { addAttachment } from './add-attachment.ts';
export { appraiseProposal } from './appraise-proposal.ts';
export { approveDisbursementBatch, isDelegatedToApprove } from './approve-disbursement-batch.ts';
export type { ApprovedValue } from './approve-proposal.ts';
export { approveProposal } from './approve-proposal.ts';
export type { ApprovedBatchValue } from './approve-proposals.ts';
export { approveProposals } from './approve-proposals.ts';
export type { SupportValue } from './assign-support.ts';
export { assignSupport } from './assign-support.ts';
export type { AssignSupportsInput } from './assign-supports.ts';
export { assignSupports } from './assign-supports.ts';
export { mayFileForBatch, mayFileForHouseholds, mayTakeAttachment } from './attachment-of.ts';
export { attachmentTypeOf, mostAttachmentBytes } from './attachment-type.ts';
export { type BatchStep, nextBatchSteps } from './batch-next-steps.ts';
export type { BatchItem, BatchValue, PledgeEffect } from './batch-value.ts';
export type { CancellationInput, CancelSupportInput } from './cancel-support.ts';
export { cancelSupport } from './cancel-support.ts';
export type { CancelSupportsInput } from './cancel-supports.ts';
export { cancelSupports } from './cancel-supports.ts';
export type { ChangeSupportsInput } from './change-supports.ts';
export { changeSupports } from './change-supports.ts';
export { requireBackdatingReason } from './check-limits.ts';
export type { CorrectEntitlementInput } from './correct-entitlement.ts';
export { correctChecked, correctEntitlement } from './correct-entitlement.ts';
export type { CorrectHandingOverInput } from './correct-handing-over.ts';
export { correctHandingOver } from './correct-handing-over.ts';
export type { CorrectUseCheckInput } from './correct-use-check.ts';
export { correctUseCheck } from './correct-use-check.ts';
export type { CreateDisbursementBatchValue, PlannedLine } from './create-disbursement-batch.ts';
export { createDisbursementBatch } from './create-disbursement-batch.ts';
export type { CreateDisbursementBatchInput, DisbursementLineInput } from './disbursement-batch-input.ts';
export type { BatchStepInput, DisbursementBatchValue } from './disbursement-batch-of.ts';
export { worksInMeasure, worksWithPledges } from './disbursement-batch-of.ts';
export type { DiscardDisbursementBatchInput } from './discard-disbursement-batch.ts';
export { discardDisbursementBatch } from './discard-disbursement-batch.ts';
export { fitIssues, mergeDetails } from './entitlement-details.ts';
export { keepsLogOf, mayRecordOn, readGround, requireDutyOn } from './entitlement-ground.ts';
export type { CorrectGiftInput, GiftInput, RecordGiftInput } from './gift-input.ts';
export type { VoidGiftInput } from './gift-steps.ts';
export { correctGift, type GiftStep, nextGiftSteps, voidGift } from './gift-steps.ts';
export type { GiverInput } from './giver.ts';
export { keepsLoansOf, limitsOf, loanScopeOf, type PlanLoan, requireLender } from './loan-terms.ts';
export type {
  AppraisalItemInput,
  AppraiseProposalInput,
  ApproveProposalInput,
  ApproveProposalsInput,
  ProposalStepInput,
  ProposeSupportInput,
  SubmitProposalInput,
} from './proposal-input.ts';
export { proposeSupport } from './propose-support.ts';
export type { ProposedBatchValue, ProposedItem, ProposeSupportsInput } from './propose-supports.ts';
export { proposeSupports } from './propose-supports.ts';
export type { EntitlementTerms, EntitlementValue, RecordEntitlementInput } from './record-entitlement.ts';
export { checkTerms, entitlementIssues, recordChecked, recordEntitlement } from './record-entitlement.ts';
export type { EntitlementsValue, RecordEntitlementsInput, RecordedItem } from './record-entitlements.ts';
export { recordEntitlements } from './record-entitlements.ts';
export type { GiftValue } from './record-gift.ts';
export { mayRecordGift, recordGift } from './record-gift.ts';
export type { RecordHandingOverInput } from './record-handing-over.ts';
export { recordHandingOver } from './record-handing-over.ts';
export type { LoanValue, RecordLoanInput } from './record-loan.ts';
export { recordLoan } from './record-loan.ts';
export type { RecordPaymentInput } from './record-payment.ts';
export { recordPayment } from './record-payment.ts';
export type { RecordRepaymentInput } from './record-repayment.ts';
export { recordRepayment } from './record-repayment.ts';
export type { SponsorshipValue } from './record-sponsorship.ts';
export { mayRecordSponsorship, recordSponsorship } from './record-sponsorship.ts';
export type { RecordUseCheckInput } from './record-use-check.ts';
export { recordUseCheck } from './record-use-check.ts';
export { rejectProposal } from './reject-proposal.ts';
export type { RemoveAttachmentInput, RemoveAttachmentValue } from './remove-attachment.ts';
export { removeAttachment } from './remove-attachment.ts';
export type { ReturnDisbursementBatchInput } from './return-disbursement-batch.ts';
export { returnDisbursementBatch } from './return-disbursement-batch.ts';
export { returnProposal } from './return-proposal.ts';
export type { ReverseDisbursementInput, ReverseDisbursementValue } from './reverse-disbursement.ts';
export { mayReverseDisbursement, reverseDisbursement } from './reverse-disbursement.ts';
export type { CorrectSponsorshipInput, RecordSponsorshipInput, SponsorshipInput } from './sponsorship-input.ts';
export type { EndSponsorshipInput, VoidSponsorshipInput } from './sponsorship-steps.ts';
export {
  correctSponsorship,
  endSponsorship,
  nextSponsorshipSteps,
  type SponsorshipStep,
  voidSponsorship,
} from './sponsorship-steps.ts';
export { submitDisbursementBatch } from './submit-disbursement-batch.ts';
export { submitProposal } from './submit-proposal.ts';
export type { SubmittedBatchValue } from './submit-proposals.ts';
export { submitProposals } from './submit-proposals.ts';
export type { AssignSupportInput, SupportLegInput, SupportRequest } from './support-input.ts';
export type { TakeAttachmentInput, TakenAttachment } from './take-attachment.ts';
export { takeAttachment } from './take-attachment.ts';
export type { ProposalValue } from './take-proposal-step.ts';
export { actionOfStep } from './take-proposal-step.ts';
export type { SupportStepValue } from './take-support-step.ts';
export type { UndoBatchInput } from './undo-batch.ts';
export { mayUndoBatch, undoBatch } from './undo-batch.ts';
export { withIdempotency } from './with-idempotency.ts';
export type { WithdrawEntitlementsInput, WithdrawnItem, WithdrawnValue } from './withdraw-entitlements.ts';
export { withdrawEntitlements } from './withdraw-entitlements.ts';
export { withdrawProposal } from './withdraw-proposal.ts';
export type { WithdrawnBatchValue } from './withdraw-proposals.ts';
export { withdrawProposals } from './withdraw-proposals.ts';
