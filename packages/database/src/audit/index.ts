export type { AuditEventRecord, NewAuditEvent } from './audit-event.repository.ts';
export { appendAuditEvent, findAuditEventsByHouseholds, findBrokenLink } from './audit-event.repository.ts';
export type { ClaimOutcome, IdempotencyClaim } from './idempotency.repository.ts';
export { claimIdempotencyKey, keepAnswer } from './idempotency.repository.ts';
export type { OutboxMessage } from './outbox.repository.ts';
export { insertOutboxMessage } from './outbox.repository.ts';
