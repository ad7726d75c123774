import { type BenchMeasure, measures, rates } from './measures.ts';

/** What a pass over a register comes to. */
export interface Tally {
  readonly grants: Record<BenchMeasure, Sum>;
  /** Decisions that wait for a missing fact; null where the engine cannot tell them from refusals. */
  undetermined: number | null;
}

/** Granted decisions of a measure, and the đồng of all of them. */
export interface Sum {
  granted: number;
  amount: number;
}

/** So many grants of each measure, at the rates of the plan. */
export function tallyOf(counts: Readonly<Record<BenchMeasure, number>>, undetermined: number | null): Tally {
  const sum = (measure: BenchMeasure) => ({ granted: counts[measure], amount: counts[measure] * rates[measure] });
  return {
    grants: {
      HOUSING_NEW_BUILD: sum('HOUSING_NEW_BUILD'),
      HOUSING_REPAIR: sum('HOUSING_REPAIR'),
      SAVINGS_BOOK: sum('SAVINGS_BOOK'),
      ESSENTIAL_ITEMS: sum('ESSENTIAL_ITEMS'),
      STUDENT_BICYCLE: sum('STUDENT_BICYCLE'),
      EDUCATION_SUPPORT: sum('EDUCATION_SUPPORT'),
    },
    undetermined,
  };
}

/** Nothing decided yet. */
export function emptyTally(values: 'TWO_VALUED' | 'THREE_VALUED'): Tally {
  const none = {
    HOUSING_NEW_BUILD: 0,
    HOUSING_REPAIR: 0,
    SAVINGS_BOOK: 0,
    ESSENTIAL_ITEMS: 0,
    STUDENT_BICYCLE: 0,
    EDUCATION_SUPPORT: 0,
  };
  return tallyOf(none, values === 'THREE_VALUED' ? 0 : null);
}

/** Counts one granted decision. */
export function addGrant(tally: Tally, measure: BenchMeasure, amount: number): void {
  const sum = tally.grants[measure];
  sum.granted += 1;
  sum.amount += amount;
}

/** Counts one decision that waits for a fact. */
export function addUndetermined(tally: Tally): void {
  tally.undetermined = (tally.undetermined ?? 0) + 1;
}

/** The tallies of several passes together. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const all = emptyTally('THREE_VALUED');
  for (const { grants, undetermined } of tallies) {
    for (const measure of measures) {
      all.grants[measure].granted += grants[measure].granted;
      all.grants[measure].amount += grants[measure].amount;
    }
    all.undetermined = (all.undetermined ?? 0) + (undetermined ?? 0);
  }
  return all;
}

/** Where two passes disagree, a line each; empty when they agree. */
export function differences(expected: Tally, actual: Tally): readonly string[] {
  const sums = measures.flatMap((measure) => {
    const [want, got] = [expected.grants[measure], actual.grants[measure]];
    if (want.granted === got.granted && want.amount === got.amount) return [];
    return [`${measure}: ${got.granted} granted, ${got.amount} đồng; expected ${want.granted}, ${want.amount} đồng`];
  });
  const [want, got] = [expected.undetermined, actual.undetermined];
  if (want === null || got === null || want === got) return sums;
  return [...sums, `${got} undetermined; expected ${want}`];
}
