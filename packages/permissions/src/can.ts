import { type Action, actions, catalogue } from './catalogue.ts';
import type { Role } from './role.ts';

/**
 * True when the role holds the action. Default deny: an unknown action or role is refused.
 *
 * @example can('WARD_OFFICER', 'support.assign') // false
 */
export function can(role: Role, action: Action): boolean {
  const holders: readonly Role[] | undefined = Object.hasOwn(catalogue, action) ? catalogue[action] : undefined;
  return holders?.includes(role) ?? false;
}

/** The actions of a role, in the order of the catalogue. */
export function actionsOf(role: Role): readonly Action[] {
  return actions.filter((action) => can(role, action));
}
