import { type IsoDate, isStated, type Vnd, vnd } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import { termOf } from './projected-amount.ts';
import { type SchoolTerm, schoolTermAt } from './school-term.ts';

/** The part of a support that one term of schooling brings. */
export interface TermAmount extends SchoolTerm {
  readonly amount: Vnd;
}

/**
 * Splits the money of a support paid by the year into the terms that it foresees, beginning with the one of the day on
 * which it takes effect. The terms add up to the amount, whole đồng each; empty where the plan splits no year or states
 * no rate.
 *
 * @clause II.2.2.3#1 "thời gian hỗ trợ theo thời gian học thực tế"
 * @example amountByTerm(educationSupport, vnd(4500000), isoDate('2025-01-01')).map(({ schoolYear }) => schoolYear) // [2024, 2025, 2025]
 */
export function amountByTerm(measure: SpecialMeasure, amount: Vnd, effectiveOn: IsoDate): readonly TermAmount[] {
  const begins = measure.proration?.termsBeginIn;
  if (begins === undefined || measure.rateUnit !== 'CHILD_YEAR' || !isStated(measure.rate)) return [];
  const { value: rate } = measure.rate;
  if (rate === 0) return [];
  const parts = begins.length;
  const first = termOf(effectiveOn, begins);
  const upTo = (count: number): number => Math.min(Math.floor((rate * count) / parts), amount);
  const terms: TermAmount[] = [];
  for (let count = 0; upTo(count) < amount; count += 1) {
    terms.push({ ...schoolTermAt(begins, first + count), amount: vnd(upTo(count + 1) - upTo(count)) });
  }
  return terms;
}
