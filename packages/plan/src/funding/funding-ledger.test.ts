import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../plans/ha-dong-2024/index.ts';
import { foldLedger, type LedgerAccount, type LedgerEvent, sumBalances } from './index.ts';

const accounts: readonly LedgerAccount[] = haDong2024.pledges.map((pledge) => ({
  pledge,
  mustReceive: pledge.sources.every((id) => haDong2024.sources.find((one) => one.id === id)?.kind === 'FUND'),
}));
const fund = 'savings-book/district-fund';
const society = 'savings-book/social-mobilisation';
const ward = 'savings-book/ha-cau';

let next = 0;
function step(
  kind: 'PLEDGE' | 'RECEIPT' | 'ALLOCATION' | 'DISBURSEMENT',
  pledge: string,
  quantity: number,
): LedgerEvent {
  return { id: `e${next++}`, kind, pledge, quantity };
}
function move(from: string, to: string, quantity: number): LedgerEvent {
  return { id: `e${next++}`, kind: 'REALLOCATION', from, to, quantity };
}
const pledge: LedgerEvent = { id: 'p', kind: 'PLEDGE', pledge: fund, quantity: 3 };
const undo = (of: string, id = `e${next++}`): LedgerEvent => ({ id, kind: 'REVERSAL', of });

describe('the funding ledger', () => {
  it('follows a book from the plan to the household', () => {
    const events = [pledge, step('RECEIPT', fund, 2), step('ALLOCATION', fund, 2), step('DISBURSEMENT', fund, 1)];
    const reading = foldLedger(accounts, [...events, move(fund, society, 1)]);
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.balances.get(fund)).toEqual({ planned: 23, pledged: 2, received: 2, allocated: 2, disbursed: 1 });
    const sums = sumBalances(accounts, reading.balances, (one) => one.measure);
    expect(sums.get('SAVINGS_BOOK')).toEqual({ planned: 78, pledged: 3, received: 2, allocated: 2, disbursed: 1 });
    expect(sums.get('EDUCATION_SUPPORT')?.planned).toBe(97);
  });

  it.each<[string, LedgerEvent[]]>([
    ['QUANTITY_NOT_WHOLE', [step('PLEDGE', fund, 0.5)]],
    ['QUANTITY_NOT_WHOLE', [step('PLEDGE', fund, 0)]],
    ['EVENT_REPEATED', [pledge, pledge]],
    ['PLEDGE_UNKNOWN', [step('PLEDGE', 'no-such', 1)]],
    ['PLEDGE_UNKNOWN', [pledge, move(fund, 'no-such', 1)]],
    ['PLEDGES_DIFFER', [pledge, move(fund, 'education/bia-ba', 1)]],
    ['PLEDGES_DIFFER', [pledge, move(fund, fund, 1)]],
    ['PLACES_DIFFER', [step('PLEDGE', ward, 1), move(ward, fund, 1)]],
    ['OVER_PLEDGED', [pledge, step('ALLOCATION', fund, 4)]],
    ['OVER_PLEDGED', [pledge, step('ALLOCATION', fund, 3), move(fund, society, 1)]],
    ['OVER_PLEDGED', [pledge, step('ALLOCATION', fund, 3), undo('p')]],
    ['OVER_PLEDGED', [move(fund, society, 1)]],
    ['OVER_ALLOCATED', [pledge, step('RECEIPT', fund, 3), step('DISBURSEMENT', fund, 1)]],
    ['OVER_RECEIVED', [pledge, step('ALLOCATION', fund, 3), step('DISBURSEMENT', fund, 1)]],
    ['EVENT_UNKNOWN', [undo('p')]],
    ['REVERSED_ALREADY', [pledge, undo('p'), undo('p')]],
    ['REVERSAL_OF_REVERSAL', [pledge, undo('p', 'r'), undo('r')]],
  ])('refuses the last event: %s', (code, events) => {
    expect(foldLedger(accounts, events.slice(0, -1)).ok).toBe(true);
    expect(foldLedger(accounts, events)).toMatchObject({ ok: false, code, event: events.at(-1)?.id });
  });

  it('a subset is part of its pledge: what happens to it happens to the whole', () => {
    const [part, whole] = ['education/labour-federation/until-eighteen', 'education/labour-federation'];
    const reading = foldLedger(accounts, [step('PLEDGE', part, 2), step('ALLOCATION', part, 1)]);
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.balances.get(whole)).toMatchObject({ planned: 12, pledged: 2, allocated: 1 });
    expect(sumBalances(accounts, reading.balances, (one) => one.measure).get('EDUCATION_SUPPORT')?.pledged).toBe(2);
  });

  it('money of the district may go to a ward', () => {
    expect(foldLedger(accounts, [step('PLEDGE', fund, 1), move(fund, ward, 1)]).ok).toBe(true);
  });

  it('what a body gives directly need not come in first', () => {
    const events = [step('PLEDGE', society, 1), step('ALLOCATION', society, 1), step('DISBURSEMENT', society, 1)];
    expect(foldLedger(accounts, events).ok).toBe(true);
  });
});

const anyEvent = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('PLEDGE' as const, 'RECEIPT' as const, 'ALLOCATION' as const, 'DISBURSEMENT' as const),
      fc.constantFrom(fund, society, ward),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(
      ([kind, id, quantity]) =>
        (at: number): LedgerEvent => ({ id: `${at}`, kind, pledge: id, quantity }),
    ),
  fc.tuple(fc.constantFrom(fund, society), fc.constantFrom(fund, society, ward), fc.integer({ min: 1, max: 4 })).map(
    ([from, to, quantity]) =>
      (at: number): LedgerEvent => ({ id: `${at}`, kind: 'REALLOCATION', from, to, quantity }),
  ),
  fc.nat(12).map(
    (of) =>
      (at: number): LedgerEvent => ({ id: `${at}`, kind: 'REVERSAL', of: `${of}` }),
  ),
);

describe('laws of the ledger', () => {
  it('keeps what it accepts: nothing appears or is lost, and no balance breaks its order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        const kept: LedgerEvent[] = [];
        for (const [at, event] of events.entries()) {
          kept.push(event(at));
          if (!foldLedger(accounts, kept).ok) kept.pop();
        }
        const reading = foldLedger(accounts, kept);
        if (!reading.ok) throw new Error(reading.code);
        const undone = new Set(kept.flatMap((one) => (one.kind === 'REVERSAL' ? [one.of] : [])));
        const sums = sumBalances(accounts, reading.balances, (one) => one.measure).get('SAVINGS_BOOK');
        const total = (kind: string) =>
          kept.reduce(
            (sum, one) => (one.kind === kind && !undone.has(one.id) && 'quantity' in one ? sum + one.quantity : sum),
            0,
          );
        expect(sums?.pledged).toBe(total('PLEDGE'));
        expect(sums?.received).toBe(total('RECEIPT'));
        expect(sums?.allocated).toBe(total('ALLOCATION'));
        expect(sums?.disbursed).toBe(total('DISBURSEMENT'));
        for (const { pledge: one, mustReceive } of accounts) {
          const balance = reading.balances.get(one.id);
          if (!balance) throw new Error(one.id);
          expect(balance.planned).toBe(one.quantity.value);
          expect(Math.min(...Object.values(balance))).toBeGreaterThanOrEqual(0);
          expect(balance.allocated).toBeLessThanOrEqual(balance.pledged);
          expect(balance.disbursed).toBeLessThanOrEqual(balance.allocated);
          if (mustReceive) expect(balance.disbursed).toBeLessThanOrEqual(balance.received);
        }
      }),
      { numRuns: 200 },
    );
  });
});
