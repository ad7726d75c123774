import type { Entitlement } from '@vuonlen/plan/assignments';
import { isoDate } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { describe, expect, it } from 'vitest';
import { projectedAmount, projectedHalfYears } from './projected-amount.ts';

function measureOf(code: string) {
  const measure = findMeasure(haDong2024, code);
  if (measure === undefined) throw new Error(`The plan has no ${code}`);
  return measure;
}

const education = measureOf('EDUCATION_SUPPORT');

function entitled(from: string | null, until: string | null): Entitlement {
  const day = (text: string | null) => (text === null ? null : isoDate(text));
  return { amount: null, unit: null, from: day(from), until: day(until), text: { vi: '', en: '' } };
}

/** Exit at the end of 2024: three years of support, within the plan's window 2025–2027. */
const threeYears = entitled('2025-01-01', '2027-12-31');

describe('half-years of schooling that the plan pays', () => {
  it.each<[string, Entitlement, number | null, number]>([
    ['kindergarten', threeYears, null, 6],
    ['grade 1', threeYears, 1, 6],
    ['grade 9, in grade 12 at the end of 2027', threeYears, 9, 6],
    ['grade 10: until the summer of 2027', threeYears, 10, 5],
    ['grade 11: until the summer of 2026', threeYears, 11, 3],
    ['grade 12: until the summer of 2025', threeYears, 12, 1],
    [
      'support from the autumn of 2025, grade 12: the school year that begins',
      entitled('2025-09-01', '2028-01-01'),
      12,
      2,
    ],
    [
      'a child named until 18, born in 2015: the plan’s own window ends before',
      entitled('2025-01-01', '2033-05-01'),
      5,
      6,
    ],
    ['a child named until 18 who is 18 in 2026', entitled('2025-01-01', '2026-03-01'), null, 3],
    ['a period that ends with a half-year', entitled('2025-01-01', '2025-07-01'), null, 1],
  ])('%s: %#', (_name, entitlement, grade, halves) => {
    expect(projectedHalfYears(education, entitlement, grade)).toBe(halves);
    expect(projectedAmount(education, entitlement, grade)).toBe(halves * 1_500_000);
  });

  it('come to the plan’s own total: 82 pupils to the end, 6, 5 and 4 in grades 10 to 12', () => {
    const pupils: [number, number | null][] = [
      [82, 5],
      [6, 10],
      [5, 11],
      [4, 12],
    ];
    const halves = pupils.reduce(
      (sum, [count, grade]) => sum + count * (projectedHalfYears(education, threeYears, grade) ?? 0),
      0,
    );
    expect(halves).toBe(541);
    expect(halves * 1_500_000).toBe(811_500_000);
  });

  it('are unknown for a support outside of the window', () => {
    expect(projectedHalfYears(education, entitled('2028-02-01', '2029-01-01'), null)).toBeNull();
    expect(projectedAmount(education, null, 3)).toBeNull();
  });
});

describe('a rate that is paid once', () => {
  it.each([
    ['SAVINGS_BOOK', 20_000_000],
    ['HOUSING_NEW_BUILD', 100_000_000],
    ['STUDENT_BICYCLE', 2_000_000],
    ['SPONSORSHIP', null],
  ])('%s: %s', (code, amount) => {
    expect(projectedAmount(measureOf(code), null, null)).toBe(amount);
  });
});
