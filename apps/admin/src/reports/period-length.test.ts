import { isoDate } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import { isLongPeriod } from './period-length.ts';

describe('a period is longer than a year', () => {
  it.each([
    ['2024-01-01', '2034-06-30', true],
    ['2024-01-01', '2025-01-01', true],
    ['2024-01-01', '2024-12-31', false],
    ['2023-03-01', '2024-02-29', false],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    ['2024-06-30', '2014-06-30', false],
    ['2024-06-30', '2024-01-01', false],
    ['9999-01-01', '9999-12-31', false],
    ['0001-01-01', '9999-12-31', true],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(isLongPeriod(isoDate(from), isoDate(to))).toBe(expected);
  });
});
