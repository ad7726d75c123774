import { median, type Timings } from '../measure.ts';

/**
 * A promise: the first is so many times as fast, or at most so many times as slow, as the second. Each is held to the row
 * that reads as much of the answers as the other tells.
 */
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
    ours: '@vuonlen/plan decide, settling rule read',
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
    ours: '@vuonlen/plan decide, settling rule read',
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

/** Holds a bar against the times, round by round: the middle one of the ratios, for a slow moment meets both. */
export function checkBar(bar: Bar, timings: Timings): BarResult {
  const [ours, other] = [timings.get(bar.ours) ?? [], timings.get(bar.other) ?? []];
  const faster = bar.kind === 'AT_LEAST_TIMES_FASTER';
  const ratios = ours.map((time, round) => (other[round] ?? Number.NaN) / time);
  const measured = faster ? median(ratios) : 1 / median(ratios);
  return { bar, measured, holds: faster ? measured >= bar.times : measured <= bar.times };
}
