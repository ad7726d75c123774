import { isoDate } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import { orderOf, type PolicySearch, readPolicySearch, whereOf, writePolicySearch } from './policy-search.ts';

const nothing: PolicySearch = { view: 'all', policy: '', ward: '', year: '' };
const today = isoDate('2024-06-15');

describe('the address of the log', () => {
  it('is read as it was written', () => {
    const search: PolicySearch = { view: 'expiring', policy: 'HEALTH_INSURANCE_CARD', ward: 'p1', year: '2024' };
    expect(readPolicySearch(writePolicySearch(search))).toEqual(search);
    expect(String(writePolicySearch(nothing))).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(readPolicySearch(new URLSearchParams('view=lost&year=24'))).toEqual(nothing);
  });
});

describe('the conditions of the log', () => {
  it.each<[Partial<PolicySearch>, object]>([
    [{}, {}],
    [
      { policy: 'TUITION_SUPPORT', ward: 'p1' },
      { policy: ['TUITION_SUPPORT'], place: ['p1'] },
    ],
    [{ year: '2024' }, { effectiveFrom: '2024-01-01', effectiveBefore: '2025-01-01' }],
    [{ view: 'waiting' }, { given: false }],
    [{ view: 'withdrawn' }, { withdrawn: true }],
    // On the day itself it holds no longer: what ends tomorrow is the first that still ends.
    [{ view: 'expiring' }, { endsFrom: '2024-06-16', endsUntil: '2024-08-14' }],
  ])('of %o are %o', (change, where) => {
    expect(whereOf({ ...nothing, ...change }, today)).toEqual(where);
  });

  it('put the first end first where one looks for ends', () => {
    expect(orderOf({ ...nothing, view: 'expiring' })).toEqual({ field: 'VALID_UNTIL', direction: 'ASC' });
    expect(orderOf(nothing)).toBeNull();
  });
});
