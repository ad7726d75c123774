import type { LedgerBalance } from '../src/funding/index.ts';
import type { Plan } from '../src/plans/index.ts';

/** What stands on a ledger for some of the pledges, in their units; nothing for the others. */
export type Entries = Readonly<Record<string, Partial<LedgerBalance> | number>>;

/** Balances of all pledges of a plan: a number is what is pledged. */
export function ledgerOf(plan: Plan, entries: Entries): ReadonlyMap<string, LedgerBalance> {
  return new Map(
    plan.pledges.map(({ id, quantity }) => {
      const entry = entries[id] ?? 0;
      const given = typeof entry === 'number' ? { pledged: entry } : entry;
      return [id, { planned: quantity.value, pledged: 0, received: 0, allocated: 0, disbursed: 0, ...given }];
    }),
  );
}
