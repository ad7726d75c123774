export type { LoadedPlan } from './load-plan.ts';
export { loadPlan } from './load-plan.ts';
