import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  compareVietnamese,
  foldVietnamese,
  formatCount,
  formatNumber,
  formatPercent,
  formatVnd,
  type IsoDate,
  isoDate,
  isStated,
  isVnd,
  percentReached,
  toNfc,
  type Vnd,
  vnd,
} from './index.ts';

describe('numbers in the official form', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [3_051_500_000, '3.051.500.000'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
    [-1_234.25, '-1.234,25'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('are read back, the whole ones: parts of three digits, and nothing lost', () => {
    const anyWhole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9_999, max: 9_999 }));
    fc.assert(
      fc.property(anyWhole, (value) => {
        const text = formatNumber(value);
        expect(text).toMatch(/^-?\d{1,3}(?:\.\d{3})*$/);
        expect(Number(text.replaceAll('.', ''))).toBe(value === 0 ? 0 : value);
      }),
      { examples: [[Number.MAX_SAFE_INTEGER], [Number.MIN_SAFE_INTEGER], [0], [1_000], [999]] },
    );
  });

  it('carry their unit', () => {
    expect(formatVnd(vnd(3_051_500_000))).toBe('3.051.500.000 đồng');
    expect(formatPercent(3)).toBe('3%');
    expect(formatPercent(3.5)).toBe('3,5%');
  });

  it.each([
    [0, '0'],
    [2, '02'],
    [9, '09'],
    [10, '10'],
    [1_234, '1.234'],
  ])('a count of %d is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])('%d cannot be written out', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });

  it('refuses a count that is not one', () => {
    expect(() => formatCount(-1)).toThrow(RangeError);
    expect(() => formatCount(1.5)).toThrow(RangeError);
  });
});

describe('how much of the plan is reached', () => {
  it.each([
    [20, 78, 1, 25.6],
    [42, 84, 0, 50],
    [90, 84, 0, 107],
    [3_050_500_000, 3_051_500_000, 1, 99.9],
    [3_050_500_000, 3_051_500_000, 0, 99],
    [199, 200, 0, 99],
    [3_051_500_000, 3_051_500_000, 1, 100],
    [1, 3_051_500_000, 1, 0.1],
    [1, 3_051_500_000, 0, 1],
    [0, 84, 1, 0],
    [-1, 3_051_500_000, 1, -0.1],
    [-50, 100, 1, -50],
    [5, 0, 0, null],
  ])('%d of %d with %d decimals is %s', (reached, planned, decimals, percent) => {
    expect(percentReached(reached, planned, decimals)).toBe(percent);
  });

  it('is 100 or more only where it is reached, 0 only where nothing is, and within one step of the truth', () => {
    const planned = fc.integer({ min: 1, max: 9_000_000_000_000 });
    const near = planned.chain((of) =>
      fc.tuple(
        fc.oneof(fc.integer({ min: 0, max: 2 * of }), fc.integer({ min: Math.max(0, of - 9), max: of }), fc.nat(9)),
        fc.constant(of),
      ),
    );
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 2 }), ([reached, of], decimals) => {
        const percent = percentReached(reached, of, decimals) ?? Number.NaN;
        expect(percent >= 100).toBe(reached >= of);
        expect(percent === 0).toBe(reached === 0);
        expect(Math.abs(percent - (reached / of) * 100)).toBeLessThanOrEqual(1.000_001 / 10 ** decimals);
        expect(percentReached(reached + 1, of, decimals)).toBeGreaterThanOrEqual(percent);
      }),
    );
  });
});

describe('Vietnamese text', () => {
  it('orders the wards as the alphabet does', () => {
    const wards = ['Yên Nghĩa', 'Đồng Mai', 'Hà Cầu', 'Dương Nội', 'Phú Lương', 'Biên Giang'];
    expect(wards.sort(compareVietnamese)).toEqual([
      'Biên Giang',
      'Dương Nội',
      'Đồng Mai',
      'Hà Cầu',
      'Phú Lương',
      'Yên Nghĩa',
    ]);
  });

  it.each([
    ['Đồng Mai', 'dong mai'],
    ['ĐƯỜNG', 'duong'],
    ['hoà, hòa', 'hoa, hoa'],
    ['Nguyễn Thị Thuỷ'.normalize('NFD'), 'nguyen thi thuy'],
  ])('%s is searched as %s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it('folds to the same text twice, in any Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(folded)).toBe(folded);
        expect(foldVietnamese(toNfc(text))).toBe(folded);
      }),
    );
  });
});

describe('branded values', () => {
  it('are not made of plain numbers and texts', () => {
    expectTypeOf<number>().not.toExtend<Vnd>();
    expectTypeOf<Vnd>().toExtend<number>();
    expectTypeOf<string>().not.toExtend<IsoDate>();
    expectTypeOf(vnd(1)).toEqualTypeOf<Vnd>();
    expectTypeOf(isoDate('2024-01-01')).toEqualTypeOf<IsoDate>();
    expectTypeOf<Vnd>().not.toExtend<IsoDate>();
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53, '1'])('%s is not an amount', (value) => {
    expect(isVnd(value)).toBe(false);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '0000-01-01', ''])('%s is not a date', (value) => {
    expect(() => isoDate(value)).toThrow(RangeError);
  });

  it('tells what the text states from what it does not', () => {
    const silent = { notStated: true, clause: 'II.2.1#1', why: { vi: 'Theo quy định', en: 'As regulated' } } as const;
    expect(isStated(silent)).toBe(false);
    expect(isStated({ value: 0, certainty: 'FIXED', clause: 'II.1#1', quote: '0' })).toBe(true);
  });
});
