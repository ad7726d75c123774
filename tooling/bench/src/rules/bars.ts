/** A promise about the medians: the first is so many times as fast, or at most so many times as slow, as the second. */
export interface Bar {
  readonly text: string;
  readonly ours: string;
  readonly other: string;
  readonly kind: 'AT_LEAST_TIMES_FASTER' | 'AT_MOST_TIMES_SLOWER';
  readonly times: number;
}

/** A bar with what was measured. */
export interface BarResult {
  readonly bar: Bar;
  readonly measured: number;
  readonly holds: boolean;
}

/** The bars of the rules library. */
export const bars: readonly Bar[] = [
  {
    text: 'explained `decide` at least 100 × as fast as json-rules-engine',
    ours: '@vuonlen/plan decide',
    other: 'json-rules-engine',
    kind: 'AT_LEAST_TIMES_FASTER',
    times: 100,
  },
  {
    text: 'explained `decide` at least 10 × as fast as json-logic-js',
    ours: '@vuonlen/plan decide',
    other: 'json-logic-js',
    kind: 'AT_LEAST_TIMES_FASTER',
    times: 10,
  },
  {
    text: 'explained `decide` at least 10 × as fast as json-logic-js that tells of each condition',
    ours: '@vuonlen/plan decide',
    other: 'json-logic-js, each condition',
    kind: 'AT_LEAST_TIMES_FASTER',
    times: 10,
  },
  {
    text: 'columnar `compilePlan` at most 3 × as slow as the hand-written loop',
    ours: '@vuonlen/plan compilePlan',
    other: 'hand-written loop over typed arrays',
    kind: 'AT_MOST_TIMES_SLOWER',
    times: 3,
  },
  {
    text: 'columnar `compilePlan` at most 3 × as slow as the hand-written loop on the register of a whole city',
    ours: 'city: compilePlan',
    other: 'city: hand-written loop',
    kind: 'AT_MOST_TIMES_SLOWER',
    times: 3,
  },
];

/** Holds a bar against the medians by name. */
export function checkBar(bar: Bar, medians: ReadonlyMap<string, number>): BarResult {
  const [ours = Number.NaN, other = Number.NaN] = [medians.get(bar.ours), medians.get(bar.other)];
  const faster = bar.kind === 'AT_LEAST_TIMES_FASTER';
  const measured = faster ? other / ours : ours / other;
  return { bar, measured, holds: faster ? measured >= bar.times : measured <= bar.times };
}
