import type { IsoDate } from './iso-date.ts';

/** A span of days, half-open: `from` belongs to it, `until` does not; `null` is open on that side. */
export interface Period {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** True when the day lies in the period. */
export function isWithin(period: Period, day: IsoDate): boolean {
  return (period.from === null || day >= period.from) && (period.until === null || day < period.until);
}
