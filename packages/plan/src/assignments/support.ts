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

export function isSpecialMeasure(support: Support): support is SpecialMeasure {
  return 'rate' in support;
}

export function isGeneralPolicy(support: Support): support is GeneralPolicy {
  return 'group' in support && support.group === 'GENERAL';
}

export function isHousingLoan(support: Support): support is LoanTerms {
  return 'interestSupport' in support;
}

/** What the text says of the amount: a rate, the ceiling of a loan, or nothing ("theo quy định"). */
export function amountOf(support: Support): Stated<Vnd> {
  if (isSpecialMeasure(support)) return support.rate;
  return isGeneralPolicy(support) ? support.amount : support.ceiling;
}

/** The periods in which the support is given. A general policy may go on in later periods of part III. */
export function windowsOf(support: Support): readonly Stated<Period>[] {
  const further = isGeneralPolicy(support) ? (support.furtherWindows ?? []) : [];
  return [support.window, ...further];
}

/** All conditions; the years after exit that a general policy states as its limit are one of them. */
export function conditionsOf(support: Support): readonly Condition[] {
  if (!isGeneralPolicy(support) || support.limit?.unit !== 'YEAR') return support.conditions;
  const { clause, quote, value } = support.limit;
  return [...support.conditions, { kind: 'WITHIN_YEARS_OF_EXIT', years: value, clause, quote }];
}

/** The words that say what the support is. */
export function contentOf(support: Support): Citation {
  if (isHousingLoan(support)) return support.source;
  return { clause: support.content.clause, quote: support.content.quote };
}

/** A support that counts children: a child counts once. */
export function countsChildren(support: Support): support is SpecialMeasure {
  return isSpecialMeasure(support) && support.unit === 'CHILD';
}

/**
 * True when the support is decided for each member: it goes to a member, or only a member can meet its conditions.
 * @example isPerMember({ ...studentLoan, conditions: [{ kind: 'IN_SCHOOL', clause: 'II.2.2.6#1', quote: 'trong thời gian tham gia học tập' }] }) // true
 */
export function isPerMember(support: Support): boolean {
  if (isSpecialMeasure(support)) return support.target === 'MEMBER';
  return support.conditions.some(isAboutMember);
}
