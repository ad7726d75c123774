export type { HeldSupport, HouseholdFacts, MemberFacts } from '../households/index.ts';
export type { Decision, Entitlement, Outcome, Reason } from './decision.ts';
export { outcomes } from './decision.ts';
