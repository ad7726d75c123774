export type { AmbiguityRulingRecord, NewAmbiguityRuling } from './ambiguity-ruling.repository.ts';
export { insertAmbiguityRuling, listAmbiguityRulings } from './ambiguity-ruling.repository.ts';
export type { LoadedPlan } from './load-plan.ts';
export { loadPlan } from './load-plan.ts';
