export { today, workingDateOf } from '../kernel/index.ts';
export type { AmbiguityRulingValue, RuleAmbiguityInput } from './rule-ambiguity.ts';
export { ruleAmbiguity } from './rule-ambiguity.ts';
export type { SetWorkingDateInput } from './set-working-date.ts';
export { setWorkingDate } from './set-working-date.ts';
