import type { FactName } from '../households/index.ts';
import type { Outcome, Reason } from './decision.ts';

/** A reason on its way into a decision: the facts it misses, and the outcome that it settles when it is not met. */
export interface SettledReason {
  readonly reason: Reason;
  readonly missing: readonly FactName[];
  readonly settles: Extract<Outcome, 'OUTSIDE_WINDOW' | 'EXCLUDED' | 'DENIED'>;
}
