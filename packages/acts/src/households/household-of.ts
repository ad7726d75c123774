import { findHousehold, type HouseholdRecord, lockHousehold, updateHousehold } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, requireFound, scopeOf } from '../kernel/index.ts';

/** The household, held until the act ends: acts on one household come one after the other. */
export function holdHousehold(trx: Transaction, context: ActContext, id: string): Promise<HouseholdRecord> {
  return requireFound('Household', id, (known) => lockHousehold(trx, scopeOf(context), known));
}

/** The household as the act leaves it. */
export function readHousehold(trx: Transaction, context: ActContext, id: string): Promise<HouseholdRecord> {
  return requireFound('Household', id, (known) => findHousehold(trx, scopeOf(context), known));
}

/** Marks that something of the household changed: its version grows, so that an edit begun before is stale. */
export async function touchHousehold(trx: Transaction, context: ActContext, id: string): Promise<HouseholdRecord> {
  await updateHousehold(trx, context.actor.committee, id, {}, context.now());
  return readHousehold(trx, context, id);
}
