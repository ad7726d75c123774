import { randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase, type Database, type DatabaseOptions } from '../kernel/index.ts';
import { templateName } from './template-name.ts';

export interface TestDatabase extends Database {
  readonly url: string;
  /** Closes the handles and removes the database. */
  readonly drop: () => Promise<void>;
}

export interface TestDatabaseOptions {
  /** `MIGRATED` unless told: the schema without a row. `EMPTY` has no schema; a template has what it was filled with. */
  readonly from?: 'MIGRATED' | 'EMPTY' | { readonly template: string };
  /** Connections a handle; 10 unless told. */
  readonly connections?: number;
  /** Told of every statement before it is sent. */
  readonly onSending?: DatabaseOptions['onSending'];
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * A database of its own for a test file, cloned in milliseconds. Call it in `beforeAll`, and `drop` in `afterAll`.
 *
 * @example const database = await createTestDatabase(); // database.writers, database.readers, database.url
 */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const name = `test_${randomUUIDv7().replaceAll('-', '')}`;
  const { from = 'MIGRATED' } = options;
  const template = from === 'EMPTY' ? 'template0' : from === 'MIGRATED' ? templateName : from.template;
  await administer(`create database ${name} template ${template} strategy file_copy`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  const connections = options.connections ?? 10;
  const { onSending } = options;
  const told = onSending ? { onSending } : {};
  const database = createDatabase({ url: url.href, connections, applicationName: 'vuonlen-test', ...told });
  return {
    ...database,
    url: url.href,
    drop: async () => {
      await database.close();
      await administer(`drop database ${name} with (force)`);
    },
  };
}
