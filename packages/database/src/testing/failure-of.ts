import { sql } from 'kysely';
import { type PostgresFailure, postgresFailure, type Writers } from '../kernel/index.ts';

/** Runs statements in one transaction that is always rolled back; what the first one failed with, or null. */
export async function failureOf(writers: Writers, statements: readonly string[]): Promise<PostgresFailure | null> {
  let failure: PostgresFailure | null = null;
  const rollback = new Error('rolled back');
  await writers
    .transaction()
    .execute(async (trx) => {
      try {
        for (const statement of statements) await sql.raw(statement).execute(trx);
      } catch (error) {
        failure = postgresFailure(error) ?? { code: String(error), constraint: null };
      }
      throw rollback;
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error;
    });
  return failure;
}
