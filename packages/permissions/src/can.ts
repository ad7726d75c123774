import { type ApiScope, clientActions } from './api-scope.ts';
import { type Action, actions, catalogue } from './catalogue.ts';
import type { ActorRole, Role } from './role.ts';

/** Who acts, as far as rights go: a person of a role, or an application with the scopes of its key. */
export interface ActionHolder {
  readonly role: ActorRole;
  /** Scopes of the key of an application; nothing for a person. */
  readonly scopes?: readonly ApiScope[] | undefined;
}

function isClientAction(action: Action): action is (typeof clientActions)[number] {
  return (clientActions as readonly Action[]).includes(action);
}

/**
 * True when the role, or the key of an application, holds the action. Default deny: an unknown action or role is
 * refused, and a key holds no more than its scopes and nothing that is for a person alone.
 *
 * @example can('WARD_OFFICER', 'support.assign') // false
 * @example can({ role: 'API_CLIENT', scopes: ['plan.read'] }, 'household.read') // false
 */
export function can(holder: ActorRole | ActionHolder, action: Action): boolean {
  const { role, scopes }: ActionHolder = typeof holder === 'string' ? { role: holder } : holder;
  if (!Object.hasOwn(catalogue, action)) return false;
  if (role === 'API_CLIENT') return isClientAction(action) && (scopes?.includes(action) ?? false);
  return (catalogue[action] as readonly Role[]).includes(role);
}

/** The actions of a role, in the order of the catalogue. */
export function actionsOf(role: Role): readonly Action[] {
  return actions.filter((action) => can(role, action));
}
