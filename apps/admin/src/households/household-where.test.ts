import { describe, expect, it } from 'vitest';
import { householdsPath } from '../ui/index.ts';
import { orderOf, whereOf } from './household-where.ts';

describe('whereOf', () => {
  it.each([
    ['nothing', {}, {}],
    ['an empty search', { search: '  ' }, {}],
    ['a search typed with combining marks', { search: 'Bưởi'.normalize('NFD') }, { search: 'Bưởi' }],
    ['one ward', { place: 'p1' }, { place: ['p1'] }],
    ['several classes', { class: ['POOR', 'NEAR_POOR'] }, { class: ['POOR', 'NEAR_POOR'] }],
    ['a switch that is off', { withoutSupport: false }, {}],
    ['a switch that is on', { withoutSupport: true }, { withoutSupport: true }],
    ['a cleared choice', { need: '' }, {}],
  ])('of %s', (_name, filter, expected) => {
    expect(whereOf(filter)).toEqual(expected);
  });
});

describe('orderOf', () => {
  it.each([
    ['the default', undefined, { field: 'CODE', direction: 'ASC' }],
    ['a column', { field: 'updatedAt', order: 'DESC' as const }, { field: 'UPDATED_AT', direction: 'DESC' }],
    [
      'a column without an order of its own',
      { field: 'needs', order: 'ASC' as const },
      { field: 'CODE', direction: 'ASC' },
    ],
  ])('of %s', (_name, sort, expected) => {
    expect(orderOf(sort)).toEqual(expected);
  });
});

it('writes an address that the list reads back', () => {
  const filter = { place: 'UGxhY2U6aGEtY2F1', hasAnyMeasure: 'SAVINGS_BOOK' };
  const query = new URLSearchParams(householdsPath(filter).split('?')[1]);
  expect(JSON.parse(query.get('filter') ?? '')).toEqual(filter);
});
