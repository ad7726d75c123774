import { describe, expect, it } from 'vitest';
import { whereOf, withCondition } from './trail-search.ts';

describe('the address of the trail', () => {
  it.each([
    ['', {}],
    ['kind=HOUSEHOLD', { aggregate: ['HOUSEHOLD'] }],
    ['kind=NOTHING&from=yesterday', {}],
    ['node=abc&from=2024-06-01&until=2024-06-30', { node: 'abc', from: '2024-06-01', until: '2024-06-30' }],
    ['from=2024-02-30', {}],
    ['actor=abc&kind=', { actor: 'abc' }],
  ])('asks with %j', (text, where) => {
    expect(whereOf(new URLSearchParams(text))).toEqual(where);
  });

  it('begins at the first page when a condition changes', () => {
    const search = new URLSearchParams('after=x&kind=PLAN');
    expect(String(withCondition(search, 'from', '2024-06-01'))).toBe('kind=PLAN&from=2024-06-01');
    expect(String(withCondition(search, 'kind', ''))).toBe('');
  });
});
