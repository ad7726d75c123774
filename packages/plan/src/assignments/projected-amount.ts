import { type IsoDate, isStated, isWithin, monthOf, type Vnd, vnd, yearOf } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import type { Entitlement } from './decision.ts';

/** What the money of a support paid by the year hangs on beside its entitlement. */
export interface Schooling {
  /** Day on which the support takes effect. */
  readonly effectiveOn: IsoDate;
  /** Grade in the school year of that day, 1 … 12; null where none is known, as in kindergarten. */
  readonly grade: number | null;
}

/** A half-year counted from year 0: 2025's first half is 4050. The school year ends with the first half. */
function halfYearOf(date: IsoDate): number {
  return yearOf(date) * 2 + (monthOf(date) > 6 ? 1 : 0);
}

/** The last half-year in general education; endless where no grade is known. */
function lastHalfYear({ grade, effectiveOn }: Schooling): number {
  if (grade === null) return Number.POSITIVE_INFINITY;
  const half = halfYearOf(effectiveOn);
  const endOfThisSchoolYear = half + (half % 2 === 0 ? 0 : 1);
  return endOfThisSchoolYear + 2 * (12 - grade);
}

/** The half-year of the last day before an open end. */
function lastOf(until: IsoDate): number {
  const half = halfYearOf(until);
  return until.endsWith(half % 2 === 0 ? '-01-01' : '-07-01') ? half - 1 : half;
}

/** What the entitlement and the day leave: no day before the support takes effect is due. */
function firstDay({ from }: Entitlement, effectiveOn: IsoDate): IsoDate {
  return from === null || from < effectiveOn ? effectiveOn : from;
}

/**
 * Half-years of schooling that a support paid by the year foresees: from the day on which it takes effect, within the
 * measure's own window, for money beyond it is in no total of the plan. The half-year of the first day counts whole.
 * That terms before the support are not made up for is a reading of the text (`terms-before-the-support`), as is the
 * count in half-years (`half-years-or-months`).
 *
 * @clause II.2.2.3#1 "thời gian hỗ trợ theo thời gian học thực tế"
 * @returns null when the end is open, and for a first day outside of the window
 * @example projectedHalfYears(educationSupport, { amount: null, unit: null, from: isoDate('2025-01-01'), until: isoDate('2027-12-31'), text: { vi: '', en: '' } }, { effectiveOn: isoDate('2025-01-01'), grade: 11 }) // 3
 */
export function projectedHalfYears(
  measure: SpecialMeasure,
  entitlement: Entitlement,
  schooling: Schooling,
): number | null {
  const window = isStated(measure.window) ? measure.window.value : { from: null, until: null };
  const ends = [entitlement.until, window.until].filter((until) => until !== null);
  const first = firstDay(entitlement, schooling.effectiveOn);
  if (ends.length === 0 || !isWithin(window, first)) return null;
  const last = Math.min(...ends.map(lastOf), lastHalfYear(schooling));
  return Math.max(last - halfYearOf(first) + 1, 0);
}

/**
 * Đồng of one assignment: the rate where it is paid once; for a rate a year, half of it for each half-year foreseen.
 * Null where the plan states no rate or no end.
 * @example projectedAmount(savingsBook, null, { effectiveOn: isoDate('2024-06-15'), grade: null }) // 20000000
 */
export function projectedAmount(
  measure: SpecialMeasure,
  entitlement: Entitlement | null,
  schooling: Schooling,
): Vnd | null {
  if (!isStated(measure.rate)) return null;
  if (measure.rateUnit !== 'CHILD_YEAR') return measure.rate.value;
  const halves = entitlement === null ? null : projectedHalfYears(measure, entitlement, schooling);
  return halves === null ? null : vnd(Math.floor((measure.rate.value * halves) / 2));
}
