export type { AssignmentRecord, NewAssignment } from './assignment.repository.ts';
export {
  countLiveAssignments,
  findAssignment,
  findAssignments,
  findAssignmentsByHouseholds,
  findAssignmentsByMembers,
  insertAssignment,
  lockMeasure,
  markAssignmentCancelled,
} from './assignment.repository.ts';
export type { AssignmentLegRecord, NewLeg } from './assignment-leg.repository.ts';
export { findLegsByAssignments, giveBackToPledges, takeFromPledges } from './assignment-leg.repository.ts';
export type { AssignmentListOptions, AssignmentWhere } from './assignment-list.repository.ts';
export { countAssignments, listAssignments } from './assignment-list.repository.ts';
export type { DecisionRecord, NewDecision } from './decision.repository.ts';
export { findDecisions, findDecisionsByHouseholds, insertDecision } from './decision.repository.ts';
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
export type { FactsQuestion } from './household-facts.repository.ts';
export { readFactsByHouseholds, readHouseholdFacts } from './household-facts.repository.ts';
export type { LoanRecord, LoanScope, NewLoan } from './loan.repository.ts';
export { findLoans, findLoansByHouseholds, insertLoan } from './loan.repository.ts';
export type { LoanListOptions, LoanWhere } from './loan-list.repository.ts';
export { countLoans, listLoans } from './loan-list.repository.ts';
export type { LendingFigures, NewRepayment, RepaymentRecord } from './loan-repayment.repository.ts';
export { findRepaymentsByLoans, insertRepayment, readLending } from './loan-repayment.repository.ts';
