export type { AuditEventRecord } from './audit-event.repository.ts';
export { findAuditEvents, findAuditEventsByHouseholds, findBrokenLink } from './audit-event.repository.ts';
export type { AuditChainRecord, TrailActor, TrailOptions, TrailWhere } from './audit-list.repository.ts';
export {
  countAuditTrail,
  findTrailEvents,
  listAuditTrail,
  listTrailActors,
  verifyAuditChains,
} from './audit-list.repository.ts';
export type { ClaimOutcome, IdempotencyClaim } from './idempotency.repository.ts';
export { claimIdempotencyKey, keepAnswer } from './idempotency.repository.ts';
export type { LatestChange, RecordOfHousehold } from './latest-change.repository.ts';
export { findLatestChange, findLatestChangeOfRecord, isOfHousehold } from './latest-change.repository.ts';
export type { RecorderRecord } from './recorder.repository.ts';
export { findRecorders } from './recorder.repository.ts';
export type { TrailNameRecord } from './trail-names.repository.ts';
export { findTrailNames } from './trail-names.repository.ts';
export type { AuditBreak, WholeTrailRecord } from './whole-trail.repository.ts';
export { verifyWholeTrail } from './whole-trail.repository.ts';
