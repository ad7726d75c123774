import { describe, expect, it } from 'vitest';
import { describeLengths } from './figures.ts';

describe('describeLengths', () => {
  it.each([
    [[], '0 files; lines: median 0, 90 % within 0, longest 0'],
    [[7], '1 files; lines: median 7, 90 % within 7, longest 7'],
    [[100, 1, 2, 3, 4, 5, 6, 7, 8, 9], '10 files; lines: median 5, 90 % within 9, longest 100'],
  ])('describes %j', (lengths, line) => {
    expect(describeLengths(lengths)).toBe(line);
  });
});
