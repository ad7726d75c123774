import type { Register } from './register.ts';
import type { Tally } from './tally.ts';

/** One pass over a whole register: what is timed. */
export type Pass = () => Tally | Promise<Tally>;

/** One way to decide the six measures. */
export interface Contender {
  readonly name: string;
  /** Name of its package; null for code of this repository. */
  readonly library: string | null;
  /** What an answer tells beside granted and amount, and the timed pass reads. */
  readonly explains: string;
  /** A pass is shorter than the clock can tell, and the next one finds what this one found: it may be repeated. */
  readonly repeats?: true;
  /** Loads the rules, once: not timed. */
  readonly load: () => Loaded;
}

/** Brings the facts of a register into the form that the engine wants, not timed, and gives the pass over them. */
export type Loaded = (register: Register) => Pass;
