export type { Change } from './change.ts';
export { changesFor } from './changes-for.ts';
export { evaluateCondition, factsOfCondition, isAboutMember, isExcluding, isSeveral } from './evaluate-condition.ts';
export type { FactValue, Finding, Question, Verdict } from './finding.ts';
export type {
  Condition,
  ExclusionGroup,
  GeneralPolicy,
  LoanTerms,
  MeasureLeg,
  MeasureTarget,
  OtherLoan,
  Proration,
  Recurrence,
  SpecialMeasure,
} from './measure.ts';
export { isNearPoorOrPoor } from './rules/exited.ts';
