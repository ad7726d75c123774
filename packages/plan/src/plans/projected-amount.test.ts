import { describe, expect, it } from 'vitest';
import { exited } from '../../test/household-examples.ts';
import { songKim2026 } from '../../test/second-plan.ts';
import { type Entitlement, projectedAmount, projectedTerms } from '../assignments/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { decide, factsOfClause, findMeasure } from './index.ts';

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
/** Exit on 1 June 2024: the three years end in the first half of 2027. */
const fromJune = entitled('2025-01-01', '2027-06-01');

describe('half-years of schooling that the plan pays', () => {
  it.each<[string, Entitlement, string, number | null, number]>([
    ['kindergarten', threeYears, '2025-01-01', null, 6],
    ['grade 1', threeYears, '2025-01-01', 1, 6],
    ['grade 9, in grade 12 at the end of 2027', threeYears, '2025-01-01', 9, 6],
    ['grade 10: until the summer of 2027', threeYears, '2025-01-01', 10, 5],
    ['grade 11: until the summer of 2026', threeYears, '2025-01-01', 11, 3],
    ['grade 12: until the summer of 2025', threeYears, '2025-01-01', 12, 1],
    ['a period that begins in the autumn of 2025', entitled('2025-09-01', '2028-01-01'), '2025-09-01', 12, 2],
    ['a day before the period, the grade is that of the day', threeYears, '2024-11-01', 12, 1],
    [
      'a child named until 18, born in 2015: the window ends before',
      entitled('2025-01-01', '2033-05-01'),
      '2025-01-01',
      5,
      6,
    ],
    ['a child named until 18 who is 18 in 2026', entitled('2025-01-01', '2026-03-01'), '2025-01-01', null, 3],
    ['a period that ends with a half-year', entitled('2025-01-01', '2025-07-01'), '2025-01-01', null, 1],
    ['no stated begin: from the day of the support', entitled(null, '2027-12-31'), '2026-07-01', null, 3],
    ['the last day of three years', fromJune, '2027-05-31', 3, 1],
    ['the day of the period', fromJune, '2025-01-01', 3, 5],
    ['late in a half-year: it counts whole', threeYears, '2026-06-30', 3, 4],
    ['the first day of the next half-year', threeYears, '2026-07-01', 3, 3],
    ['grade 12 that begins in the autumn of 2026', threeYears, '2026-09-10', 12, 2],
    ['grade 11 in the spring of 2026', threeYears, '2026-03-01', 11, 3],
    ['grade 12 whose school year is over with the half-year', threeYears, '2027-06-30', 12, 1],
    ['grade 12, the last half-year of the window', threeYears, '2027-10-01', 12, 1],
  ])('%s', (_name, entitlement, on, grade, halves) => {
    const schooling = { effectiveOn: isoDate(on), grade };
    expect(projectedTerms(education, entitlement, schooling)).toBe(halves);
    expect(projectedAmount(education, entitlement, schooling)).toBe(halves * 1_500_000);
  });

  it('are those that lie ahead on the day of the decision: an exit on 1 June 2024 leaves one on 31 May 2027', () => {
    const amountOn = (day: string) => {
      const asOf = isoDate(day);
      const request = { measure: 'EDUCATION_SUPPORT', member: 'm', facts: exited('2024-06-01'), asOf };
      return projectedAmount(education, decide(haDong2024, request).entitlement, { effectiveOn: asOf, grade: 6 });
    };
    expect(['2025-01-01', '2026-01-01', '2027-05-31'].map(amountOn)).toEqual([7_500_000, 4_500_000, 1_500_000]);
  });

  it('come to the plan’s own total: 82 pupils to the end, 6, 5 and 4 in grades 10 to 12', () => {
    const pupils: [number, number | null][] = [
      [82, 5],
      [6, 10],
      [5, 11],
      [4, 12],
    ];
    const effectiveOn = isoDate('2025-01-01');
    const halves = pupils.reduce(
      (sum, [count, grade]) => sum + count * (projectedTerms(education, threeYears, { effectiveOn, grade }) ?? 0),
      0,
    );
    expect(halves).toBe(541);
    expect(halves * 1_500_000).toBe(811_500_000);
  });

  it('are unknown for a support outside of the window, and without a decision', () => {
    const [late, early] = [isoDate('2028-02-01'), isoDate('2025-01-01')];
    const later = entitled('2025-01-01', '2033-05-01');
    expect(projectedTerms(education, later, { effectiveOn: late, grade: null })).toBeNull();
    expect(projectedAmount(education, null, { effectiveOn: early, grade: 3 })).toBeNull();
    const endless = { ...education, window: { ...education.window, value: { from: early, until: null } } };
    expect(projectedTerms(endless, entitled(null, null), { effectiveOn: early, grade: 3 })).toBeNull();
  });
});

describe('the split of a year is data of the plan', () => {
  const [from, day] = ['2027-01-01', isoDate('2027-03-20')];
  it.each<[string, readonly number[], number, number]>([
    ['half-years', [1, 7], 4, 6_000_000],
    ['twelve months', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 18, 4_500_000],
    ['ten school months: July and August belong to June', [1, 2, 3, 4, 5, 6, 9, 10, 11, 12], 14, 4_200_000],
    ['whole years', [1], 2, 6_000_000],
  ])('%s, from 20 March 2026 to the end of August 2027', (_name, termsBeginIn, terms, amount) => {
    const proration = { termsBeginIn, certainty: 'ASSUMED', ambiguity: 'a', clause: 'X', quote: 'x' } as const;
    const schooling = { effectiveOn: isoDate('2026-03-20'), grade: 3 };
    const entitlement = entitled('2025-01-01', '2027-09-01');
    expect(projectedTerms({ ...education, proration }, entitlement, schooling)).toBe(terms);
    expect(projectedAmount({ ...education, proration }, entitlement, schooling)).toBe(amount);
  });

  it('is marked ASSUMED with the entry of the register, and a plan may split by the month', () => {
    expect(education.proration).toMatchObject({ certainty: 'ASSUMED', ambiguity: 'half-years-or-months' });
    expect(factsOfClause(haDong2024, 'II.2.2.3#1').find(({ path }) => path.endsWith('proration'))).toMatchObject({
      certainty: 'ASSUMED',
      value: '02 kỳ một năm, bắt đầu từ tháng 1, 7; kỳ nào có ngày học tính cả kỳ',
    });
    const study = findMeasure(songKim2026, 'STUDY_SUPPORT');
    const months = study && projectedAmount(study, entitled(from, '2028-09-01'), { effectiveOn: day, grade: 3 });
    expect(months).toBe(18 * 200_000);
  });

  it('without a split the plan foresees no amount: none is invented', () => {
    const { proration, ...unsplit } = education;
    expect(projectedAmount(unsplit, threeYears, { effectiveOn: isoDate('2025-01-01'), grade: 3 })).toBeNull();
  });
});

describe('a rate that is paid once', () => {
  it.each([
    ['SAVINGS_BOOK', 20_000_000],
    ['HOUSING_NEW_BUILD', 100_000_000],
    ['STUDENT_BICYCLE', 2_000_000],
    ['SPONSORSHIP', null],
  ])('%s: %s', (code, amount) => {
    const schooling = { effectiveOn: isoDate('2025-01-01'), grade: null };
    expect(projectedAmount(measureOf(code), null, schooling)).toBe(amount);
  });
});
