import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountByTerm,
  nameOfTerm,
  projectedAmount,
  projectedTerms,
  schoolTermOf,
  schoolTermsOf,
} from '../assignments/index.ts';
import { isoDate, vnd } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { findMeasure } from './index.ts';

function measureOf(code: string) {
  const measure = findMeasure(haDong2024, code);
  if (measure === undefined) throw new Error(`The plan has no ${code}`);
  return measure;
}

const education = measureOf('EDUCATION_SUPPORT');

describe('the terms of a support paid by the year', () => {
  it.each([
    [
      '2025-01-01',
      4_500_000,
      [
        [2025, 1, '2025-01-01', 2024],
        [2025, 2, '2025-07-01', 2025],
        [2026, 1, '2026-01-01', 2025],
      ],
    ],
    ['2025-09-05', 1_500_000, [[2025, 2, '2025-07-01', 2025]]],
    [
      '2026-12-31',
      3_000_000,
      [
        [2026, 2, '2026-07-01', 2026],
        [2027, 1, '2027-01-01', 2026],
      ],
    ],
    ['2025-01-01', 0, []],
  ] as const)('from %s, %d đồng', (day, amount, expected) => {
    const terms = amountByTerm(education, vnd(amount), isoDate(day));
    expect(terms.map(({ year, term, from, schoolYear }) => [year, term, from, schoolYear])).toEqual(expected);
    expect(terms.every((term) => term.amount === 1_500_000)).toBe(true);
  });

  it.each([
    [2025, 1, 'học kỳ II năm học 2024–2025'],
    [2025, 2, 'học kỳ I năm học 2025–2026'],
    [2027, 2, 'học kỳ I năm học 2027–2028'],
  ])('%d-%d is what schools call %s', (year, term, name) => {
    const found = schoolTermOf(education, { year, term });
    expect(found && nameOfTerm(found).vi).toBe(name);
  });

  it('are named by their place in the school year also where a year has three, and none where it has fewer', () => {
    const thirds = { termsBeginIn: [1, 5, 9], certainty: 'ASSUMED', ambiguity: 'a', clause: 'X', quote: 'x' } as const;
    const named = [1, 2, 3].map((term) => schoolTermOf({ proration: thirds }, { year: 2025, term }));
    expect(named.map((term) => [term?.schoolYear, term?.semester])).toEqual([
      [2024, 2],
      [2024, 3],
      [2025, 1],
    ]);
    expect([0, 3].map((term) => schoolTermOf(education, { year: 2025, term }))).toEqual([null, null]);
    expect(schoolTermOf(measureOf('SAVINGS_BOOK'), { year: 2025, term: 1 })).toBeNull();
  });

  it('are those of the years that the plan names', () => {
    expect(schoolTermsOf(education).map(({ year, term }) => `${year}-${term}`)).toEqual([
      ...['2025-1', '2025-2', '2026-1', '2026-2', '2027-1', '2027-2'],
    ]);
    expect(schoolTermsOf(measureOf('SAVINGS_BOOK'))).toEqual([]);
  });

  it('of a year in three parts leave no đồng over', () => {
    const thirds = { termsBeginIn: [1, 5, 9], certainty: 'ASSUMED', ambiguity: 'a', clause: 'X', quote: 'x' } as const;
    const rate = { ...education.rate, value: vnd(1_000_000) } as typeof education.rate;
    const terms = amountByTerm({ ...education, rate, proration: thirds }, vnd(1_333_333), isoDate('2025-02-01'));
    expect(terms.map(({ amount }) => amount)).toEqual([333_333, 333_333, 333_334, 333_333]);
  });

  it('are as many as the rules foresee, and add up to what they foresee', () => {
    const entitlement = {
      amount: null,
      unit: null,
      from: isoDate('2025-01-01'),
      until: null,
      text: { vi: '', en: '' },
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 2025, max: 2027 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 12 }),
        (y, m, g) => {
          const schooling = {
            effectiveOn: isoDate(`${y}-${String(m).padStart(2, '0')}-15`),
            grade: g === 0 ? null : g,
          };
          const amount = projectedAmount(education, entitlement, schooling);
          const terms = amountByTerm(education, amount ?? vnd(0), schooling.effectiveOn);
          expect(terms.length).toBe(projectedTerms(education, entitlement, schooling) ?? 0);
          expect(terms.reduce((sum, term) => sum + term.amount, 0)).toBe(amount ?? 0);
        },
      ),
    );
  });

  it('are none where the plan pays once, or splits no year', () => {
    const { proration, ...unsplit } = education;
    const day = isoDate('2025-01-01');
    expect(amountByTerm(measureOf('SAVINGS_BOOK'), vnd(20_000_000), day)).toEqual([]);
    expect(amountByTerm(unsplit, vnd(3_000_000), day)).toEqual([]);
    expect(
      amountByTerm({ ...education, rate: { ...education.rate, value: vnd(0) } as typeof education.rate }, vnd(1), day),
    ).toEqual([]);
  });
});
