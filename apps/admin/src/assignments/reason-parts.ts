import type { Decision, Reason } from '@vuonlen/plan/assignments';
import type { ReasonPartsFragment } from '../gql/graphql.ts';

function written(value: Reason['found']): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The reasons of a decision that was made here, as the screen shows those of the server. */
export function reasonsOf({ reasons }: Decision): ReasonPartsFragment[] {
  return reasons.map(({ found, threshold, ...reason }) => {
    return { ...reason, found: written(found), threshold: written(threshold) };
  });
}

/** Reasons that speak against: what is met needs no reading. */
export function reasonsAgainst(decision: Decision): ReasonPartsFragment[] {
  return reasonsOf(decision).filter(({ verdict }) => verdict === 'NOT_MET' || verdict === 'UNKNOWN');
}
