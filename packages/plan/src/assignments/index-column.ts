import type { Feature } from './column-feature.ts';
import { derive, type ReceiverRows, rowsOf } from './receiver-rows.ts';

/** Features of more combinations are not numbered as one: a number takes two bytes. */
export const mostCombinations = 0xffff;

/** Rows by what they have in common: the combinations that occur, numbered as they are met. */
export interface NumberedRows {
  /** For each row the number of its combination. */
  readonly index: Uint16Array;
  /** How many rows each combination has. */
  readonly counts: Uint32Array;
  /** By the key of a feature: its value in each combination. */
  readonly values: ReadonlyMap<string, Uint8Array>;
}

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

/** The place that a numbered combination has among all combinations of some of its features, as `combinationsOf` gives them. */
export function placeOf(
  features: readonly Feature[],
  { values }: Pick<NumberedRows, 'values'>,
  number: number,
): number {
  return features.reduce((place, { key, size }) => place * size + (values.get(key)?.[number] ?? 0), 0);
}

/** The step from one value of each feature to the next in the numbering of the combinations. */
function stridesOf(features: readonly Feature[]): readonly number[] {
  return features.map((_, at) => combinationCount(features.slice(at + 1)));
}

/** A column, and what is added for each of its bytes. */
interface Addend {
  readonly column: Uint8Array;
  readonly steps: Uint16Array;
}

const noSteps = new Uint16Array(256);

// Each loop over rows is a function of its own with nothing behind the loop: so it is compiled once and stays compiled.

/** Two columns in one pass take as long as one. */
function addTwo(sums: Uint16Array, a: Uint8Array, stepsOfA: Uint16Array, b: Uint8Array, stepsOfB: Uint16Array): void {
  for (let row = 0; row < sums.length; row += 1) {
    const ofA = stepsOfA[a[row] as number] as number;
    sums[row] = (sums[row] as number) + ofA + (stepsOfB[b[row] as number] as number);
  }
}

/** What features add to the place of a combination. Features of one column are read in one pass. */
function addendsOf(rows: ReceiverRows, features: readonly Feature[]): readonly Addend[] {
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
  return Array.from(byColumn, ([column, steps]) => ({ column, steps }));
}

/** Adds to each row the place of its combination of features of its own. */
function addFeatures(sums: Uint16Array, rows: ReceiverRows, features: readonly Feature[]): void {
  const addends = addendsOf(rows, features);
  for (let at = 0; at < addends.length; at += 2) {
    const [a, b] = [addends[at], addends[at + 1]];
    if (a) addTwo(sums, a.column, a.steps, b?.column ?? a.column, b?.steps ?? noSteps);
  }
}

/** Numbers the places as they are met, in place of the places; `numbers` are the numbers from 1 by place. */
function renumber(index: Uint16Array, numbers: Uint16Array, places: Uint16Array, counts: Uint32Array): number {
  let most = 0;
  for (let row = 0; row < index.length; row += 1) {
    const place = index[row] as number;
    let number = numbers[place] as number;
    if (number === 0) {
      places[most] = place;
      most += 1;
      number = most;
      numbers[place] = number;
    }
    index[row] = number - 1;
    counts[number - 1] = (counts[number - 1] as number) + 1;
  }
  return most;
}

/** Numbers the places that occur; gives the places by their numbers, and how often they occur. */
function numberPlaces(index: Uint16Array, size: number): { places: Uint16Array; counts: Uint32Array } {
  const most = Math.min(size, index.length);
  const [places, counts] = [new Uint16Array(most), new Uint32Array(most)];
  const found = renumber(index, new Uint16Array(size), places, counts);
  return { places: places.slice(0, found), counts: counts.slice(0, found) };
}

function valuesOf(places: Uint16Array, features: readonly Feature[]): ReadonlyMap<string, Uint8Array> {
  const strides = stridesOf(features);
  return new Map(
    features.map(({ key, size }, at) => {
      const stride = strides[at] ?? 1;
      return [key, Uint8Array.from(places, (place) => Math.floor(place / stride) % size)];
    }),
  );
}

function numberByOwn(rows: ReceiverRows, features: readonly Feature[]): NumberedRows {
  const index = new Uint16Array(rows.count);
  addFeatures(index, rows, features);
  const { places, counts } = numberPlaces(index, combinationCount(features));
  return { index, counts, values: valuesOf(places, features) };
}

function gather(index: Uint16Array, household: Int32Array, numbers: Uint16Array, stride: number): void {
  for (let row = 0; row < index.length; row += 1) index[row] = (numbers[household[row] as number] as number) * stride;
}

/** Members by the number of their household and by features of their own. */
function numberByHousehold(rows: ReceiverRows, ofHousehold: readonly Feature[], own: readonly Feature[]): NumberedRows {
  const households = numberRows(rowsOf(rows.columns, 'HOUSEHOLDS'), ofHousehold);
  const index = new Uint16Array(rows.count);
  const stride = combinationCount(own);
  gather(index, rows.columns.members.household, households.index, stride);
  addFeatures(index, rows, own);
  const { places, counts } = numberPlaces(index, households.counts.length * stride);
  const asHousehold = [...households.values].map(([key, values]): [string, Uint8Array] => [
    key,
    Uint8Array.from(places, (place) => values[Math.floor(place / stride)] ?? 0),
  ]);
  return { index, counts, values: new Map([...asHousehold, ...valuesOf(places, own)]) };
}

/** The rows by their combinations of the features, whatever order these come in. */
export function numberRows(rows: ReceiverRows, features: readonly Feature[]): NumberedRows {
  const ordered = features.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return derive(rows, `numbered ${ordered.map(({ key }) => key).join('|')}`, () => {
    const own = ordered.filter((feature) => feature.of === rows.receivers);
    if (own.length === ordered.length) return numberByOwn(rows, own);
    return numberByHousehold(
      rows,
      ordered.filter((feature) => feature.of !== rows.receivers),
      own,
    );
  });
}
