export type {
  Condition,
  ExclusionGroup,
  GeneralPolicy,
  LoanTerms,
  MeasureLeg,
  MeasureTarget,
  OtherLoan,
  SpecialMeasure,
} from './measure.ts';
