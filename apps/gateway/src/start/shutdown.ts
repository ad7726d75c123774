/** The program was asked to stop while it was starting. */
export class StoppedWhileStarting extends Error {
  override readonly name = 'StoppedWhileStarting';
}

/**
 * What must be undone when the program ends, the last first. A signal while it starts lets the running step finish;
 * a signal while it serves ends it; further signals change nothing, since stopping in order is already under way.
 */
export class Shutdown {
  readonly #steps: (() => Promise<void>)[] = [];
  #asked = false;
  #running: Promise<void> | null = null;
  readonly #wake = Promise.withResolvers<void>();

  /** Listens to Ctrl-C and SIGTERM. */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        this.#asked = true;
        this.#wake.resolve();
      });
    }
  }

  /** Resolves when a signal comes. */
  get asked(): Promise<void> {
    return this.#wake.promise;
  }

  /** Remembers what a step must undo. */
  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /** @throws StoppedWhileStarting when a signal came */
  check(): void {
    if (this.#asked) throw new StoppedWhileStarting();
  }

  /** Undoes everything once, the last first; a step that fails does not keep the others from it. */
  run(): Promise<void> {
    this.#running ??= this.#undo();
    return this.#running;
  }

  async #undo(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.toReversed()) await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped in order.');
  }
}
