import { can } from './can.ts';
import type { Action } from './catalogue.ts';
import type { Role } from './role.ts';

/**
 * Actions that somebody may hand on to a person, with the roles that hold them by themselves. The other roles that the
 * catalogue names hold them by a delegation on record only.
 */
const delegable = {
  'disbursement.approve': ['ADMINISTRATOR', 'COMMITTEE_LEADER'],
} as const satisfies Partial<Record<Action, readonly Role[]>>;

/** An action that may be handed on. */
export type DelegableAction = keyof typeof delegable;

/** Every action that may be handed on. */
export const delegableActions = Object.keys(delegable) as readonly DelegableAction[];

/**
 * True when the role holds the action without a delegation, and so may hand it on.
 *
 * @example holdsByItself('COMMITTEE_OFFICER', 'disbursement.approve') // false
 */
export function holdsByItself(role: Role, action: DelegableAction): boolean {
  const holders: readonly Role[] = delegable[action];
  return holders.includes(role) && can(role, action);
}
