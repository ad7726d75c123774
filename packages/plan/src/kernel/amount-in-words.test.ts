import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from './amount-in-words.ts';
import table from './golden/amounts-in-words.json' with { type: 'json' };
import { formatVnd } from './number-format.ts';
import { readAmountInWords } from './read-amount-in-words.ts';
import { vnd } from './vnd.ts';

const anyAmount = fc.oneof(
  fc.maxSafeNat(),
  fc.nat({ max: 9_999 }),
  fc.tuple(fc.nat({ max: 9_007_198 }), fc.nat({ max: 9 })).map(([high, low]) => high * 1_000_000_000 + low),
);

describe('an amount in words', () => {
  it.each(table)('$digits is "$words"', ({ value, digits, words }) => {
    const amount = vnd(Number(value));
    expect(formatVnd(amount)).toBe(digits);
    expect(amountInWords(amount)).toBe(words);
    expect(readAmountInWords(words)).toEqual({ ok: true, value: amount });
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(anyAmount, (value) => {
        expect(readAmountInWords(amountInWords(vnd(value)))).toEqual({ ok: true, value });
      }),
      { numRuns: 3_000, examples: [[0], [Number.MAX_SAFE_INTEGER], [1_000_000_000_000_005], [9_007_199_000_000_000]] },
    );
  });
});

describe('reading an amount in words', () => {
  it.each([
    ['Ba tỷ không trăm năm mươi một triệu năm trăm nghìn đồng', 3_051_500_000, 'as the plan prints it'],
    ['BA TỶ KHÔNG TRĂM NĂM MƯƠI MỐT TRIỆU NĂM TRĂM NGHÌN ĐỒNG', 3_051_500_000, 'capitals'],
    ['hai mươi bốn ngàn', 24_000, 'bốn, ngàn, no đồng'],
    ['một trăm lẻ tư đồng chẵn./.', 104, 'lẻ, tư, closing marks'],
    ['hai tỉ, một trăm triệu đồng', 2_100_000_000, 'tỉ and a comma'],
    ['một nghìn linh năm đồng', 1_005, 'no "không trăm"'],
    ['mười năm đồng', 15, 'năm for lăm'],
    ['mười nhăm'.normalize('NFD'), 15, 'decomposed text'],
  ])('"%s" is %d (%s)', (words, value) => {
    expect(readAmountInWords(words)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'NOT_AN_AMOUNT'],
    ['đồng', 'NOT_AN_AMOUNT'],
    ['nghìn đồng', 'NOT_AN_AMOUNT'],
    ['linh năm', 'NOT_AN_AMOUNT'],
    ['một hai', 'NOT_AN_AMOUNT'],
    ['hai nghìn ba triệu', 'NOT_AN_AMOUNT'],
    ['lăm trăm', 'NOT_AN_AMOUNT'],
    ['một triệu rưỡi', 'UNKNOWN_WORD'],
    ['one million', 'UNKNOWN_WORD'],
    ['một nghìn năm', 'AMBIGUOUS'],
    ['một trăm năm', 'AMBIGUOUS'],
    ['chín triệu không trăm linh bảy nghìn hai trăm tỷ', 'TOO_LARGE'],
  ])('"%s" is refused: %s', (words, code) => {
    expect(readAmountInWords(words)).toMatchObject({ ok: false, error: { code } });
  });
});
