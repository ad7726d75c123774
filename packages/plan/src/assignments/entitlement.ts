import {
  addYears,
  formatCount,
  formatPercent,
  formatVnd,
  intersectPeriods,
  isStated,
  type Period,
  type RateUnit,
  type Text,
} from '../kernel/index.ts';
import { isNearPoorOrPoor, type Question } from '../measures/index.ts';
import type { Entitlement } from './decision.ts';
import { amountOf, conditionsOf, isHousingLoan, isSpecialMeasure, type Support } from './support.ts';
import { birthdayOf, describePeriod, windowAround } from './window.ts';

const perUnit: Readonly<Record<RateUnit, Text>> = {
  HOUSEHOLD: { vi: '/hộ', en: ' a household' },
  BOOK: { vi: '/sổ', en: ' a book' },
  CHILD_YEAR: { vi: '/cháu/năm', en: ' a child a year' },
  ITEM: { vi: '/chiếc', en: ' an item' },
};

/**
 * From the exit, for so many years, half-open; everything where no condition speaks of the exit, and while a household
 * is near-poor (again): its years do not run.
 */
function yearsOfExit(support: Support, question: Question): Period {
  const { exitedOn } = question.facts;
  const runs = question.afterExit || isNearPoorOrPoor(question) === false;
  if (exitedOn == null || !runs) return { from: null, until: null };
  const conditions = conditionsOf(support);
  const spans = conditions.flatMap((condition) => (condition.kind === 'WITHIN_YEARS_OF_EXIT' ? [condition.years] : []));
  const from = conditions.some((condition) => condition.kind === 'EXITED') ? exitedOn : null;
  return { from, until: spans.length === 0 ? null : addYears(exitedOn, Math.min(...spans)) };
}

/**
 * The days for which the support is due: the plan's window and the years after exit together, or up to the birthday of
 * a child named in a pledge.
 */
function periodOf(support: Support, question: Question): Period {
  const window = windowAround(support, question.asOf) ?? { from: null, until: null };
  if (!question.untilAge) {
    return intersectPeriods(window, yearsOfExit(support, question)) ?? window;
  }
  const birthday = birthdayOf(question.member, question.untilAge.value);
  const begin = isStated(support.window) ? support.window.value : window;
  const from = intersectPeriods({ ...begin, until: null }, { ...yearsOfExit(support, question), until: null })?.from;
  return { from: from ?? null, until: birthday?.day ?? null };
}

function describeLoan(support: Support): Text {
  if (!isHousingLoan(support)) return { vi: '', en: '' };
  const [term, interest] = [support.maximumTermYears.value, formatPercent(support.interestSupport.value)];
  return {
    vi: `, thời hạn vay tối đa ${formatCount(term)} năm, được hỗ trợ lãi suất ${interest}`,
    en: `, for at most ${term} years, with an interest support of ${interest}`,
  };
}

/** What the household is due when the support is granted. The amount is a rate: of a year for education, of a loan its ceiling. */
export function entitlementOf(support: Support, question: Question): Entitlement {
  const stated = amountOf(support);
  const period = periodOf(support, question);
  if (!isStated(stated)) return { amount: null, unit: null, ...period, text: stated.why };
  const rateUnit = isSpecialMeasure(support) ? support.rateUnit : 'HOUSEHOLD';
  const per = rateUnit === null ? { vi: '', en: '' } : perUnit[rateUnit];
  const projected = stated.certainty === 'PROJECTED';
  const amount = formatVnd(stated.value);
  const span = describePeriod(period);
  const running = rateUnit === 'CHILD_YEAR' && span.vi !== '';
  const loan = describeLoan(support);
  const ceiling = isSpecialMeasure(support) ? { vi: '', en: '' } : { vi: 'Tối đa ', en: 'At most ' };
  const vi = `${ceiling.vi}${projected ? 'Dự kiến ' : ''}${amount}${per.vi}${loan.vi}${running ? `, ${span.vi}` : ''}`;
  const en = `${ceiling.en}${projected ? 'Projected: ' : ''}${amount}${per.en}${loan.en}${running ? `, ${span.en}` : ''}`;
  return { amount: stated.value, unit: rateUnit, ...period, text: { vi, en } };
}
