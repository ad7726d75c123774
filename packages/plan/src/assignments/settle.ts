import type { FactName } from '../households/index.ts';
import { type Outcome, outcomes, type Reason } from './decision.ts';
import type { SettledReason } from './settled-reason.ts';

/** A step as it was decided: the reason, and the place in `outcomes` of what it settles by itself. */
export interface DecidedStep {
  readonly reason: Reason;
  readonly missing: readonly FactName[];
  readonly rank: number;
}

const granted = outcomes.indexOf('GRANTED');
const undetermined = outcomes.indexOf('UNDETERMINED');
const nothingMissing: readonly FactName[] = Object.freeze([]);

/** Ranks a reason, its fields in one order whichever rule wrote them, by what it settles; GRANTED when it stands in the way of nothing. */
export function toDecidedStep({ reason, missing, settles }: SettledReason): DecidedStep {
  const settled: Outcome =
    reason.verdict === 'NOT_MET' ? settles : reason.verdict === 'UNKNOWN' ? 'UNDETERMINED' : 'GRANTED';
  const { rule, verdict, fact, found, operator, threshold, clause, quote, text, certainty } = reason;
  const ordered = { rule, verdict, fact, found, operator, threshold, clause, quote, text, certainty };
  return { reason: ordered, missing, rank: outcomes.indexOf(settled) };
}

function missingOf(steps: readonly (DecidedStep | null)[]): readonly FactName[] {
  const missing: FactName[] = [];
  for (const step of steps) for (const name of step?.missing ?? []) if (!missing.includes(name)) missing.push(name);
  return missing;
}

/**
 * What the steps settle together: the first outcome in order of precedence. Reasons that settle it stand first, the
 * others keep the order of the plan. The entitlement is the caller's.
 */
export function settle(steps: readonly (DecidedStep | null)[]): {
  readonly outcome: Outcome;
  readonly reasons: Reason[];
  readonly missing: readonly FactName[];
} {
  let rank = granted;
  let count = 0;
  for (const step of steps) {
    if (step === null) continue;
    count += 1;
    if (step.rank < rank) rank = step.rank;
  }
  const reasons = new Array<Reason>(count);
  let at = 0;
  for (const step of steps) if (step !== null && step.rank === rank) reasons[at++] = step.reason;
  for (const step of at < count ? steps : []) if (step !== null && step.rank !== rank) reasons[at++] = step.reason;
  return {
    outcome: outcomes[rank] as Outcome,
    reasons,
    missing: rank === undetermined ? missingOf(steps) : nothingMissing,
  };
}
