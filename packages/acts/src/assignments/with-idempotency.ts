import type { Warning } from '../kernel/index.ts';

/** What the key of a support remembers: ids of what was written, never personal data. */
export interface Remembered {
  readonly assignment: string;
  readonly warnings: readonly Warning[];
}

export { withIdempotency } from '../audit/index.ts';
