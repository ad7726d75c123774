import { describe, expect, it } from 'vitest';
import { atPage, pagesBefore } from './list-place.ts';

describe('the pages before this one', () => {
  it.each([
    ['the first page is before the second', { before: [''] }, ['']],
    ['nobody came this way', null, null],
    ['a state of something else', { from: '/households' }, null],
    ['a state that somebody else wrote', { before: [1, 2] }, null],
    ['a word in place of a list', { before: 'x' }, null],
  ])('%s', (_, state, expected) => {
    expect(pagesBefore(state)).toEqual(expected);
  });
});

describe('the address of another page', () => {
  const search = new URLSearchParams('ward=ha-cau-2024&after=k1');

  it('keeps the conditions of the list and names where the page begins', () => {
    expect(atPage(search, 'k2').toString()).toBe('ward=ha-cau-2024&after=k2');
    expect(atPage(search, null).toString()).toBe('ward=ha-cau-2024');
  });

  it('leaves the address that it came from as it is', () => {
    atPage(search, null);
    expect(search.get('after')).toBe('k1');
  });
});
