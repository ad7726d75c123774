/** A piece of work that is timed. */
export interface Work<Result> {
  readonly name: string;
  readonly pass: () => Result | Promise<Result>;
  /** The pass is too short for the clock and leaves nothing behind: it is repeated until it has used up this CPU time. */
  readonly repeatFor: number | null;
}

/** CPU time of one pass, in microseconds, round by round. */
export type Timings = ReadonlyMap<string, readonly number[]>;

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The CPU time of one pass in microseconds, of all threads of the process; the mean where it is repeated. */
async function timePass<Result>(work: Work<Result>, check: (name: string, result: Result) => void): Promise<number> {
  // What others left behind is not charged to this one. A full collection would throw compiled code away as well.
  globalThis.gc?.({ type: 'minor' });
  const results: Result[] = [];
  const start = process.cpuUsage();
  let used = 0;
  do {
    results.push(await work.pass());
    used = cpuSince(start);
  } while (work.repeatFor !== null && used < work.repeatFor);
  for (const result of results) check(work.name, result);
  return used / results.length;
}

/**
 * Times all works in turn, round by round (ABC ABC …), so that a slow moment of the machine meets all of them. Every
 * round has works of its own, so that nobody sees the same facts twice; the first two rounds warm up and do not count.
 *
 * @param prepare the works of a round, always the same names in the same order; not timed
 * @param check throws when the result of a pass is wrong
 */
export async function measureInTurn<Result>(
  rounds: number,
  prepare: (round: number) => readonly Work<Result>[] | Promise<readonly Work<Result>[]>,
  check: (round: number, name: string, result: Result) => void,
): Promise<Timings> {
  const timings = new Map<string, number[]>();
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const work of await prepare(round)) {
      const time = await timePass(work, (name, result) => check(round, name, result));
      if (round >= 2) timings.set(work.name, [...(timings.get(work.name) ?? []), time]);
    }
  }
  return timings;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
