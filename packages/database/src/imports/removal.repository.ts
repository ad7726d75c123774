import type { Transaction } from '../kernel/index.ts';

const ownTables = ['household_review', 'classification_decision', 'household_member'] as const;

/**
 * Takes a household out of the register, with the members, the class and the review that came with it. Refused by the
 * keys of the database where anything else hangs on it. The trail keeps what happened.
 */
export async function removeHousehold(trx: Transaction, committee: string, id: string): Promise<void> {
  for (const table of ownTables) {
    await trx.deleteFrom(table).where('committee_id', '=', committee).where('household_id', '=', id).execute();
  }
  await trx.deleteFrom('household').where('committee_id', '=', committee).where('id', '=', id).execute();
}

/** Takes members out of the register as if they had never been entered; refused where anything hangs on one. */
export async function removeMembers(trx: Transaction, committee: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('household_member')
    .where('committee_id', '=', committee)
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}
