export type { Act, ActDefinition } from './act.ts';
export { act } from './act.ts';
export type {
  ActError,
  ActErrorCode,
  ActResult,
  BatchChange,
  BatchRefusal,
  EntityType,
  InputIssue,
  LifeStep,
  PlanLoss,
  PlanLossKind,
  PlanUse,
  ProposalRefusal,
  Warning,
} from './act-error.ts';
export { refuse, refuseIssues } from './act-error.ts';
export type { ActContext, Actor } from './actor.ts';
export type { TrailChange, TrailField, TrailValueKind } from './changes.ts';
export { changedFields, trailFields } from './changes.ts';
export { dateIssues, emptyToNull, futureIssues, issue, nameIssues, numberIssues, textIssues } from './issues.ts';
export type { EventOrder } from './publish-events.ts';
export { pruneEvents, publishEvents } from './publish-events.ts';
export type { ActEvent, Author } from './record-event.ts';
export { recordEvent, systemOf } from './record-event.ts';
export { endRehearsal } from './rehearsal.ts';
export { isUuid, requireBackdatingReason, requireFound, requirePlan, requireVersion, scopeOf } from './require.ts';
export { tryPart } from './try-part.ts';
export { today, workingDateOf } from './working-date.ts';
