import type { Unit } from '../kernel/index.ts';
import type { LedgerAccount, LedgerBalance } from './ledger-event.ts';
import type { Pledge } from './pledge.ts';

/** By what the ledger is cut: who gives, which leg of which measure, which measure, whose ward the money is tied to. */
export const ledgerDimensions = ['SOURCE', 'LEG', 'MEASURE', 'WARD'] as const;
/** See `ledgerDimensions`. */
export type LedgerDimension = (typeof ledgerDimensions)[number];

/** The balances of the pledges that share a key and a unit. */
export interface LedgerRow {
  /**
   * One key a dimension, in the order asked for: the sources together where a pledge is joint or pooled, the measure and
   * its leg, the measure, the ward; `[]` is the row of no ward.
   */
  readonly keys: readonly (readonly string[])[];
  readonly unit: Unit;
  readonly balance: LedgerBalance;
}

const keyOf: Readonly<Record<LedgerDimension, (pledge: Pledge) => readonly string[]>> = {
  SOURCE: ({ sources }) => [...sources].sort(),
  LEG: ({ measure, leg }) => (leg === null ? [measure] : [measure, leg]),
  MEASURE: ({ measure }) => [measure],
  WARD: ({ place }) => (place === null ? [] : [place]),
};

function sum(a: LedgerBalance, b: LedgerBalance): LedgerBalance {
  return {
    planned: a.planned + b.planned,
    pledged: a.pledged + b.pledged,
    received: a.received + b.received,
    allocated: a.allocated + b.allocated,
    disbursed: a.disbursed + b.disbursed,
  };
}

/**
 * Adds up the balances by one dimension or several, each unit for itself, in the order of the keys. Every cut adds up to
 * the same whole: what is tied to no ward has a row of its own, a joint or pooled pledge has the row of its sources
 * together, and a pledge that is part of another is counted there.
 * @example cutLedger(ledgerAccountsOf(haDong2024), plannedBalances(haDong2024), ['MEASURE'])[0] // { keys: [['EDUCATION_SUPPORT']], unit: 'CHILD', balance: { planned: 97, pledged: 97, received: 0, allocated: 0, disbursed: 0 } }
 */
export function cutLedger(
  accounts: readonly LedgerAccount[],
  balances: ReadonlyMap<string, LedgerBalance>,
  by: readonly LedgerDimension[],
): readonly LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  for (const { pledge } of accounts) {
    const balance = balances.get(pledge.id);
    if (!balance || pledge.partOf !== null) continue;
    const keys = by.map((dimension) => keyOf[dimension](pledge));
    const key = [...keys.map((parts) => parts.join('\u0001')), pledge.unit].join('\u0000');
    const before = rows.get(key);
    rows.set(key, { keys, unit: pledge.unit, balance: before ? sum(before.balance, balance) : balance });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}
