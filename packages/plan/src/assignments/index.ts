export type { HeldSupport, HouseholdFacts, MemberFacts } from '../households/index.ts';
export type { TermAmount } from './amount-by-term.ts';
export { amountByTerm } from './amount-by-term.ts';
export type { SupportContext } from './asked-support.ts';
export type {
  AssignedSupportRecord,
  AssignedSupportState,
  AssignedSupportStep,
  HandingOverEvidence,
  UseCheckResult,
} from './assigned-support.ts';
export {
  assignedSupportCycle,
  assignedSupportState,
  assignedSupportStateLabels,
  assignedSupportStates,
  assignedSupportStepLabels,
  assignedSupportSteps,
  handingOverEvidence,
  handingOverEvidenceLabels,
  handingOverEvidences,
  useCheckResultLabels,
  useCheckResults,
} from './assigned-support.ts';
export type { SettlingReason } from './column-steps.ts';
export type { ColumnDecider, DecidedColumns } from './decide-columns.ts';
export { toColumnDecider } from './decide-columns.ts';
export type { Decider } from './decide-from-memory.ts';
export { toDecider } from './decide-from-memory.ts';
export type { DecisionRequest } from './decide-measure.ts';
export { decideMeasure } from './decide-measure.ts';
export type { Decision, Entitlement, Outcome, Reason } from './decision.ts';
export { outcomeLabels, outcomes } from './decision.ts';
export type { MeasureNames } from './exclusion.ts';
export type {
  Labels,
  LifeCycle,
  LifeCycleStep,
  StepAnswer,
  StepRefusal,
  SupportParty,
  TakenStep,
  WantedStep,
} from './life-cycle.ts';
export { legalSteps, stepByTheSame, supportParties, takeStep } from './life-cycle.ts';
export { occurrenceOf } from './occurrence.ts';
export type { PossibleChanges } from './possible-changes.ts';
export { possibleChanges } from './possible-changes.ts';
export type { Schooling } from './projected-amount.ts';
export { projectedAmount, projectedTerms } from './projected-amount.ts';
export type { Receivers } from './receiver-rows.ts';
export type { HouseholdColumns, MemberColumns, RegisterColumns } from './register-columns.ts';
export { unknownDay } from './register-columns.ts';
export type { SchoolTerm } from './school-term.ts';
export { nameOfTerm, schoolTermOf, schoolTermsOf } from './school-term.ts';
export { amountOf, conditionsOf, contentOf, isPerMember, isSpecialMeasure, type Support } from './support.ts';
export type { AppraisalItem, SupportProposalState, SupportProposalStep } from './support-proposal.ts';
export {
  appraisalItemLabels,
  appraisalItems,
  supportProposalCycle,
  supportProposalStateLabels,
  supportProposalStates,
  supportProposalStepLabels,
  supportProposalSteps,
} from './support-proposal.ts';
export { toColumns } from './to-columns.ts';
