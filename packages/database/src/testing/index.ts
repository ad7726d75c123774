export type { TestDatabase, TestDatabaseOptions } from './create-test-database.ts';
export { createTestDatabase } from './create-test-database.ts';
