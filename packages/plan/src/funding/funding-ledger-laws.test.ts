import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../plans/ha-dong-2024/index.ts';
import { ledgerAccountsOf, plannedBalances } from '../plans/index.ts';
import {
  cutLedger,
  foldLedger,
  type LedgerBalance,
  type LedgerDimension,
  type LedgerEvent,
  type LedgerRow,
  ledgerDimensions,
} from './index.ts';

const accounts = ledgerAccountsOf(haDong2024);
const used = [
  'savings-book/district-fund',
  'savings-book/social-mobilisation',
  'savings-book/ha-cau',
  'repair/district-fund',
  'repair/red-cross',
  'education/labour-federation',
  'education/labour-federation/until-eighteen',
];
const units = fc.integer({ min: 1, max: 6 });
const anyEvent = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('PLEDGE', 'PLEDGE', 'RECEIPT', 'ALLOCATION', 'DISBURSEMENT'),
      fc.constantFrom(...used),
      units,
    )
    .map(
      ([kind, pledge, quantity]) =>
        (id: string): LedgerEvent => ({ id, kind, pledge, quantity }),
    ),
  fc.tuple(fc.constantFrom(...used), fc.constantFrom(...used), units, fc.nat(3)).map(
    ([from, to, quantity, received]) =>
      (id: string): LedgerEvent => ({
        id,
        kind: 'REALLOCATION',
        from,
        to,
        quantity,
        received,
      }),
  ),
  fc.nat(25).map(
    (of) =>
      (id: string): LedgerEvent => ({ id, kind: 'REVERSAL', of: `${of}` }),
  ),
);
const anyEvents = fc.array(anyEvent, { maxLength: 40 }).map((all) => all.map((event, at) => event(`${at}`)));

/** The events that the ledger accepts, one after the other; those it refuses are left out. */
function accepted(events: readonly LedgerEvent[]) {
  const kept: LedgerEvent[] = [];
  for (const event of events) {
    const reading = foldLedger(accounts, [...kept, event]);
    if (reading.ok) kept.push(event);
    else if (reading.figure !== null && reading.limit !== null && reading.code !== 'WORTH_NOT_WHOLE')
      expect(reading.figure).toBeGreaterThan(reading.limit);
  }
  const reading = foldLedger(accounts, kept);
  if (!reading.ok) throw new Error(reading.code);
  return { kept, balances: reading.balances };
}

const columns = ['planned', 'pledged', 'received', 'allocated', 'disbursed'] as const;

function totals(rows: readonly Pick<LedgerRow, 'unit' | 'balance'>[]) {
  const sums: Record<string, number> = {};
  for (const { unit, balance } of rows)
    for (const column of columns) sums[`${unit} ${column}`] = (sums[`${unit} ${column}`] ?? 0) + balance[column];
  return sums;
}

describe('laws of the ledger', () => {
  it('conservation: what the events bring is on the ledger, in đồng where a move changes the unit', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { kept, balances } = accepted(events);
        const undone = new Set(kept.flatMap((one) => (one.kind === 'REVERSAL' ? [one.of] : [])));
        const worthOf = (id: string) => accounts.find((one) => one.pledge.id === id)?.worth ?? 1;
        const brought = { PLEDGE: 0, RECEIPT: 0, ALLOCATION: 0, DISBURSEMENT: 0 };
        for (const one of kept)
          if ('pledge' in one && !undone.has(one.id)) brought[one.kind] += one.quantity * worthOf(one.pledge);
        const held = (column: keyof LedgerBalance) =>
          accounts
            .filter(({ pledge }) => pledge.partOf === null)
            .reduce((sum, { pledge }) => sum + (balances.get(pledge.id)?.[column] ?? 0) * worthOf(pledge.id), 0);
        expect({
          PLEDGE: held('pledged'),
          RECEIPT: held('received'),
          ALLOCATION: held('allocated'),
          DISBURSEMENT: held('disbursed'),
        }).toEqual(brought);
      }),
      { numRuns: 200 },
    );
  });

  it('no balance breaks its order, and no part exceeds its whole', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { balances } = accepted(events);
        for (const { pledge, channel } of accounts) {
          const balance = balances.get(pledge.id);
          if (!balance) throw new Error(pledge.id);
          expect(balance.planned).toBe(pledge.quantity.value);
          expect(Math.min(...Object.values(balance))).toBeGreaterThanOrEqual(0);
          expect(balance.allocated).toBeLessThanOrEqual(balance.pledged);
          expect(balance.disbursed).toBeLessThanOrEqual(balance.allocated);
          if (channel === 'FUND') expect(balance.disbursed).toBeLessThanOrEqual(balance.received);
          const whole = pledge.partOf === null ? balance : balances.get(pledge.partOf);
          for (const column of columns) expect(balance[column]).toBeLessThanOrEqual(whole?.[column] ?? -1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('any two ways of cutting agree: a finer cut adds up to the coarser, and each to the whole', () => {
    const dimensions = fc.shuffledSubarray([...ledgerDimensions]);
    fc.assert(
      fc.property(anyEvents, dimensions, fc.nat(4), (events, fine, length) => {
        const { balances } = accepted(events);
        const coarse: LedgerDimension[] = fine.slice(0, length);
        const rows = cutLedger(accounts, balances, fine);
        const pledges = accounts.filter(({ pledge }) => pledge.partOf === null);
        const whole = pledges.map(({ pledge }) => {
          const balance = balances.get(pledge.id);
          if (!balance) throw new Error(pledge.id);
          return { unit: pledge.unit, balance };
        });
        expect(totals(rows)).toEqual(totals(whole));
        for (const row of cutLedger(accounts, balances, coarse)) {
          const key = JSON.stringify(row.keys);
          const finer = rows.filter(
            (one) => one.unit === row.unit && JSON.stringify(one.keys.slice(0, coarse.length)) === key,
          );
          expect(totals(finer)).toEqual(totals([row]));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the plan, cut', () => {
  const planned = (by: readonly LedgerDimension[], unit: string) =>
    cutLedger(accounts, plannedBalances(haDong2024), by)
      .filter((row) => row.unit === unit)
      .map((row) => [...row.keys.flat(), row.balance.planned].join(' '));

  it('by ward: 19 books of six wards and 59 of no ward', () => {
    expect(planned(['WARD'], 'BOOK')).toEqual([
      '59',
      'bien-giang-2024 3',
      'dong-mai-2024 3',
      'duong-noi-2024 5',
      'ha-cau-2024 2',
      'phu-luong-2024 3',
      'yen-nghia-2024 3',
    ]);
  });

  it('by leg: both legs of five houses and of one repair', () => {
    expect(planned(['LEG'], 'HOUSEHOLD')).toEqual([
      'HOUSING_NEW_BUILD leg-1 5',
      'HOUSING_NEW_BUILD leg-2 5',
      'HOUSING_REPAIR leg-1 1',
      'HOUSING_REPAIR leg-2 1',
    ]);
  });

  it('by source: joint and pooled pledges have a row of their own, and no share is invented', () => {
    expect(planned(['SOURCE'], 'HOUSEHOLD')).toEqual([
      'district-fund-for-the-poor 1',
      'district-fund-for-the-poor social-mobilisation 5',
      'labour-federation 1',
      'political-academy 1',
      'red-cross 1',
      'red-cross youth-union 1',
      'womens-union 2',
    ]);
    expect(planned(['SOURCE'], 'CHILD')).toContain('labour-federation 12');
  });
});
