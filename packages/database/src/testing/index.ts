export type { Copies, Follower } from './copies.ts';
export { byId, openCopies, writes } from './copies.ts';
export type { TestDatabase, TestDatabaseOptions } from './create-test-database.ts';
export { createTestDatabase } from './create-test-database.ts';
export { describeSchema } from './describe-schema.ts';
export { failureOf } from './failure-of.ts';
export { fingerprint, nextTransaction } from './fingerprint.ts';
export { openDemoDatabase } from './open-demo-database.ts';
export { openFilledDatabase } from './open-filled-database.ts';
