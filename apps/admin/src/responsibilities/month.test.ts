import { isoDate } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import { addMonths, dayByKey, readDay, weeksOf } from './month.ts';

const day = isoDate('2024-06-15');

describe('the weeks of a month', () => {
  it('begin on Monday and hold each day once', () => {
    const weeks = weeksOf(day);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, null, '2024-06-01', '2024-06-02']);
    expect(weeks.flat().filter((one) => one !== null)).toHaveLength(30);
  });

  it.each([
    ['2024-02-01', 5, 29],
    ['2023-02-01', 5, 28],
    ['2021-02-01', 4, 28],
    ['2024-09-01', 6, 30],
  ])('of %s are %i with %i days', (on, weeks, days) => {
    expect(weeksOf(isoDate(on))).toHaveLength(weeks);
    expect(
      weeksOf(isoDate(on))
        .flat()
        .filter((one) => one !== null),
    ).toHaveLength(days);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowLeft', '2024-06-14'],
    ['ArrowRight', '2024-06-16'],
    ['ArrowUp', '2024-06-08'],
    ['ArrowDown', '2024-06-22'],
    ['Home', '2024-06-10'],
    ['End', '2024-06-16'],
    ['PageUp', '2024-05-15'],
    ['PageDown', '2024-07-15'],
    ['a', null],
  ])('%s leads to %s', (key, to) => {
    expect(dayByKey(day, key)).toBe(to);
  });

  it('lead into the next year, and never out of the calendar', () => {
    expect(dayByKey(isoDate('2024-12-31'), 'ArrowRight')).toBe('2025-01-01');
    expect(dayByKey(isoDate('2100-12-31'), 'ArrowRight')).toBeNull();
    expect(addMonths(isoDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(isoDate('2024-01-31'), -1)).toBe('2023-12-31');
  });
});

it('a day that cannot be read is the usual one', () => {
  expect(readDay('2024-02-30', day)).toBe(day);
  expect(readDay(null, day)).toBe(day);
  expect(readDay('1999-01-01', day)).toBe(day);
  expect(readDay('2025-01-05', day)).toBe('2025-01-05');
});
