import type { RecordEntitlementInput } from '../gql/graphql.ts';
import type { HouseholdChoice } from '../households/index.ts';
import { type DetailsDraft, detailsInputOf, isUnreadAmount, noDetails } from './details-draft.ts';

/** Stands for a ground that is a duty of a body, where the plan has no rule. */
export const byDuty = 'BY_DUTY';

/** What somebody is entitled to, as a form has it. */
export interface EntitlementDraft extends DetailsDraft {
  readonly household: HouseholdChoice | null;
  readonly member: string;
  /** Code of a policy, or `byDuty`. */
  readonly policy: string;
  readonly duty: string;
  readonly effectiveOn: string;
  readonly regulation: string;
  readonly reason: string;
}

/** An empty form on a day. */
export function newEntitlement(effectiveOn: string): EntitlementDraft {
  return {
    ...noDetails,
    household: null,
    member: '',
    policy: '',
    duty: '',
    effectiveOn,
    regulation: '',
    reason: '',
  };
}

/** What is sent; null while something is missing that only the person can give. */
export function entitlementInputOf(
  draft: EntitlementDraft,
  policy: { readonly isPerMember: boolean } | undefined,
): Omit<RecordEntitlementInput, 'idempotencyKey'> | null {
  const { household, member, effectiveOn } = draft;
  const isByDuty = draft.policy === byDuty;
  if (!household || effectiveOn === '' || isUnreadAmount(draft)) return null;
  if (isByDuty ? draft.duty === '' : policy === undefined) return null;
  if (policy?.isPerMember && member === '') return null;
  return {
    household: household.id,
    member: member || null,
    policy: isByDuty ? null : draft.policy,
    duty: isByDuty ? draft.duty : null,
    effectiveOn,
    regulation: draft.regulation.trim() || null,
    reason: draft.reason.trim() || null,
    ...detailsInputOf(draft),
  };
}
