import { type IsoDate, yearOf } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';

/**
 * Tells the supports of one measure apart that the same receiver may hold beside each other: two with the same key
 * exclude each other. The calendar year where the measure comes every year, the support itself where it comes as often
 * as there is a case, null where there is one at a time.
 * @example occurrenceOf(tetGift, { id: 'a', effectiveOn: isoDate('2026-02-10') }) // '2026'
 * @example occurrenceOf(emergencySupport, { id: 'a', effectiveOn: isoDate('2026-02-10') }) // 'a'
 * @example occurrenceOf(savingsBook, { id: 'a', effectiveOn: isoDate('2024-06-15') }) // null
 */
export function occurrenceOf(
  measure: SpecialMeasure,
  support: { readonly id: string; readonly effectiveOn: IsoDate },
): string | null {
  if (measure.recurrence === undefined) return null;
  return measure.recurrence.per === 'YEAR' ? String(yearOf(support.effectiveOn)) : support.id;
}
