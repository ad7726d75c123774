import { readdirSync, readFileSync } from 'node:fs';

/** The parent of a process, by `/proc/<id>/stat`; its name may hold blanks. */
function parentOf(id: string): string | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}

/** Milliseconds that a process was on a processor, as the scheduler counts them: to the nanosecond, not in ticks. */
function timeOf(id: string): number {
  try {
    return Number(readFileSync(`/proc/${id}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return 0;
  }
}

/** The CPU time of a server and its children. */
export class ServerTime {
  readonly #postmaster: string;
  /** What each process had used when it was last seen, for those that end. */
  readonly #seen = new Map<string, number>();

  constructor(postmaster: number) {
    this.#postmaster = String(postmaster);
  }

  /** Milliseconds that all its processes have used, those that have ended included. */
  now(): number {
    for (const id of readdirSync('/proc')) {
      if (!/^\d+$/.test(id)) continue;
      if (id !== this.#postmaster && parentOf(id) !== this.#postmaster) continue;
      this.#seen.set(id, Math.max(this.#seen.get(id) ?? 0, timeOf(id)));
    }
    return [...this.#seen.values()].reduce((sum, one) => sum + one, 0);
  }
}
