import { expect, it } from 'vitest';
import { familyFigures, percentOf } from './family-figures.ts';

function progress(code: string, family: string, plannedQuantity: number | null, allocatedQuantity: number) {
  const measure = { id: code, code, family, unit: 'HOUSEHOLD' as const, name: { vi: code, en: code } };
  return { measure, plannedQuantity, allocatedQuantity, planned: null, pledged: null, allocated: 0 as never };
}

it('adds new build and repair to houses, and leaves out what the plan does not count', () => {
  const figures = familyFigures([
    progress('HOUSING_NEW_BUILD', 'HOUSING', 5, 2),
    progress('HOUSING_REPAIR', 'HOUSING', 1, 1),
    progress('SAVINGS_BOOK', 'SAVINGS_BOOK', 78, 0),
    progress('SPONSORSHIP', 'SPONSORSHIP', null, 3),
  ]);
  expect(figures.map(({ family, done, planned }) => [family, done, planned])).toEqual([
    ['HOUSING', 3, 6],
    ['SAVINGS_BOOK', 0, 78],
  ]);
});

it.each([
  [0, 84, 0],
  [42, 84, 50],
  [90, 84, 107],
  [199, 200, 99],
  [1, 3_051_500_000, 1],
  [0, 0, 0],
])('%i of %i is %i %', (done, planned, percent) => {
  expect(percentOf(done, planned)).toBe(percent);
});
