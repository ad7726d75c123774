import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberTable } from './number-table.ts';

const most = 2 ** 31 - 1;
const anyNumber = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: most }), fc.constant(most));

function rowOf(table: NumberTable<string>, high: number, low: number) {
  const from = table.find(high, low);
  return from < 0 ? undefined : table.values.slice(from, from + 2);
}

it('finds what a Map finds under the same pairs, however many they are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 300 }), (pairs) => {
      const table = new NumberTable<string>(2);
      const map = new Map<string, readonly string[]>();
      for (const [high, low] of pairs) {
        const key = `${high} ${low}`;
        expect(rowOf(table, high, low)).toEqual(map.get(key));
        if (map.has(key)) continue;
        map.set(key, [key, `${key}!`]);
        expect(table.add(high, low, [key, `${key}!`])).toBe(table.find(high, low));
      }
      for (const [high, low] of pairs) expect(rowOf(table, high, low)).toEqual(map.get(`${high} ${low}`));
    }),
  );
});

it('keeps the halves of a pair apart', () => {
  const table = new NumberTable<string>(1);
  const from = table.add(1, 2, ['a']);
  expect([table.find(1, 2), table.find(2, 1), table.find(0, 2), table.find(1, 0)]).toEqual([from, -1, -1, -1]);
});
