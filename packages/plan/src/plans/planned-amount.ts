import type { Pledge } from '../funding/index.ts';
import { isStated, type Vnd, vnd } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import { findMeasure } from './find-in-plan.ts';
import type { Plan } from './plan.ts';

/** A rate for a year: the money of a quantity then hangs on the actual time, which the plan does not fix. */
function isYearly(measure: SpecialMeasure): boolean {
  return measure.rateUnit === 'CHILD_YEAR';
}

/**
 * Money that the plan foresees for a measure, in đồng: quantity times rate where the rate is paid once, the stated
 * total of the text where it is paid by the year. Null where the text leaves rate or number to the yearly review,
 * and for a code that is not a special measure.
 * @example plannedAmount(haDong2024, 'HOUSING_NEW_BUILD') // 500000000
 * @example plannedAmount(haDong2024, 'EDUCATION_SUPPORT') // 811500000
 * @example plannedAmount(haDong2024, 'SPONSORSHIP') // null
 */
export function plannedAmount(plan: Plan, code: string): Vnd | null {
  const measure = findMeasure(plan, code);
  if (!measure) return null;
  if (isYearly(measure)) return isStated(measure.statedTotal) ? measure.statedTotal.value : null;
  if (!isStated(measure.rate) || !isStated(measure.plannedQuantity)) return null;
  return vnd(measure.rate.value * measure.plannedQuantity.value);
}

/** What one unit of a pledge is worth: the leg that it pays, or the whole rate. */
function unitAmount(measure: SpecialMeasure, pledge: Pledge): Vnd | null {
  if (pledge.leg !== null) return measure.legs.find((leg) => leg.code === pledge.leg)?.amount.value ?? null;
  return isStated(measure.rate) ? measure.rate.value : null;
}

/**
 * Money that a pledge stands for, in đồng. Null where the text does not fix it: a support paid by the year hangs on
 * the actual time in school. A joint or pooled pledge has an amount as a whole; {@link sourceAmount} says what of it
 * one source owes.
 * @example pledgeAmount(haDong2024, findPledge(haDong2024, 'new-build/youth-union-red-cross')) // 50000000
 * @example pledgeAmount(haDong2024, findPledge(haDong2024, 'savings-book/ha-cau')) // 40000000
 * @example pledgeAmount(haDong2024, findPledge(haDong2024, 'education/bia-ba')) // null
 */
export function pledgeAmount(plan: Plan, pledge: Pledge): Vnd | null {
  if (pledge.unit === 'VND') return vnd(pledge.quantity.value);
  const measure = findMeasure(plan, pledge.measure);
  if (!measure || isYearly(measure)) return null;
  const unit = unitAmount(measure, pledge);
  return unit === null ? null : vnd(unit * pledge.quantity.value);
}

/**
 * Money that one source owes of a pledge, in đồng. Null where the text does not state the split of a joint or pooled
 * pledge, where the amount is not fixed, and for a source that has no part in it.
 * @example sourceAmount(haDong2024, findPledge(haDong2024, 'new-build/youth-union-red-cross'), 'red-cross') // null
 * @example sourceAmount(haDong2024, findPledge(haDong2024, 'repair/red-cross'), 'red-cross') // 30000000
 */
export function sourceAmount(plan: Plan, pledge: Pledge, source: string): Vnd | null {
  if (!pledge.sources.includes(source)) return null;
  if (pledge.form === 'SINGLE') return pledgeAmount(plan, pledge);
  if (pledge.split === null || !isStated(pledge.split)) return null;
  const share = pledge.split.value.find((part) => part.source === source)?.quantity;
  return share === undefined ? null : pledgeAmount(plan, { ...pledge, quantity: { ...pledge.quantity, value: share } });
}
