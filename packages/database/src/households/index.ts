export { countNumberChecks, findHouseholdsOfNumber } from './citizen-number-check.repository.ts';
export type { NewCitizenNumberReveal } from './citizen-number-reveal.repository.ts';
export { insertCitizenNumberReveal } from './citizen-number-reveal.repository.ts';
export type { ClassificationDecisionRecord, NewClassificationDecision } from './classification.repository.ts';
export {
  findClassificationDecisions,
  findClassificationDecisionsByHouseholds,
  insertClassificationDecisions,
  settleClassifications,
} from './classification.repository.ts';
export type { ClosedPeriod } from './closed-period.repository.ts';
export { findClosedPeriodOn } from './closed-period.repository.ts';
export type { ExitedHousehold } from './exited-household.repository.ts';
export { listExitedHouseholds } from './exited-household.repository.ts';
export {
  findHousehold,
  findHouseholds,
  insertHousehold,
  lockHousehold,
  lockHouseholds,
  updateHousehold,
} from './household.repository.ts';
export type { HouseholdPatch, HouseholdRecord, NewHousehold } from './household.type.ts';
export { listHouseholdChanges } from './household-changes.repository.ts';
export type { HouseholdFacets } from './household-facets.repository.ts';
export { countHouseholdFacets } from './household-facets.repository.ts';
export type {
  HouseholdHandoverOrderField,
  HouseholdHandoverRecord,
  HouseholdHandoverWhere,
  NewHouseholdHandover,
} from './household-handover.repository.ts';
export {
  countHouseholdHandovers,
  findEarlierPlaces,
  findHouseholdHandovers,
  insertHouseholdHandover,
  listHouseholdHandovers,
} from './household-handover.repository.ts';
export type {
  HouseholdListOptions,
  HouseholdOrder,
  HouseholdOrderField,
  HouseholdWhere,
} from './household-list.repository.ts';
export { countHouseholds, listHouseholds } from './household-list.repository.ts';
export { listInhabitedPlaces } from './inhabited-place.repository.ts';
export type { MemberRecord, NewMember } from './member.repository.ts';
export {
  countMembersByHouseholds,
  demoteHead,
  findMember,
  findMembers,
  findMembersByHouseholds,
  findTakenCitizenNumbers,
  holdsLiveSupport,
  insertMembers,
  listHeldMeasures,
  markMemberRemoved,
  readWholeCitizenNumber,
  updateMember,
} from './member.repository.ts';
export type { MemberOverTime } from './member-history.repository.ts';
export { findMembersOverTime } from './member-history.repository.ts';
export type { NeedRecord, NewNeed } from './need.repository.ts';
export { findNeed, findNeedsByHouseholds, insertNeeds, markNeedWithdrawn } from './need.repository.ts';
export { planYear } from './plan-year.ts';
export type { NewReview, ReviewProcedure, ReviewRecord } from './review.repository.ts';
export {
  findCausesByHouseholds,
  findReviews,
  findReviewsByHouseholds,
  insertReviews,
  updateReviewProcedure,
} from './review.repository.ts';
export type { ReviewFacets, ReviewOrder, ReviewOrderField, ReviewWhere } from './review-list.repository.ts';
export { countReviewFacets, countReviews, listReviews } from './review-list.repository.ts';
export type { ReviewOutcome, ReviewState } from './review-outcome.repository.ts';
export { findReviewOutcomes } from './review-outcome.repository.ts';
