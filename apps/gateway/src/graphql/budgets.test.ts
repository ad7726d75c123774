import { describe, expect, it } from 'vitest';
import { Budgets } from './budgets.ts';

const budget = { capacity: 100, perSecond: 10 };

describe('a budget', () => {
  it('is full at first, is spent and grows back with time, up to its capacity', () => {
    let now = 0;
    const budgets = new Budgets(() => now);
    expect(budgets.spend('a', budget, 70)).toEqual({ ok: true, remaining: 30 });
    expect(budgets.spend('a', budget, 71)).toEqual({ ok: false, remaining: 30, retryAfterSeconds: 5 });
    now += 4_000;
    expect(budgets.spend('a', budget, 71)).toEqual({ ok: false, remaining: 70, retryAfterSeconds: 1 });
    now += 100;
    expect(budgets.spend('a', budget, 71)).toEqual({ ok: true, remaining: 0 });
    now += 3_600_000;
    expect(budgets.remaining('a', budget)).toBe(100);
  });

  it('is one’s own', () => {
    const budgets = new Budgets(() => 0);
    expect(budgets.spend('a', budget, 100).ok).toBe(true);
    expect(budgets.spend('a', budget, 1).ok).toBe(false);
    expect(budgets.spend('b', budget, 100).ok).toBe(true);
  });

  it('takes nothing for what it refuses, nor while the clock is turned back', () => {
    let now = 10_000;
    const budgets = new Budgets(() => now);
    budgets.spend('a', budget, 90);
    for (let at = 0; at < 50; at += 1) budgets.spend('a', budget, 50);
    expect(budgets.remaining('a', budget)).toBe(10);
    now = 0;
    expect(budgets.spend('a', budget, 10)).toEqual({ ok: true, remaining: 0 });
  });

  it('of somebody who spends is kept while thousands of others come and go', () => {
    let now = 0;
    const budgets = new Budgets(() => now);
    for (let at = 0; at < 29_500; at += 1) {
      if (at % 1000 === 0) budgets.spend('poor', budget, 100);
      budgets.spend(`address ${at}`, budget, 1);
      now += 1;
    }
    expect(budgets.spend('poor', budget, 100).ok).toBe(false);
  });
});
