import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  formatLongDate,
  formatShortDate,
  type IsoDate,
  intersectPeriods,
  isIsoDate,
  isoDate,
  isWithin,
  parseVietnameseDate,
  yearOf,
} from './index.ts';

const anyDate = fc.integer({ min: -700_000, max: 700_000 }).map((days) => addDays(isoDate('2024-02-29'), days));
const anyPeriod = fc
  .tuple(fc.option(anyDate), fc.option(anyDate))
  .map(([from, until]) => ({ from, until }))
  .filter(({ from, until }) => from === null || until === null || from < until);

describe('a span of years', () => {
  it.each([
    ['2024-12-31', 3, '2027-12-31'],
    ['2024-11-01', 3, '2027-11-01'],
    ['2025-06-30', 3, '2028-06-30'],
    ['2024-02-29', 3, '2027-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2024-03-01', -1, '2023-03-01'],
    ['2024-02-29', -1, '2023-03-01'],
    ['2000-02-29', 100, '2100-03-01'],
  ])('%s and %d years is %s', (date, years, expected) => {
    expect(addYears(isoDate(date), years)).toBe(expected);
  });

  it('never turns the order of two dates round', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -20, max: 20 }), (a, b, years) => {
        if (a <= b) expect(addYears(a, years) <= addYears(b, years)).toBe(true);
      }),
    );
  });

  it('refuses half a year and years beyond the calendar', () => {
    expect(() => addYears(isoDate('2024-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addYears(isoDate('9999-01-01'), 1)).toThrow(RangeError);
    expect(() => addDays(isoDate('0001-01-01'), -1)).toThrow(RangeError);
  });
});

describe('a span of months', () => {
  it.each([
    ['2024-06-15', 180, '2039-06-15'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2024-12-31', 2, '2025-03-01'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-03-31', -1, '2024-03-01'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(isoDate(date), months)).toBe(expected);
  });

  it('of twelve is a year, and never turns the order of two dates round', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -40, max: 40 }), (a, b, months) => {
        expect(addMonths(a, months * 12)).toBe(addYears(a, months));
        if (a <= b) expect(addMonths(a, months) <= addMonths(b, months)).toBe(true);
      }),
    );
    expect(() => addMonths(isoDate('2024-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(isoDate('9999-12-01'), 1)).toThrow(RangeError);
  });
});

describe('days', () => {
  it('counts as many days as it adds, and finds the way back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isIsoDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toBe(date);
      }),
    );
  });

  it.each([
    ['1970-01-01', 19_782, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(isoDate(date), days)).toBe(expected);
  });
});

describe('age', () => {
  it.each([
    ['2007-03-10', '2025-03-09', 17],
    ['2007-03-10', '2025-03-10', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2025-01-01', '2024-12-31', -1],
  ])('born %s is on %s aged %d', (birth, day, age) => {
    expect(ageOn(isoDate(birth), isoDate(day))).toBe(age);
  });
});

describe('periods', () => {
  it('meet exactly on the days that lie in both', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyDate, (a, b, day) => {
        const both = intersectPeriods(a, b);
        expect(both !== null && isWithin(both, day)).toBe(isWithin(a, day) && isWithin(b, day));
      }),
    );
  });

  it('of three years from an exit end within the plan’s years', () => {
    const years = { from: isoDate('2025-01-01'), until: isoDate('2028-01-01') };
    const afterExit = { from: isoDate('2024-02-29'), until: isoDate('2027-03-01') };
    expect(intersectPeriods(years, afterExit)).toEqual({ from: '2025-01-01', until: '2027-03-01' });
    expect(intersectPeriods(years, { from: null, until: isoDate('2025-01-01') })).toBeNull();
  });
});

describe('official dates', () => {
  it.each([
    ['2024-07-05', 'ngày 05 tháng 7 năm 2024', '05/7/2024'],
    ['2024-02-05', 'ngày 05 tháng 02 năm 2024', '05/02/2024'],
    ['2024-12-21', 'ngày 21 tháng 12 năm 2024', '21/12/2024'],
  ])('%s', (date, long, short) => {
    expect(formatLongDate(isoDate(date))).toBe(long);
    expect(formatShortDate(isoDate(date))).toBe(short);
  });

  it('are read back', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => yearOf(date) >= 1000),
        (date: IsoDate) => {
          const expected = { ok: true, value: { kind: 'DATE', date } };
          expect(parseVietnameseDate(formatLongDate(date))).toEqual(expected);
          expect(parseVietnameseDate(formatShortDate(date))).toEqual(expected);
        },
      ),
    );
  });
});

describe('a date that a person wrote', () => {
  it.each([
    ['5/7/2024', '2024-07-05'],
    ['05/07/2024', '2024-07-05'],
    ['5-7-2024', '2024-07-05'],
    [' 5.7.2024 ', '2024-07-05'],
    ['1/2/2024', '2024-02-01'],
    ['Ngày 29 tháng 02 năm 2024', '2024-02-29'],
    ['2024-07-05', '2024-07-05'],
  ])('%s is %s', (text, date) => {
    expect(parseVietnameseDate(text)).toEqual({ ok: true, value: { kind: 'DATE', date } });
  });

  it('may be a year alone', () => {
    expect(parseVietnameseDate('năm 1956')).toEqual({ ok: true, value: { kind: 'YEAR', year: 1956 } });
  });

  it.each([
    ['7/25/2024', 'NO_SUCH_DATE'],
    ['29/2/2023', 'NO_SUCH_DATE'],
    ['31/4/2024', 'NO_SUCH_DATE'],
    ['5/7/24', 'YEAR_NOT_IN_FULL'],
    ['45292', 'NOT_A_DATE'],
    ['0', 'NOT_A_DATE'],
    ['', 'NOT_A_DATE'],
    ['July 5, 2024', 'NOT_A_DATE'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseVietnameseDate(text)).toMatchObject({ ok: false, error: { code } });
  });
});
