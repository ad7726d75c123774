import type { Server } from 'node:http';
import type { BenchRegister } from './open-registers.ts';

/** One who answers the question over HTTP, in a process of its own. */
export interface Contender {
  /** Prepares everything that is not part of a request. */
  readonly serve: (register: BenchRegister) => Promise<Server>;
  /** Headers that a request of it carries, where somebody must be signed in. */
  readonly headers?: () => Readonly<Record<string, string>>;
}
