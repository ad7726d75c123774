import type { Form3Entry } from './form3-entries.ts';

/** A row in which the register differs from figures that are closed. */
export interface LateRow<Entry extends Form3Entry = Form3Entry> {
  readonly entry: Entry;
  /** It stands in the closed figures and no longer in the register; else it is the other way round. */
  readonly isReported: boolean;
}

function sameRow({ place, column, household, on, households, persons }: Form3Entry): string {
  return JSON.stringify([household, on, column, place, households, persons]);
}

/** The rows of which there are more on one side: each as often as it is there more. */
function surplus<Entry extends Form3Entry>(entries: readonly Entry[], other: readonly Form3Entry[]): Entry[] {
  const left = new Map<string, number>();
  for (const entry of other) left.set(sameRow(entry), (left.get(sameRow(entry)) ?? 0) + 1);
  return entries.filter((entry) => {
    const count = left.get(sameRow(entry)) ?? 0;
    left.set(sameRow(entry), count - 1);
    return count <= 0;
  });
}

/**
 * Row by row what a correction of closed figures would take out and put in, by household: what was recorded late. Their
 * sums are the differences of the figures.
 * @example lateRows([], []) // []
 */
export function lateRows<Entry extends Form3Entry>(
  reported: readonly Entry[],
  register: readonly Entry[],
): LateRow<Entry>[] {
  const gone = surplus(reported, register).map((entry) => ({ entry, isReported: true }));
  const come = surplus(register, reported).map((entry) => ({ entry, isReported: false }));
  const key = ({ entry, isReported }: LateRow) =>
    `${entry.household} ${entry.on} ${isReported ? 0 : 1} ${entry.column}`;
  return [...gone, ...come].toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
