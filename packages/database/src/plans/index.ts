export type { LoadedPlan } from './load-plan.ts';
export { findAdoptedRevision, loadPlan } from './load-plan.ts';
