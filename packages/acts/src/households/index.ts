export type { AddMemberInput } from './add-member.ts';
export { addMember } from './add-member.ts';
export type { CheckCitizenNumberInput, CheckCitizenNumberValue } from './check-citizen-number.ts';
export { checkCitizenNumber } from './check-citizen-number.ts';
export type { CreateHouseholdInput, CreateHouseholdValue } from './create-household.ts';
export { createHousehold, registerHousehold, registrationIssues } from './create-household.ts';
export type { HandOverHouseholdInput, HouseholdHandoverValue } from './hand-over-household.ts';
export { handOverHousehold } from './hand-over-household.ts';
export { holdHousehold, readHousehold } from './household-of.ts';
export type { MemberInput } from './member-input.ts';
export { memberWarnings, toMember } from './member-input.ts';
export type { MemberValue } from './member-value.ts';
export type {
  RecordClassificationDecisionInput,
  RecordClassificationDecisionValue,
} from './record-classification-decision.ts';
export { recordClassificationDecision } from './record-classification-decision.ts';
export type { RecordHousingWorksInput, RecordHousingWorksValue } from './record-housing-works.ts';
export { recordHousingWorks } from './record-housing-works.ts';
export type { NeedValue, RecordNeedInput } from './record-need.ts';
export { recordNeed } from './record-need.ts';
export type { RecordReviewInput, RecordReviewValue } from './record-review.ts';
export { recordReview } from './record-review.ts';
export type { RecordReviewProcedureInput, RecordReviewProcedureValue } from './record-review-procedure.ts';
export { recordReviewProcedure } from './record-review-procedure.ts';
export type { RemoveMemberInput, RemoveMemberValue } from './remove-member.ts';
export { removeMember } from './remove-member.ts';
export { requirePlace } from './require-place.ts';
export type { RevealCitizenNumberInput, RevealCitizenNumberValue } from './reveal-citizen-number.ts';
export { revealCitizenNumber } from './reveal-citizen-number.ts';
export type { UpdateHouseholdInput, UpdateHouseholdValue } from './update-household.ts';
export { updateHousehold } from './update-household.ts';
export type { UpdateMemberInput } from './update-member.ts';
export { updateMember } from './update-member.ts';
export type { WithdrawNeedInput } from './withdraw-need.ts';
export { withdrawNeed } from './withdraw-need.ts';
