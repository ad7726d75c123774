import { Kysely, PostgresDialect } from 'kysely';
import { type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely/migration';
import pg from 'pg';
import { DatabaseError } from '../kernel/index.ts';
import { checkServer } from './check-server.ts';
import { migrations, provider } from './migrations.ts';

export interface MigrateReport {
  /** Names of the migrations that ran, in the order in which they ran. */
  readonly ran: readonly string[];
}

/** One connection of its own, without a pooler between: the lock of the migrations lives in the session. */
async function withDirectConnection<T>(url: string, work: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 10_000,
    application_name: 'vuonlen/migrations',
  });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

async function connect(db: Kysely<unknown>): Promise<void> {
  try {
    await checkServer(db);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError('CONNECTION_FAILED', `PostgreSQL does not answer: ${messageOf(error)}`, { cause: error });
  }
}

async function refuseNewerSchema(db: Kysely<unknown>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return;
  const rows = await (db as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length === 0) return;
  throw new DatabaseError(
    'SCHEMA_NEWER_THAN_CODE',
    `The database was migrated by a newer version (${unknown.at(-1)}): start that version, or a newer one.`,
  );
}

function report({ error, results = [] }: MigrationResultSet): MigrateReport {
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'before the first migration';
    throw new DatabaseError('MIGRATION_FAILED', `Migration failed at ${failed}: ${messageOf(error)}`, { cause: error });
  }
  return { ran: results.map(({ migrationName }) => migrationName) };
}

/**
 * Brings the schema of a database to this version of the code; a schema that is there already is left alone.
 * Two starts at once wait for each other.
 *
 * @throws DatabaseError with the code of what is wrong; nothing is changed then
 */
export function migrate(url: string): Promise<MigrateReport> {
  return withDirectConnection(url, async (db) => {
    await connect(db);
    await refuseNewerSchema(db);
    return report(await new Migrator({ db, provider }).migrateToLatest());
  });
}

/** Takes every migration back and destroys all data: for tests of the migrations alone. */
export function migrateDown(url: string): Promise<MigrateReport> {
  return withDirectConnection(url, async (db) => {
    await connect(db);
    return report(await new Migrator({ db, provider }).migrateTo(NO_MIGRATIONS));
  });
}
