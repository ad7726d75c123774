import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOf, leftOutOf } from './left-out.ts';

/** Letters of keys: who was left out, who is shown, who of them is ticked then, and who is left out after it. */
const cases: readonly (readonly [name: string, left: string, shown: string, chosen: string, after: string])[] = [
  ['nobody is left out, one is unticked', '', 'abc', 'ac', 'b'],
  ['one that was left out is ticked again', 'b', 'abc', 'abc', ''],
  ['one is unticked in another ward', 'a', 'cd', 'd', 'ac'],
  ['all of a ward are ticked', 'ac', 'cd', 'cd', 'a'],
  ['all of a ward are unticked', 'a', 'cd', '', 'acd'],
  ['nobody is shown', 'ac', '', '', 'ac'],
];

const keysOf = (letters: string) => new Set(letters);
const key = fc.constantFrom(...'abcdefgh');
const someKeys = fc.uniqueArray(key);

describe('who is left out', () => {
  it.each(cases)('%s', (_name, left, shown, chosen, after) => {
    expect([...leftOutOf(keysOf(left), [...shown], keysOf(chosen))].toSorted().join('')).toBe(after);
  });

  it('is decided for the rows that are shown, and for no other', () => {
    fc.assert(
      fc.property(someKeys, someKeys, someKeys, (left, shown, ticked) => {
        const before = new Set(left);
        const chosen = new Set(ticked.filter((one) => shown.includes(one)));
        const after = leftOutOf(before, shown, chosen);
        expect(chosenOf(shown, after)).toEqual(chosen);
        for (const one of 'abcdefgh') if (!shown.includes(one)) expect(after.has(one)).toBe(before.has(one));
      }),
    );
  });

  it('is the same after ticks that change nothing', () => {
    fc.assert(
      fc.property(someKeys, someKeys, (left, shown) => {
        const before = new Set(left);
        expect(leftOutOf(before, shown, chosenOf(shown, before))).toEqual(before);
      }),
    );
  });
});
