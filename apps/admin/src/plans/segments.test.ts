import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('segmentsOf', () => {
  it.each([
    ['no quote', 'Tặng 78 sổ', [], [['Tặng 78 sổ', 0]]],
    [
      'one quote',
      'Tặng 78 sổ',
      ['78 sổ'],
      [
        ['Tặng ', 0],
        ['78 sổ', 1],
      ],
    ],
    [
      'a quote inside another',
      'Tặng 78 sổ',
      ['Tặng 78 sổ', '78'],
      [
        ['Tặng ', 1],
        ['78', 2],
        [' sổ', 1],
      ],
    ],
    [
      'quotes that overlap',
      'abcd',
      ['abc', 'bcd'],
      [
        ['a', 1],
        ['bc', 2],
        ['d', 1],
      ],
    ],
    ['a quote that is not there', 'abcd', ['xyz'], [['abcd', 0]]],
  ])('cuts a clause with %s', (_name, text, quotes, expected) => {
    expect(segmentsOf(text, quotes).map((segment) => [segment.text, segment.quotes.length])).toEqual(expected);
  });

  it('never loses or repeats a character of the clause', () => {
    const cut = fc.tuple(fc.string({ minLength: 1 }), fc.array(fc.tuple(fc.nat(20), fc.nat(20))));
    fc.assert(
      fc.property(cut, ([text, spans]) => {
        const quotes = spans.map(([from, length]) => text.slice(from, from + length));
        expect(
          segmentsOf(text, quotes)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
