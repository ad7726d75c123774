import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberTable } from './number-table.ts';

const most = 2 ** 31 - 1;
const anyNumber = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: most }), fc.constant(most));

it('finds what a Map finds under the same pairs, however many they are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 300 }), (pairs) => {
      const table = new NumberTable<string>();
      const map = new Map<string, string>();
      for (const [high, low] of pairs) {
        const key = `${high} ${low}`;
        expect(table.get(high, low)).toBe(map.get(key));
        if (!map.has(key)) table.add(high, low, key);
        map.set(key, key);
      }
      for (const [high, low] of pairs) expect(table.get(high, low)).toBe(`${high} ${low}`);
    }),
  );
});

it('keeps the halves of a pair apart', () => {
  const table = new NumberTable<string>();
  table.add(1, 2, 'a');
  expect([table.get(1, 2), table.get(2, 1), table.get(0, 2), table.get(1, 0)]).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
  ]);
});
