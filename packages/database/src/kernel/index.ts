export type { AuditLink, NewAuditEvent } from './audit-trail.repository.ts';
export { appendAuditEvent, auditHash } from './audit-trail.repository.ts';
export { contentHash } from './canonical-json.ts';
export type { ChangeOptions, ChangePage } from './change-feed.ts';
export { answerOf, feedOf, questionOf } from './change-feed.ts';
export { BadPosition, PositionExpired } from './change-position.ts';
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
export type { Compilable } from './compiled-statement.ts';
export { compiledOnce, runCompiled } from './compiled-statement.ts';
export type { Database, DatabaseOptions, PoolState, Reader, Readers, Writers } from './create-database.ts';
export { createDatabase } from './create-database.ts';
export type { DatabaseErrorCode, PostgresFailure } from './database-error.ts';
export { DatabaseError, postgresFailure } from './database-error.ts';
export type { FacetCount } from './facets.ts';
export { allOf, groupFacets } from './facets.ts';
export type { Keyset, KeysetOptions, Listed, ListOrder, SortKey } from './keyset.ts';
export { countListed, pageOf, readAll, readKeyset } from './keyset.ts';
export type { Left, OutboxMessage, PublishedEvent } from './outbox.repository.ts';
export {
  findEventPosition,
  findEventsAfter,
  findOutboxHead,
  hasUnpublishedMessage,
  insertOutboxMessage,
  lockOutboxHead,
  pruneEvents,
  publishMessages,
} from './outbox.repository.ts';
export type { OutboxListener, OutboxListening } from './outbox-listener.ts';
export { listenToOutbox } from './outbox-listener.ts';
export type { Cursor, Page, SortKind } from './page.ts';
export { BadCursor, readCursor, toPage, writeCursor } from './page.ts';
export type { SnapshotReaders } from './read-snapshot.ts';
export { readSnapshot } from './read-snapshot.ts';
export { withinSavepoint } from './savepoint.ts';
export type { Scope } from './scope.ts';
export {
  hangsWithinScope,
  isWithinScope,
  moneyWithinScope,
  unlessMasked,
  wholeCommittee,
  withinScope,
} from './scope.ts';
export type { Columns } from './some-columns.ts';
export { selectColumns } from './some-columns.ts';
export { byKeys } from './statement-by-keys.ts';
export type {
  AggregateKind,
  AssignmentState,
  AttachmentMediaType,
  BatchEffect,
  BatchKind,
  DifficultyAction,
  DifficultyState,
  DisbursementBatchState,
  HandoverSigner,
  ImportDecision,
  ImportKind,
  ImportState,
  ReceiptChannel,
  RoleName,
  Tables,
} from './tables/index.ts';
export type { Transaction } from './transaction.ts';
