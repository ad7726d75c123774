import type { Decision } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { decide, type Plan } from '@vuonlen/plan/plans';
import { factsOf } from '../assignments/index.ts';
import type { EntitlementCandidateFragment, RecordEntitlementsInput } from '../gql/graphql.ts';
import { type DetailsDraft, detailsInputOf, isUnreadAmount, noDetails } from './details-draft.ts';

/** Somebody who could receive what a policy gives, with what the rules say. */
export interface Receiver {
  readonly key: string;
  readonly household: EntitlementCandidateFragment;
  readonly member: EntitlementCandidateFragment['members'][number] | null;
  readonly decision: Decision;
  /** Since when it is on record already, where it still holds. */
  readonly since: string | null;
}

/** What is asked of the households. */
export interface ReceiverQuestion {
  readonly policy: string;
  readonly isForMembers: boolean;
  readonly asOf: IsoDate;
  /** The regulation that decides where the plan leaves it open. */
  readonly hasRegulation: boolean;
}

function sinceOf(household: EntitlementCandidateFragment, member: string | null, { policy, asOf }: ReceiverQuestion) {
  const holds = household.entitlements.find(
    (one) =>
      one.policyCode === policy &&
      // What the whole household has, each of its members has.
      (one.member === null || one.member.id === member) &&
      (one.validUntil === null || one.validUntil > asOf),
  );
  return holds?.effectiveOn ?? null;
}

/** Who could receive it: the households, or each of their members. */
export function receiversOf(
  plan: Plan,
  households: readonly EntitlementCandidateFragment[],
  question: ReceiverQuestion,
): readonly Receiver[] {
  const { policy: measure, isForMembers, asOf } = question;
  return households.flatMap((household) => {
    if (!household.facts) return [];
    const facts = factsOf(household.id, household.facts, []);
    return (isForMembers ? household.members : [null]).map((member): Receiver => {
      const decision = decide(plan, { measure, member: member?.id ?? null, facts, asOf });
      const since = sinceOf(household, member?.id ?? null, question);
      return { key: [measure, household.id, member?.id ?? ''].join(' '), household, member, decision, since };
    });
  });
}

/** True where it may be recorded as far as is known here; the server decides again. */
export function isOpen({ decision: { outcome }, since }: Receiver, { hasRegulation }: ReceiverQuestion): boolean {
  return since === null && (outcome === 'GRANTED' || (outcome === 'UNDETERMINED' && hasRegulation));
}

/** What holds for all receivers, as the form has it. */
export interface ManyDraft extends DetailsDraft {
  readonly effectiveOn: string;
  readonly regulation: string;
  readonly reason: string;
}

export function newMany(effectiveOn: string): ManyDraft {
  return { ...noDetails, effectiveOn, regulation: '', reason: '' };
}

/** What is sent; null while something is missing that only the person can give. */
export function manyInputOf(
  draft: ManyDraft,
  policy: string,
  receivers: readonly Receiver[],
): Omit<RecordEntitlementsInput, 'idempotencyKey' | 'dryRun'> | null {
  if (policy === '' || draft.effectiveOn === '' || isUnreadAmount(draft) || receivers.length === 0) return null;
  return {
    receivers: receivers.map(({ household, member }) => ({ household: household.id, member: member?.id ?? null })),
    policy,
    effectiveOn: draft.effectiveOn,
    regulation: draft.regulation.trim() || null,
    reason: draft.reason.trim() || null,
    ...detailsInputOf(draft),
  };
}
