export type { Decision, Entitlement, Outcome, Reason } from './decision.ts';
export { outcomes } from './decision.ts';
export type { HeldSupport, HouseholdFacts, MemberFacts } from './facts.ts';
