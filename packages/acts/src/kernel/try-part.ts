import { type Transaction, withinSavepoint } from '@vuonlen/database/kernel';
import { type ActResult, Refusal } from './act-error.ts';

/**
 * Does a part of an act whose refusal does not end it: what the part wrote is undone, the act goes on and decides. A
 * surprise is thrown on.
 */
export async function tryPart<T>(trx: Transaction, work: () => Promise<T>): Promise<ActResult<T>> {
  try {
    return { ok: true, value: await withinSavepoint(trx, work) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    throw error;
  }
}
