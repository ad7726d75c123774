import type { Context } from '@vuonlen/graphql';
import { describe, expect, it } from 'vitest';
import { callerOf, usualAllowances } from './caller.ts';

const nobody = { standing: 'SIGNED_OUT' } as Context;
const keyOf = (address: string) => callerOf(nobody, address, usualAllowances).key;

describe('somebody unknown', () => {
  it.each([
    ['203.0.113.9', 'address 203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', 'address 2001:db8:1:2'],
    ['2001:db8::7', 'address 2001:db8:0:0'],
    ['2001:db8:1:2::7', 'address 2001:db8:1:2'],
    ['::1', 'address 0:0:0:0'],
    ['fe80::1%eth0', 'address fe80:0:0:0'],
  ])('from %s is limited as %s', (address, key) => expect(keyOf(address)).toBe(key));

  it('may ask less than somebody known', () => {
    const { anonymous, known } = usualAllowances;
    expect(anonymous.costLimit).toBeLessThan(known.costLimit);
    expect(anonymous.budget.capacity).toBeLessThan(known.budget.capacity);
    for (const { budget, costLimit } of [anonymous, known]) expect(budget.capacity).toBeGreaterThan(10 * costLimit);
  });
});
