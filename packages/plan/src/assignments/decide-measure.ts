import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { formatCount, type IsoDate } from '../kernel/index.ts';
import { type Condition, evaluateCondition, isExcluding, type Question } from '../measures/index.ts';
import { type AskedSupport, type SupportContext, toAskedSupport } from './asked-support.ts';
import { type Decision, type Outcome, outcomes, type Reason, type Settled } from './decision.ts';
import { entitlementOf } from './entitlement.ts';
import { decideCountedOnce, decideExclusionGroup } from './exclusion.ts';
import { noteRegulation } from './regulation.ts';
import type { SettledReason } from './settled-reason.ts';
import { isSpecialMeasure, type Support } from './support.ts';
import { decideWindow } from './window.ts';

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

function decideCondition(condition: Condition, question: Question): SettledReason {
  const { missing, assumed, cite, verdict, ...finding } = evaluateCondition(condition, question);
  const { clause, quote } = cite ?? condition;
  const certainty = assumed ? 'ASSUMED' : 'STATED';
  return {
    reason: { rule: condition.kind, verdict, ...finding, clause, quote, certainty },
    missing,
    settles: isExcluding(condition) ? 'EXCLUDED' : 'DENIED',
  };
}

/**
 * How many items a household may get is not stated where the text says who gets them: noted where it already has one, and
 * left to the committee.
 */
function noteItemLimit(support: Support, question: Question): SettledReason | null {
  if (!isSpecialMeasure(support) || support.target !== 'ITEM') return null;
  const held = question.facts.supports.filter((one) => one.measure === support.code);
  if (held.length === 0) return null;
  return {
    reason: {
      rule: 'ITEM_LIMIT_NOT_STATED',
      verdict: 'NOTE',
      fact: 'supports',
      found: held.length,
      operator: 'COUNT',
      threshold: null,
      clause: support.content.clause,
      quote: support.content.quote,
      text: {
        vi: `Hộ đã được bố trí ${formatCount(held.length)} đồ dùng (${support.name.vi}); Kế hoạch không ghi số lượng tối đa mỗi hộ.`,
        en: `The household already has ${held.length} of: ${support.name.en}; the plan states no limit a household.`,
      },
      certainty: 'ASSUMED',
    },
    missing: [],
    settles: 'DENIED',
  };
}

/** What the step settles by itself; GRANTED when it stands in the way of nothing. */
function outcomeOf({ reason, settles }: SettledReason): Outcome {
  if (reason.verdict === 'NOT_MET') return settles;
  return reason.verdict === 'UNKNOWN' ? 'UNDETERMINED' : 'GRANTED';
}

function settle(steps: readonly SettledReason[]): Outcome {
  const found = steps.map(outcomeOf);
  return outcomes.find((outcome) => found.includes(outcome)) ?? 'GRANTED';
}

/** Those that settle the outcome first; the others keep the order of the plan. */
function orderReasons(steps: readonly SettledReason[], outcome: Outcome): Reason[] {
  const first = steps.filter((step) => outcomeOf(step) === outcome);
  return [...first, ...steps.filter((step) => !first.includes(step))].map((step) => step.reason);
}

/** What comes of a support on the facts, without the names of those who ask. */
export function settleSupport(
  asked: AskedSupport,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): Settled {
  const { support, conditions, groups, names, afterExit } = asked;
  const untilAge = asked.untilAges.find((cited) => cited.value === member?.supportedUntilAge) ?? null;
  const question: Question = { facts, member, asOf, afterExit, untilAge };
  const steps = [
    decideWindow(support, question),
    ...groups.map((group) => decideExclusionGroup(group, question, names)),
    decideCountedOnce(support, question),
    ...conditions.map((condition) => decideCondition(condition, question)),
    noteRegulation(support, question),
    noteItemLimit(support, question),
  ].filter((step) => step !== null);
  const outcome = settle(steps);
  return {
    outcome,
    entitlement: outcome === 'GRANTED' ? entitlementOf(support, question) : null,
    reasons: orderReasons(steps, outcome),
    missing: outcome === 'UNDETERMINED' ? [...new Set(steps.flatMap((step) => step.missing))] : [],
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
