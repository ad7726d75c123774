import { auditHash, type NewAuditEvent } from '../kernel/index.ts';

/** An event with its place in the chain of its aggregate, as it is stored. */
export type ChainedEvent = NewAuditEvent & {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
};

/** Recomputes each hash of a whole chain. @returns the place of the first event that does not fit, or null */
export function brokenPlaceOf(chain: readonly ChainedEvent[]): number | null {
  let previous: string | null = null;
  for (const [index, { hash, previousHash, sequence, ...event }] of chain.entries()) {
    const fits =
      sequence === index + 1 && previousHash === previous && hash === auditHash(event, { sequence, previousHash });
    if (!fits) return sequence;
    previous = hash;
  }
  return null;
}
