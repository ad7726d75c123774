import type { Entitlement } from '@vuonlen/plan/assignments';
import { type IsoDate, isStated, isWithin, monthOf, type Vnd, vnd, yearOf } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';

/** A half-year counted from year 0: 2025's first half is 4050. The school year ends with the first half. */
function halfYearOf(date: IsoDate): number {
  return yearOf(date) * 2 + (monthOf(date) > 6 ? 1 : 0);
}

/** The last half-year in general education of somebody in the grade on the day; endless where no grade is known. */
function lastHalfYear(grade: number | null, on: IsoDate): number {
  if (grade === null) return Number.POSITIVE_INFINITY;
  const end = halfYearOf(on);
  const endOfThisSchoolYear = end + (end % 2 === 0 ? 0 : 1);
  return endOfThisSchoolYear + 2 * (12 - grade);
}

/** The half-year of the last day before an open end. */
function lastOf(until: IsoDate): number {
  const half = halfYearOf(until);
  return until.endsWith(half % 2 === 0 ? '-01-01' : '-07-01') ? half - 1 : half;
}

/**
 * Half-years of schooling that a support paid by the year foresees, within the measure's own window: money beyond it is
 * in no total of the plan. The grade is the one of the school year in which the support begins.
 *
 * @clause II.2.2.3#1 "thời gian hỗ trợ theo thời gian học thực tế"
 * @returns null when either end is open
 * @example a child in grade 11 at the beginning of 2025 has 3: both halves of 2025, the first of 2026
 */
export function projectedHalfYears(
  measure: SpecialMeasure,
  entitlement: Entitlement,
  grade: number | null,
): number | null {
  const window = isStated(measure.window) ? measure.window.value : { from: null, until: null };
  const from = entitlement.from ?? window.from;
  const ends = [entitlement.until, window.until].filter((until) => until !== null);
  const first = ends.length > 0 && from !== null ? from : null;
  if (first === null || !isWithin(window, first)) return null;
  const last = Math.min(...ends.map(lastOf), lastHalfYear(grade, first));
  return Math.max(last - halfYearOf(first) + 1, 0);
}

/**
 * Đồng of one assignment: the rate where it is paid once; for a rate a year, half of it for each half-year foreseen.
 * Null where the plan states no rate or no end.
 */
export function projectedAmount(
  measure: SpecialMeasure,
  entitlement: Entitlement | null,
  grade: number | null,
): Vnd | null {
  if (!isStated(measure.rate)) return null;
  if (measure.rateUnit !== 'CHILD_YEAR') return measure.rate.value;
  const halves = entitlement === null ? null : projectedHalfYears(measure, entitlement, grade);
  return halves === null ? null : vnd(Math.floor((measure.rate.value * halves) / 2));
}
