import { describe, expect, it } from 'vitest';
import { type ReviewSearch, readReviewSearch, whereOf, writeReviewSearch } from './review-search.ts';

const nothing: ReviewSearch = { kind: '', year: '', ward: '', state: '', id: '', view: 'reviews' };
const everything: ReviewSearch = {
  kind: 'YEARLY',
  year: '2023',
  ward: 'p1',
  state: 'LISTED',
  id: 'r1',
  view: 'waiting',
};

describe('the address of the reviews', () => {
  it('is read as it was written', () => {
    expect(readReviewSearch(writeReviewSearch(everything))).toEqual(everything);
    expect(String(writeReviewSearch(nothing))).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(readReviewSearch(new URLSearchParams('kind=DAILY&year=23&state=LOST'))).toEqual(nothing);
  });

  it('asks for what it says; the open review narrows nothing', () => {
    expect(whereOf(everything)).toEqual({
      kind: ['YEARLY'],
      reviewedFrom: '2023-01-01',
      reviewedBefore: '2024-01-01',
      place: ['p1'],
      state: ['LISTED'],
    });
    expect(whereOf({ ...nothing, id: 'r1' })).toEqual({});
  });
});
