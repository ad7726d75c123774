import { Unanswered } from './ask-schema.ts';

/** How much is done at once, and how many wait. */
interface TurnLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Lets so many in at once; the others wait, and too many are sent away. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** Does something in its turn. @throws Unanswered `BUSY` when too many wait already */
  async take<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.#enter();
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Waits until there is room; who is let in by somebody who leaves takes that place. */
  async #enter(): Promise<void> {
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#queue.length >= this.#limits.waiting) throw new Unanswered('BUSY');
    await new Promise<void>((enter) => this.#queue.push(enter));
  }
}
