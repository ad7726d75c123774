export { applyPlanChanges } from './apply-plan-changes.ts';
export type {
  LockedAssignment,
  PickReason,
  Proposal,
  ProposalProblem,
  ProposalWarning,
  ProposedAssignment,
  Receiver,
  RegisterEntry,
  Shortfall,
} from './assignment-proposal.ts';
export type { PlanBasis } from './basis-as-of.ts';
export { basisAsOf, planBasesAsOf } from './basis-as-of.ts';
export type { QuoteProblem, QuoteReport } from './check-quotes.ts';
export { checkQuotes } from './check-quotes.ts';
export type { ReferenceKind, ReferenceProblem } from './check-references.ts';
export { checkReferences } from './check-references.ts';
export type { CitedAt, SilentAt } from './collect-cited.ts';
export { collectCited, collectSilent } from './collect-cited.ts';
export { compilePlan } from './compile-plan.ts';
export type { ClauseCoverage, PlanCoverage } from './cover-clauses.ts';
export { coverClauses, coverPlan } from './cover-clauses.ts';
export type { CurrentHolder, HeldSubject, HolderRegisters } from './current-holder.ts';
export { currentHolder } from './current-holder.ts';
export { deadlinesBetween } from './deadlines-between.ts';
export type { DecideRequest } from './decide.ts';
export { decide, decideAll, supportsOf } from './decide.ts';
export { describeCondition } from './describe-condition.ts';
export { diffPlans } from './diff-plans.ts';
export type { DocumentForm } from './document-forms.ts';
export type { DocumentProblem, DocumentProblemCode, SchemaIssue } from './document-problem.ts';
export { toDocumentProblems } from './document-problem.ts';
export type { TermValue } from './evaluate-term.ts';
export { evaluateTerm } from './evaluate-term.ts';
export type { EncodedFact } from './facts-of-clause.ts';
export { factsOfClause } from './facts-of-clause.ts';
export { findAmbiguities } from './find-ambiguities.ts';
export {
  exclusionGroupsOf,
  findAgency,
  findClause,
  findGeneralPolicy,
  findLoan,
  findMeasure,
  findPledge,
  findSource,
  pledgesOf,
  sourcesOf,
} from './find-in-plan.ts';
export { findResponsibilityGaps } from './find-responsibility-gaps.ts';
export type { FollowUp, FollowUpKind, FollowUpRecords, FollowUpStanding } from './follow-up.ts';
export { followUpKindLabels, followUpKinds, followUpStandingLabels, followUpStandings } from './follow-up.ts';
export type { FollowUpQuestion } from './follow-up-of-supports.ts';
export { followUpsOf } from './follow-ups-of.ts';
export type { FundGiving } from './fund-giving.ts';
export { fundGivingOf, fundGivings, reallocationGround } from './fund-giving.ts';
export type { Identity, Term } from './identity.ts';
export { ledgerAccountsOf, plannedBalances } from './ledger-accounts.ts';
export type { LegalBasis, LegalBasisRegisters } from './legal-bases.ts';
export { legalBases } from './legal-bases.ts';
export type { OpenCommitment } from './open-commitments.ts';
export { openCommitments } from './open-commitments.ts';
export type {
  Ambiguity,
  Baseline,
  Clause,
  InstrumentKind,
  LegalInstrument,
  Plan,
  PlanFunding,
  PovertyStandard,
  Target,
  Timetable,
} from './plan.ts';
export type { PlanChange, PlanChangeKind } from './plan-change.ts';
export { readPath } from './plan-path.ts';
export type { PlanReader, PlanReading } from './plan-reading.ts';
export { clauseAnchor, renderPlanText } from './plan-text.ts';
export { plannedAmount, pledgeAmount, sourceAmount } from './planned-amount.ts';
export type { ProposalObjective } from './proposal-objective.ts';
export { proposalObjectiveLabels, proposalObjectives } from './proposal-objective.ts';
export type { ProposalWishes } from './propose-assignments.ts';
export { proposeAssignments } from './propose-assignments.ts';
export { dayIn, numbersIn, periodIn } from './quote-numbers.ts';
export { renderRules } from './render-rules.ts';
export type { ResponsibilityGap, ResponsibilityGapCode } from './responsibility-gap.ts';
export { responsibilityGapCodes } from './responsibility-gap.ts';
export type { SupportFinding, SupportFindingCode } from './review-supports.ts';
export { reviewSupports, supportFindingCodes } from './review-supports.ts';
export type { ChangedPlan } from './try-changes.ts';
export { tryChanges } from './try-changes.ts';
export type { IdentityResult, StatementResult } from './verify-plan.ts';
export { verifyPlan } from './verify-plan.ts';
export type { WhatIfOptions } from './what-if.ts';
export { whatIf } from './what-if.ts';
export type {
  Compared,
  ComparedMoney,
  ComparedStated,
  Coverage,
  IdentityChange,
  MeasureTotals,
  PlanTotals,
  Shift,
  ShiftCount,
  ShiftKind,
  ShiftReason,
  ShiftSide,
  SupportCount,
  WhatIf,
  WhatIfRow,
} from './what-if-answer.ts';
export { shiftKinds, shiftLabels } from './what-if-answer.ts';
export type { OnRecordOptions } from './what-if-record.ts';
export { whatIfOnRecord } from './what-if-record.ts';
export type {
  HouseholdOnRecord,
  RecordCoverage,
  RecordRow,
  RecordShift,
  WhatIfOnRecord,
} from './what-if-record-answer.ts';
export type { WhatWouldChange } from './what-would-change.ts';
export { whatWouldChange } from './what-would-change.ts';
export type { ChangeProblem, ChangeProblemCode, WishedChange } from './wished-change.ts';
