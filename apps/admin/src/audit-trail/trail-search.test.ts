import { describe, expect, it } from 'vitest';
import { whereOf } from './trail-search.ts';

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
});
