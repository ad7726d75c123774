export type { HeldSupport, HouseholdFacts, MemberFacts } from '../households/index.ts';
export type { DecisionRequest } from './decide-measure.ts';
export { decideMeasure } from './decide-measure.ts';
export type { Decision, Entitlement, Outcome, Reason } from './decision.ts';
export { outcomeLabels, outcomes } from './decision.ts';
export type { MeasureNames } from './exclusion.ts';
export type { Schooling } from './projected-amount.ts';
export { projectedAmount, projectedHalfYears } from './projected-amount.ts';
export { isPerMember, type Support } from './support.ts';
