import type { HouseholdClass } from './vocabulary.ts';

/** Whether the household lives in a city or in the country: the national form sets B1 differently. */
export type Area = 'URBAN' | 'RURAL';

/**
 * Limits of the national review form (Decree 07/2021/NĐ-CP, Circular 07/2021/TT-BLĐTBXH). They do not come from the plan,
 * which names the standard of 2021–2025 without its numbers.
 */
const incomePoints: Readonly<Record<Area, number>> = { URBAN: 175, RURAL: 140 };
const deprivationPoints = 30;

/**
 * The class that the points of the national form give: poor, near-poor, or null for neither. Only for a review of a day
 * on which the form stands for the standard (`hasReviewPoints`).
 * It stands beside the class that the chairman decided and never replaces it: the city's own standard cannot be derived.
 * `b1` are income points, `b2` 10 points for each deprived indicator (0 … 120).
 * @throws RangeError when points are negative or not whole: a programming error.
 * @example computedClass(175, 30, 'URBAN') // 'POOR'
 * @example computedClass(175, 20, 'URBAN') // 'NEAR_POOR'
 * @example computedClass(180, 40, 'URBAN') // null
 */
export function computedClass(
  b1: number,
  b2: number,
  area: Area,
): Extract<HouseholdClass, 'POOR' | 'NEAR_POOR'> | null {
  for (const points of [b1, b2]) {
    if (!Number.isSafeInteger(points) || points < 0) throw new RangeError(`Not points of the review form: ${points}`);
  }
  if (b1 > incomePoints[area]) return null;
  return b2 >= deprivationPoints ? 'POOR' : 'NEAR_POOR';
}
