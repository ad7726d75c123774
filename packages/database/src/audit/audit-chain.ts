import { auditHash, type NewAuditEvent } from '../kernel/index.ts';

/** An event with its place in the chain of its aggregate, as it is stored. */
export type ChainedEvent = NewAuditEvent & {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
};

/** Where a chain stands: the place and the hash of its last event that fits. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string | null;
}

/** Before the first event of a chain. */
export const chainStart: ChainEnd = { sequence: 0, hash: null };

/** True where an event says what was sealed, at the place after the end of its chain. Its hash is computed again. */
export function fitsAfter(end: ChainEnd, { hash, previousHash, sequence, ...event }: ChainedEvent): boolean {
  if (sequence !== end.sequence + 1 || previousHash !== end.hash) return false;
  return hash === auditHash(event, { sequence, previousHash });
}

/** Recomputes each hash of a whole chain. @returns the place of the first event that does not fit, or null */
export function brokenPlaceOf(chain: readonly ChainedEvent[]): number | null {
  let end = chainStart;
  for (const event of chain) {
    if (!fitsAfter(end, event)) return event.sequence;
    end = event;
  }
  return null;
}
