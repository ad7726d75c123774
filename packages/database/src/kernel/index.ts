export type { AuditLink, NewAuditEvent } from './audit-trail.repository.ts';
export { appendAuditEvent, auditHash } from './audit-trail.repository.ts';
export { contentHash } from './canonical-json.ts';
export type { CommitteeRecord, NewCommittee } from './committee.repository.ts';
export {
  findAdoptedRevision,
  findCommittee,
  insertCommittee,
  listCommittees,
  lockCommittee,
  markCommitteeAsDemo,
  shareCommittee,
  updateWorkingDate,
} from './committee.repository.ts';
export { compiledOnce } from './compiled-statement.ts';
export type { Database, DatabaseOptions, Reader, Readers, Writers } from './create-database.ts';
export { createDatabase } from './create-database.ts';
export type { DatabaseErrorCode, PostgresFailure } from './database-error.ts';
export { DatabaseError, postgresFailure } from './database-error.ts';
export type { OutboxMessage } from './outbox.repository.ts';
export { insertOutboxMessage } from './outbox.repository.ts';
export type { Cursor, Page, SortKind } from './page.ts';
export { BadCursor, readCursor, toPage, writeCursor } from './page.ts';
export { withinSavepoint } from './savepoint.ts';
export type { Scope } from './scope.ts';
export { hangsWithinScope, unlessMasked, wholeCommittee, withinScope } from './scope.ts';
export { byKeys } from './statement-by-keys.ts';
export type { AggregateKind, AssignmentState, RoleName, Tables } from './tables/index.ts';
export type { Transaction } from './transaction.ts';
