import { type Action, can } from '@vuonlen/permissions';
import { coded } from './coded.ts';
import type { Context } from './context.ts';

/**
 * What the key of an application must hold for a field of the roots that read; null: the guard of the nodes decides. A
 * person reads all of them within the own scope. A field that is not named here answers no application.
 */
const fields: Readonly<Record<string, Action | null>> = {
  plan: 'plan.read',
  wards: 'plan.read',
  progress: 'progress.read',
  household: 'household.read',
  households: 'household.read',
  householdChanges: 'household.read',
  assignments: 'household.read',
  assignmentChanges: 'household.read',
  supportProposals: 'household.read',
  events: 'event.read',
  node: null,
  nodes: null,
};

/** What the key must hold for a node of a type. A type that is not named here is not there for an application. */
const nodes: Readonly<Record<string, Action>> = {
  Household: 'household.read',
  HouseholdMember: 'household.read',
  HouseholdReview: 'household.read',
  ClassificationDecision: 'household.read',
  Need: 'household.read',
  Assignment: 'household.read',
  UseCheck: 'household.read',
  SupportProposal: 'household.read',
  Decision: 'household.read',
  Plan: 'plan.read',
  Place: 'plan.read',
  Agency: 'plan.read',
  Measure: 'plan.read',
  FundingSource: 'plan.read',
  Pledge: 'plan.read',
  Duty: 'plan.read',
};

/** True for a node that is not there for an application, and for the rows of a ledger, which tell of such nodes. */
export function isClosedToClients(type: string, isNode: boolean): boolean {
  return (isNode && !Object.hasOwn(nodes, type)) || type === 'LedgerRow';
}

/** Roots and types that this guard speaks of; a test compares them with the schema. */
export const guarded = { fields: Object.keys(fields), nodes: Object.keys(nodes) };

/** True where a node of the type may be shown to who asks, as far as the scopes of a key go. */
export function mayReadNode({ actor }: Context, type: string): boolean {
  if (actor.role !== 'API_CLIENT') return true;
  const action = Object.hasOwn(nodes, type) ? nodes[type] : undefined;
  return action !== undefined && can(actor, action);
}

/** True for an application whose key is bound to one ward: what belongs to no ward is not shown to it either. */
export function isBoundToWard({ actor }: Context): boolean {
  return actor.role === 'API_CLIENT' && actor.place !== null;
}

/**
 * True where money is another ward's for who sees one ward only: that of a pledge which the plan ties to another ward,
 * and for a key that is bound to a ward also that of a pledge for all wards.
 */
export function isAnotherWards(context: Context, place: string | null): boolean {
  const { places } = context.scope;
  if (place === null) return isBoundToWard(context);
  return places !== 'ALL' && !places.includes(place);
}

/** @throws GraphQLError FORBIDDEN where the key of an application does not hold what a root field that reads wants. */
export function requireClientField({ actor }: Context, name: string): void {
  if (actor.role !== 'API_CLIENT') return;
  const action = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (action === null || (action !== undefined && can(actor, action))) return;
  throw coded('FORBIDDEN', 'Khóa không có quyền này. / The key does not hold this right.');
}
