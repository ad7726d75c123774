export { canonicalJson, contentHash } from './canonical-json.ts';
export type { Database, DatabaseOptions, Reader, Readers, Writers } from './create-database.ts';
export { createDatabase } from './create-database.ts';
export type { DatabaseErrorCode, PostgresFailure } from './database-error.ts';
export { DatabaseError, postgresFailure } from './database-error.ts';
export type { Cursor, Page } from './page.ts';
export { readCursor, toPage, writeCursor } from './page.ts';
export { valueTypes } from './read-value.ts';
export type { Scope } from './scope.ts';
export { wholeCommittee, withinScope } from './scope.ts';
export type {
  AggregateKind,
  AssignmentState,
  Deprivation,
  HousingWorks,
  ReviewKind,
  RoleName,
  Tables,
} from './tables/index.ts';
export { deprivations } from './tables/index.ts';
export type { Transaction } from './transaction.ts';
