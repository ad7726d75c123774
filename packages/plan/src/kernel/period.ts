import type { IsoDate } from './iso-date.ts';

/** A span of days, half-open: `from` belongs to it, `until` does not; `null` is open on that side. */
export interface Period {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/**
 * True when the day lies in the period.
 * @example isWithin({ from: isoDate('2024-01-01'), until: isoDate('2025-01-01') }, isoDate('2025-01-01')) // false
 */
export function isWithin(period: Period, day: IsoDate): boolean {
  return (period.from === null || day >= period.from) && (period.until === null || day < period.until);
}

/**
 * The days that lie in both periods; null when there is none.
 * @example intersectPeriods({ from: isoDate('2025-01-01'), until: isoDate('2028-01-01') }, { from: isoDate('2024-11-01'), until: isoDate('2027-11-01') }) // { from: '2025-01-01', until: '2027-11-01' }
 */
export function intersectPeriods(a: Period, b: Period): Period | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const until = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until;
  return from !== null && until !== null && from >= until ? null : { from, until };
}
