import { sql } from 'kysely';
import type { Transaction } from './transaction.ts';

/**
 * Does a part of a transaction that can be undone alone: when it throws, what it wrote is gone, the rest stays, and the
 * transaction goes on. Locks that it took are kept.
 */
export async function withinSavepoint<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(trx);
  try {
    const value = await work();
    await sql`release savepoint part`.execute(trx);
    return value;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(trx);
    await sql`release savepoint part`.execute(trx);
    throw error;
  }
}
