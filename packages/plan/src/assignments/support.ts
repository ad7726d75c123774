import type { Citation, Period, Stated, Vnd } from '../kernel/index.ts';
import {
  type Condition,
  type GeneralPolicy,
  isAboutMember,
  type LoanTerms,
  type OtherLoan,
  type SpecialMeasure,
} from '../measures/index.ts';

/** Whatever a household can be given: a special measure, a loan, a general policy under regulation. */
export type Support = SpecialMeasure | LoanTerms | OtherLoan | GeneralPolicy;

/**
 * A special measure, paid by social mobilisation: it has a rate.
 * @example isSpecialMeasure(savingsBook) // true
 */
export function isSpecialMeasure(support: Support): support is SpecialMeasure {
  return 'rate' in support;
}

/** A general policy under regulation. */
export function isGeneralPolicy(support: Support): support is GeneralPolicy {
  return 'group' in support && support.group === 'GENERAL';
}

/** The housing loan, which has terms of its own. */
export function isHousingLoan(support: Support): support is LoanTerms {
  return 'interestSupport' in support;
}

/**
 * What the text says of the amount: a rate, the ceiling of a loan, or nothing ("theo quy định").
 * @example amountOf(savingsBook).value // 20000000
 */
export function amountOf(support: Support): Stated<Vnd> {
  if (isSpecialMeasure(support)) return support.rate;
  return isGeneralPolicy(support) ? support.amount : support.ceiling;
}

/** The periods in which the support is given. A general policy may go on in later periods of part III. */
export function windowsOf(support: Support): readonly Stated<Period>[] {
  const further = isGeneralPolicy(support) ? (support.furtherWindows ?? []) : [];
  return [support.window, ...further];
}

/** The years after exit that a general policy states as its limit. */
function limitOf(policy: GeneralPolicy): readonly Condition[] {
  if (policy.limit?.unit !== 'YEAR') return [];
  const { clause, quote, value, ambiguity } = policy.limit;
  const condition: Condition = { kind: 'WITHIN_YEARS_OF_EXIT', years: value, clause, quote };
  return [ambiguity === undefined ? condition : { ...condition, ambiguity }];
}

/**
 * Conditions of a list are all needed, so a whole in it is as good as its parts one by one: each with a reason of its own,
 * and in doubt where the whole is. A whole of nothing stays, for its rule to refuse.
 */
function oneByOne(conditions: readonly Condition[]): readonly Condition[] {
  if (!conditions.some(({ kind }) => kind === 'ALL_OF')) return conditions;
  return conditions.flatMap((condition) => {
    if (condition.kind !== 'ALL_OF' || condition.of.length === 0) return [condition];
    const { ambiguity, ambiguousIn } = condition;
    const doubt = { ...(ambiguity !== undefined && { ambiguity }), ...(ambiguousIn && { ambiguousIn }) };
    return oneByOne(condition.of.map((part) => (part.ambiguity === undefined ? { ...part, ...doubt } : part)));
  });
}

/**
 * All conditions; the limit of a general policy is one of them. A policy under regulation without any condition of its
 * own is never due by silence: it waits for the finding of the competent body.
 * @example conditionsOf(savingsBook).map((condition) => condition.kind) // ['CLASS_IN', 'NOT_BUILDING_OR_REPAIRING']
 */
export function conditionsOf(support: Support): readonly Condition[] {
  const own = oneByOne(support.conditions);
  if (!isGeneralPolicy(support)) return own;
  const conditions = [...own, ...limitOf(support)];
  if (conditions.length > 0) return conditions;
  return [{ kind: 'BY_REGULATION', policy: support.code, ...basisOf(support) }];
}

/** The law that the plan names for the policy, or what it says of the policy where it names none. */
export function basisOf(policy: GeneralPolicy): Citation {
  const { clause, quote } = policy.bases[0] ?? policy.content;
  return { clause, quote };
}

/**
 * The words that say what the support is.
 * @example contentOf(savingsBook).clause // 'II.2.2.2#1'
 */
export function contentOf(support: Support): Citation {
  if (isHousingLoan(support)) return support.source;
  return { clause: support.content.clause, quote: support.content.quote };
}

/** A support that counts children: a child counts once. */
export function countsChildren(support: Support): support is SpecialMeasure {
  return isSpecialMeasure(support) && support.unit === 'CHILD';
}

/**
 * True when the support is decided for each member: it goes to a member, or a condition asks something of one.
 * @example isPerMember({ ...studentLoan, conditions: [{ kind: 'IN_SCHOOL', clause: 'II.2.2.6#1', quote: 'trong thời gian tham gia học tập' }] }) // true
 */
export function isPerMember(support: Support): boolean {
  if (isSpecialMeasure(support)) return support.target === 'MEMBER';
  return support.conditions.some(isAboutMember);
}
