export type {
  Condition,
  ExclusionGroup,
  GeneralPolicy,
  LoanTerms,
  MeasureLeg,
  MeasureTarget,
  SpecialMeasure,
} from './measure.ts';
