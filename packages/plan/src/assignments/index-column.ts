import type { Feature } from './column-feature.ts';
import { derive, type ReceiverRows } from './receiver-rows.ts';

/** Combinations beyond so many are not counted as one. */
export const mostCombinations = 16_384;

/** How many combinations the features have. */
export function combinationCount(features: readonly Feature[]): number {
  return features.reduce((product, { size }) => product * size, 1);
}

/** All combinations of the values of the features, the last turning fastest. */
export function combinationsOf(features: readonly Feature[]): readonly (readonly number[])[] {
  return features.reduce<readonly (readonly number[])[]>(
    (known, { size }) => known.flatMap((values) => Array.from({ length: size }, (_, value) => [...values, value])),
    [[]],
  );
}

/** The step from one value of each feature to the next in the numbering of the combinations. */
export function stridesOf(features: readonly Feature[]): readonly number[] {
  return features.map((_, at) => combinationCount(features.slice(at + 1)));
}

function addTo(index: Uint16Array, column: Uint8Array, steps: Uint16Array): void {
  for (let row = 0; row < index.length; row += 1) {
    index[row] = (index[row] as number) + (steps[column[row] as number] as number);
  }
}

/** For each row the number of its combination. Features of one column are read in one pass. */
export function indexColumn(rows: ReceiverRows, features: readonly Feature[]): Uint16Array {
  return derive(rows, `index ${features.map(({ key }) => key).join('|')}`, () => {
    const strides = stridesOf(features);
    const byColumn = new Map<Uint8Array, Uint16Array>();
    for (const [at, feature] of features.entries()) {
      const column = feature.column(rows);
      const steps = byColumn.get(column) ?? new Uint16Array(256);
      const stride = strides[at] ?? 1;
      for (let byte = 0; byte < 256; byte += 1) {
        const value = feature.values ? (feature.values[byte] ?? 0) : Math.min(byte, feature.size - 1);
        steps[byte] = (steps[byte] ?? 0) + stride * value;
      }
      byColumn.set(column, steps);
    }
    const index = new Uint16Array(rows.count);
    for (const [column, steps] of byColumn) addTo(index, column, steps);
    return index;
  });
}

/** How many rows each combination has, by its number. */
export function countCombinations(rows: ReceiverRows, features: readonly Feature[]): Uint32Array {
  return derive(rows, `count ${features.map(({ key }) => key).join('|')}`, () => {
    const counts = new Uint32Array(combinationCount(features));
    const index = indexColumn(rows, features);
    for (let row = 0; row < index.length; row += 1) {
      const at = index[row] as number;
      counts[at] = (counts[at] as number) + 1;
    }
    return counts;
  });
}
