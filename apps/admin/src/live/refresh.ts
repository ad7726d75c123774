import type { QueryClient } from '@tanstack/react-query';
import { isTouched } from '../api/index.ts';
import type { Change } from './event-connection.ts';

/** Changes that come together are read together. */
const gathering = 300;

/**
 * Reads again what changes have touched: at once what is on screen, the rest when it is shown. One reading at a time,
 * so that many changes never keep one from coming to its end.
 */
export class Refresh {
  readonly #queries: QueryClient;
  readonly #wait: number;
  #changes: Change[] = [];
  #all = false;
  #running = false;

  constructor(queries: QueryClient, wait = gathering) {
    this.#queries = queries;
    this.#wait = wait;
  }

  /** Something has changed. */
  add(change: Change): void {
    this.#changes.push(change);
    void this.#run();
  }

  /** Nobody knows what has changed. */
  addAll(): void {
    this.#all = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#all || this.#changes.length > 0) {
      await new Promise((done) => setTimeout(done, this.#wait));
      const [changes, all] = [this.#changes, this.#all];
      [this.#changes, this.#all] = [[], false];
      const predicate = ({ queryKey, meta }: { queryKey: readonly unknown[]; meta: object | undefined }) =>
        queryKey[0] !== 'auth' && (all || changes.some((change) => isTouched(meta, change)));
      await this.#queries.invalidateQueries({ predicate }).catch(() => undefined);
    }
    this.#running = false;
  }
}
