import { type Decision, supportProposalCycle } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { decide, type Plan } from '@vuonlen/plan/plans';
import { factsOf, supportsOf } from '../assignments/index.ts';
import type { ProposalCandidateFragment, ProposalCandidatesQuery, ProposeSupportsItem } from '../gql/graphql.ts';

export type CandidateMeasure = ProposalCandidatesQuery['plan']['measures'][number];

/** Somebody for whom a measure could be proposed, with what the rules say. */
export interface Candidate {
  readonly key: string;
  readonly household: ProposalCandidateFragment;
  readonly member: ProposalCandidateFragment['members'][number] | null;
  readonly measure: CandidateMeasure;
  readonly decision: Decision;
  /** Holds it already, or a proposal of it is on its way. */
  readonly hasIt: 'SUPPORT' | 'PROPOSAL' | null;
}

/** True where nothing stands in the way that is known here; the server decides again. */
export function isOpen({ decision, hasIt }: Candidate): boolean {
  return decision.outcome === 'GRANTED' && hasIt === null;
}

function hasAlready(household: ProposalCandidateFragment, measure: CandidateMeasure, member: string | null) {
  // A household may get several kinds of items: which of them is open, the server knows.
  if (measure.itemKinds.length > 0) return null;
  const isSame = (one: {
    readonly measure: { readonly code: string };
    readonly member: { readonly id: string } | null;
  }) => one.measure.code === measure.code && (one.member?.id ?? null) === member;
  if (household.assignments.some((one) => one.state !== 'CANCELLED' && isSame(one))) return 'SUPPORT';
  const isWaiting = ({ state }: { readonly state: ProposalCandidateFragment['supportProposals'][number]['state'] }) =>
    !supportProposalCycle.ends.includes(state);
  return household.supportProposals.some((one) => isWaiting(one) && isSame(one)) ? 'PROPOSAL' : null;
}

/**
 * Who could be proposed for a measure: of a household whose members are decided each the granted ones, or one row with
 * the reason where none is.
 */
export function candidatesOf(
  plan: Plan,
  households: readonly ProposalCandidateFragment[],
  measure: CandidateMeasure,
  asOf: IsoDate,
): readonly Candidate[] {
  const isForMembers = measure.target === 'MEMBER' || measure.unit === 'CHILD';
  return households.flatMap((household) => {
    const { id, facts: parts } = household;
    if (!parts) return [];
    const facts = factsOf(id, parts, supportsOf(household));
    const rows = (isForMembers ? household.members : [null]).map((member): Candidate => {
      const decision = decide(plan, { measure: measure.code, member: member?.id ?? null, facts, asOf });
      const key = [measure.code, id, member?.id ?? ''].join(' ');
      return { key, household, member, measure, decision, hasIt: hasAlready(household, measure, member?.id ?? null) };
    });
    const granted = rows.filter(({ decision }) => decision.outcome === 'GRANTED');
    return granted.length > 0 ? granted : rows.slice(0, 1);
  });
}

/** What the act is asked for a candidate. */
export function itemOf(
  { household, member, measure }: Candidate,
  terms: { readonly itemKinds: Readonly<Record<string, string>>; readonly wantedFrom: string; readonly note: string },
): ProposeSupportsItem {
  return {
    household: household.id,
    expectedVersion: household.version,
    measure: measure.code,
    member: member?.id ?? null,
    itemKind: measure.itemKinds.length > 0 ? (terms.itemKinds[measure.code] ?? null) : null,
    wantedFrom: terms.wantedFrom || null,
    note: terms.note.trim() || null,
  };
}
