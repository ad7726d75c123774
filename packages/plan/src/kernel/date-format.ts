import { dayOf, monthOf, yearOf } from './calendar.ts';
import type { IsoDate } from './iso-date.ts';

/** Days below 10 and the months 1 and 2 take a leading zero; months 3 … 9 do not. */
function formatDay(date: IsoDate): string {
  return String(dayOf(date)).padStart(2, '0');
}

function formatMonth(date: IsoDate): string {
  const month = monthOf(date);
  return month <= 2 ? `0${month}` : String(month);
}

/**
 * A date in the long form of official documents.
 * @example formatLongDate(isoDate('2024-07-05')) // 'ngày 05 tháng 7 năm 2024'
 */
export function formatLongDate(date: IsoDate): string {
  return `ngày ${formatDay(date)} tháng ${formatMonth(date)} năm ${yearOf(date)}`;
}

/**
 * A date in the short form of official documents.
 * @example formatShortDate(isoDate('2024-07-05')) // '05/7/2024'
 * @example formatShortDate(isoDate('2024-02-05')) // '05/02/2024'
 */
export function formatShortDate(date: IsoDate): string {
  return `${formatDay(date)}/${formatMonth(date)}/${yearOf(date)}`;
}
