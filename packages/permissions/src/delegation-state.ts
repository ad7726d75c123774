import { can } from './can.ts';
import { type DelegableAction, holdsByItself } from './delegable.ts';
import type { Role } from './role.ts';

/** One of the two of a delegation, as far as rights go. */
export interface DelegationSide {
  readonly role: Role;
  readonly disabled: boolean;
}

/** What the state of a delegation follows from; days are `YYYY-MM-DD`. */
export interface DelegationTerms {
  readonly action: DelegableAction;
  readonly validFrom: string;
  /** Last day; it counts. */
  readonly validUntil: string;
  /** Day from which it holds no longer, where somebody ended it. */
  readonly endedOn: string | null;
  readonly delegator: DelegationSide;
  readonly delegate: DelegationSide;
}

/**
 * How a delegation stands on a day; the first that is true counts. `SUSPENDED`: its days run, but one of the two is
 * disabled, who hands on holds the right no longer, or who acts may not act in that place any more; then it lets nobody
 * do anything.
 */
export type DelegationState = 'ENDED' | 'UPCOMING' | 'OVER' | 'SUSPENDED' | 'IN_FORCE';

/** True when both still are who they must be. */
function isBorne({ action, delegator, delegate }: DelegationTerms): boolean {
  if (delegator.disabled || delegate.disabled) return false;
  return holdsByItself(delegator.role, action) && can(delegate.role, action);
}

/** How a delegation stands on a day. */
export function delegationState(terms: DelegationTerms, on: string): DelegationState {
  if (terms.endedOn !== null && on >= terms.endedOn) return 'ENDED';
  if (on < terms.validFrom) return 'UPCOMING';
  if (on > terms.validUntil) return 'OVER';
  return isBorne(terms) ? 'IN_FORCE' : 'SUSPENDED';
}
