import { addDays, type IsoDate, isoDate, isStated, isWithin, monthOf, type Vnd, vnd, yearOf } from '../kernel/index.ts';
import type { Proration, SpecialMeasure } from '../measures/index.ts';
import type { Entitlement } from './decision.ts';

/** What the money of a support paid by the year hangs on beside its entitlement. */
export interface Schooling {
  /** Day on which the support takes effect. */
  readonly effectiveOn: IsoDate;
  /** Grade in the school year of that day, 1 … 12; null where none is known, as in kindergarten. */
  readonly grade: number | null;
}

type Terms = Proration['termsBeginIn'];

/** The term of a day, counted from year 0: with half-years, 2025's first is 4050. */
export function termOf(date: IsoDate, terms: Terms): number {
  const month = monthOf(date);
  const begun = terms.filter((begin) => begin <= month).length;
  return yearOf(date) * terms.length + begun - 1;
}

/** The first day after general education: twelve grades, and a school year that ends with June. */
function endOfSchool({ grade, effectiveOn }: Schooling): IsoDate | null {
  if (grade === null) return null;
  const schoolYearEnds = yearOf(effectiveOn) + (monthOf(effectiveOn) > 6 ? 1 : 0);
  return isoDate(`${schoolYearEnds + 12 - grade}-07-01`);
}

/** What the entitlement and the day leave: no day before the support takes effect is due. */
function firstDay({ from }: Entitlement, effectiveOn: IsoDate): IsoDate {
  return from === null || from < effectiveOn ? effectiveOn : from;
}

/**
 * Terms of schooling that a support paid by the year foresees, by the proration of the measure: from the day on which it
 * takes effect, within the measure's own window, for money beyond it is in no total of the plan. A term of which one day
 * is due counts whole: nothing is rounded but that. That terms before the support are not made up for is a reading of the
 * text (`terms-before-the-support`), as is the split of the year (`half-years-or-months`).
 *
 * @clause II.2.2.3#1 "thời gian hỗ trợ theo thời gian học thực tế"
 * @returns null when the end is open, for a first day outside of the window, and where the plan splits no year
 * @example projectedTerms(educationSupport, { amount: null, unit: null, from: isoDate('2025-01-01'), until: isoDate('2027-12-31'), text: { vi: '', en: '' } }, { effectiveOn: isoDate('2025-01-01'), grade: 11 }) // 3
 */
export function projectedTerms(measure: SpecialMeasure, entitlement: Entitlement, schooling: Schooling): number | null {
  const window = isStated(measure.window) ? measure.window.value : { from: null, until: null };
  const first = firstDay(entitlement, schooling.effectiveOn);
  const terms = measure.proration?.termsBeginIn;
  const [untilExit, untilWindow] = [entitlement.until, window.until];
  if (terms === undefined || (untilExit === null && untilWindow === null) || !isWithin(window, first)) return null;
  const ends = [untilExit, untilWindow, endOfSchool(schooling)].filter((until) => until !== null);
  const lasts = ends.map((until) => termOf(addDays(until, -1), terms));
  return Math.max(Math.min(...lasts) - termOf(first, terms) + 1, 0);
}

/**
 * Đồng of one assignment: the rate where it is paid once; for a rate a year, its part for each term foreseen, whole đồng,
 * rounded down. Null where the plan states no rate, no end or no split of the year.
 * @example projectedAmount(savingsBook, null, { effectiveOn: isoDate('2024-06-15'), grade: null }) // 20000000
 */
export function projectedAmount(
  measure: SpecialMeasure,
  entitlement: Entitlement | null,
  schooling: Schooling,
): Vnd | null {
  if (!isStated(measure.rate)) return null;
  if (measure.rateUnit !== 'CHILD_YEAR') return measure.rate.value;
  const terms = entitlement === null ? null : projectedTerms(measure, entitlement, schooling);
  const parts = measure.proration?.termsBeginIn.length;
  return terms === null || parts === undefined ? null : vnd(Math.floor((measure.rate.value * terms) / parts));
}
