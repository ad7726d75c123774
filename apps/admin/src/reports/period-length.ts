import { addYears, type IsoDate, yearOf } from '@vuonlen/plan/kernel';

/**
 * Whether a period is longer than a year. Nothing is stated of how long one is, so that it may be; but a year that was
 * typed wrongly looks like this.
 * @example isLongPeriod(isoDate('2024-01-01'), isoDate('2034-06-30')) // true
 */
export function isLongPeriod(from: IsoDate, to: IsoDate): boolean {
  return yearOf(to) > yearOf(from) && to >= addYears(from, 1);
}
