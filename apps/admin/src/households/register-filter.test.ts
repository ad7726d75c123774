import { describe, expect, it } from 'vitest';
import type { HouseholdFilter } from '../ui/index.ts';
import { withFilter } from './register-filter.ts';

const address = (filter: string) => new URLSearchParams({ filter, page: '3', sort: 'code' });

describe('the address of the register with another filter', () => {
  it.each<[string, string, HouseholdFilter, object]>([
    ['one is added', '{"search":"nguyen"}', { withoutSupport: true }, { search: 'nguyen', withoutSupport: true }],
    ['one takes the place of another', '{"place":"a"}', { place: ['b', 'c'] }, { place: ['b', 'c'] }],
    ['an empty text asks nothing', '{"search":"nguyen","place":"a"}', { search: '' }, { place: 'a' }],
    ['what is not wished asks nothing', '{"withoutSupport":true}', { withoutSupport: false }, {}],
    ['no class asks nothing', '{"class":["POOR"],"need":"JOB"}', { class: [] }, { need: 'JOB' }],
    ['an address that cannot be read has none', '{"sear', { search: 'a' }, { search: 'a' }],
    ['a word is no filter', '"word"', { search: 'a' }, { search: 'a' }],
    ['nothing is no filter', 'null', { search: 'a' }, { search: 'a' }],
  ])('%s', (_, filter, part, wanted) => {
    const next = withFilter(address(filter), part);
    expect(JSON.parse(next.get('filter') ?? '')).toEqual(wanted);
    expect([next.get('page'), next.get('sort')]).toEqual(['1', 'code']);
  });

  it('asks for a filter where there was none', () => {
    expect(String(withFilter(new URLSearchParams(), { search: 'a b' }))).toBe(
      'filter=%7B%22search%22%3A%22a+b%22%7D&page=1',
    );
  });
});
