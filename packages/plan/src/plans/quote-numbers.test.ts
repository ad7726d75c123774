import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, isoDate } from '../kernel/index.ts';
import { dayIn, numbersIn, periodIn } from './quote-numbers.ts';

describe('numbers of a Vietnamese text', () => {
  it.each([
    ['3.051.500.000 đồng', [3_051_500_000]],
    ['05 hộ xây mới, 01 hộ sửa chữa', [5, 1]],
    ['định kỳ 06 tháng/lần (vào ngày 5 tháng 1 và 5 tháng 7 hàng năm)', [6, 5, 1, 5, 7]],
    ['giai đoạn 2021 - 2025 là 84 hộ', [2021, 2025, 84]],
    ['không có số', []],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual(expected));

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_000_000_000), { maxLength: 5 }), (numbers) => {
        expect(numbersIn(numbers.map((number) => `${formatNumber(number)} đồng`).join('; '))).toEqual(numbers);
      }),
    );
  });
});

describe('days and years of a quote', () => {
  it.each([
    ['ngày 05/02/2024', '2024-02-05'],
    ['ngày 15/4/2024', '2024-04-15'],
    ['cuối năm 2023', '2023-12-31'],
    ['ngày 31/02/2024', null],
    ['năm 2024', null],
  ])('%s', (quote, expected) => expect(dayIn(quote)).toBe(expected));

  it.each([
    ['Năm 2024', '2024-01-01', '2025-01-01'],
    ['Năm 2025- 2027', '2025-01-01', '2028-01-01'],
    ['năm 2025, 2026, 2027', '2025-01-01', '2028-01-01'],
    ['Từ năm 2025', '2025-01-01', null],
  ])('%s', (quote, from, until) => {
    expect(periodIn(quote)).toEqual({ from: isoDate(from), until: until === null ? null : isoDate(until) });
  });

  it('no year: no period', () => expect(periodIn('hằng năm')).toBeNull());
});
