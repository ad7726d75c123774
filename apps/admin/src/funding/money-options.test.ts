import { describe, expect, it } from 'vitest';
import { numberOf } from './money-options.ts';

describe('a number as an official writes it', () => {
  it.each([
    ['0', 0],
    ['460000000', 460_000_000],
    ['460.000.000', 460_000_000],
    [' 1.000 ', 1000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('«%s» is %d', (text, value) => expect(numberOf(text)).toBe(value));

  it.each(['', '1.00', '1,5', '60.000.000 đ', '-1', '1e3', '.000', '1.0000', '9007199254740993'])(
    '«%s» is no whole number',
    (text) => expect(numberOf(text)).toBeNull(),
  );
});
