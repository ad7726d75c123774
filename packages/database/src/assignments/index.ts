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
  listPayableLegs,
  lockLinesOfBatch,
} from './disbursement-line.repository.ts';
export type { FactsQuestion } from './household-facts.repository.ts';
export { readFactsByHouseholds, readHouseholdFacts } from './household-facts.repository.ts';
export type { LedgerRowKind, LedgerRowOrderField, LedgerRowRecord, LedgerRowWhere } from './ledger-row.repository.ts';
export { countLedgerRows, listLedgerRows } from './ledger-row.repository.ts';
