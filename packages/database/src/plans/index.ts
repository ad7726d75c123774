export type { AmbiguityRulingRecord, NewAmbiguityRuling } from './ambiguity-ruling.repository.ts';
export { insertAmbiguityRuling, listAmbiguityRulings } from './ambiguity-ruling.repository.ts';
export type { PlanLossRecord, PledgeShortfallRecord } from './find-plan-losses.ts';
export { countCodesInUse, findPlanLosses, findPledgeShortfalls } from './find-plan-losses.ts';
export type { KeptDecision } from './kept-decisions.repository.ts';
export { readKeptDecisions } from './kept-decisions.repository.ts';
export type { LoadedPlan } from './load-plan.ts';
export { loadPlan } from './load-plan.ts';
export type { NewPlanDraft, PlanAdoption, PlanRevisionRecord, PlanRevisionState } from './plan-revision.repository.ts';
export {
  archiveAdopted,
  discardDraft,
  findPlanDocument,
  findPlanDocuments,
  findPlanRevision,
  findPlanRevisions,
  findRevisionOfContent,
  insertPlanDraft,
  listPlanRevisions,
  markAdopted,
} from './plan-revision.repository.ts';
export { planHash, writeProjections } from './write-projections.ts';
