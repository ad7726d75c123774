import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import { type AskedSupport, questionOf, type SupportContext, toAskedSupport } from './asked-support.ts';
import type { Decision, Settled } from './decision.ts';
import { stepsOf } from './decision-step.ts';
import { entitlementOf } from './entitlement.ts';
import { settle, toDecidedStep } from './settle.ts';
import type { Support } from './support.ts';

/** What a decision needs beside the support and the facts. */
export interface DecisionRequest extends SupportContext {
  /** Day on which the support takes effect; the facts are those of that day. */
  readonly asOf: IsoDate;
  /** Id of the member who is to be supported, for measures that go to a member or a child. */
  readonly member?: string | null;
}

/**
 * The facts of the member who is asked about; null for the household as a whole.
 * @throws RangeError when the members are known and this is none of them.
 */
export function findMember(facts: HouseholdFacts, id: string | null): MemberFacts | null {
  if (id === null) return null;
  if (facts.members == null) return { id };
  for (const member of facts.members) if (member.id === id) return member;
  throw new RangeError(`No member ${id} in the facts of household ${facts.household}`);
}

/** What comes of a support on the facts, without the names of those who ask. */
export function settleSupport(
  asked: AskedSupport,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): Settled {
  const question = questionOf(asked, facts, member, asOf);
  const steps = stepsOf(asked).map(({ decide }) => decide(question));
  const settled = settle(steps.map((step) => step && toDecidedStep(step)));
  const isGranted = settled.outcome === 'GRANTED';
  return {
    outcome: settled.outcome,
    entitlement: isGranted ? entitlementOf(asked.support, question) : null,
    reasons: settled.reasons,
    missing: settled.missing,
  };
}

/**
 * Decides whether a support is due, why, and how much. The rules know no plan: they take the support's data, the
 * household's facts and the plan's exclusion groups.
 *
 * `asOf` is the day on which the support takes effect, and the facts are those of that day. Education assigned in June
 * 2024 with effect from 2025-01-01 is decided as of 2025-01-01; decided as of June 2024 it is outside its window.
 *
 * Precedence: OUTSIDE_WINDOW, EXCLUDED, DENIED, UNDETERMINED, GRANTED. More facts never turn a grant into a refusal or a
 * refusal into a grant; they resolve what is undetermined, and may name a refusal more closely.
 * @throws RangeError when `member` is not among the members of the facts: a programming error.
 * @example decideMeasure(savingsBook, { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, { asOf: isoDate('2024-06-15') }).outcome // 'GRANTED'
 * @example decideMeasure(savingsBook, { household: 'h', class: 'NEAR_POOR', supports: [] }, { asOf: isoDate('2024-06-15') }).missing // ['buildsOrRepairs']
 */
export function decideMeasure(support: Support, facts: HouseholdFacts, request: DecisionRequest): Decision {
  const member = request.member ?? null;
  const asked = toAskedSupport(support, request);
  const settled = settleSupport(asked, facts, findMember(facts, member), request.asOf);
  return { measure: support.code, member, asOf: request.asOf, ...settled };
}
