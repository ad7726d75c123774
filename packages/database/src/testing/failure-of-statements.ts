import { sql } from 'kysely';
import { type PostgresFailure, postgresFailure } from '../kernel/index.ts';
import type { TestDatabase } from './create-test-database.ts';

/** Runs statements in one transaction that is always rolled back; what one of them failed with, or null. */
export async function failureOfStatements(
  { writers }: TestDatabase,
  statements: readonly string[],
): Promise<PostgresFailure | null> {
  let failure: PostgresFailure | null = null;
  const rollback = new Error('rolled back');
  const run = writers.transaction().execute(async (trx) => {
    try {
      for (const statement of statements) await sql.raw(statement).execute(trx);
    } catch (error) {
      failure = postgresFailure(error) ?? { code: String(error), constraint: null };
    }
    throw rollback;
  });
  await run.catch((error: unknown) => {
    if (error !== rollback) throw error;
  });
  return failure;
}
