import { daysInMonth, type IsoDate, isoDate } from './iso-date.ts';

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function compose(year: number, month: number, day: number): IsoDate {
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/**
 * The year of a date.
 * @example yearOf(isoDate('2024-06-15')) // 2024
 */
export function yearOf(date: IsoDate): number {
  return partsOf(date).year;
}

/**
 * The month of a date, 1 … 12.
 * @example monthOf(isoDate('2024-06-15')) // 6
 */
export function monthOf(date: IsoDate): number {
  return partsOf(date).month;
}

/**
 * The day of the month of a date, 1 … 31.
 * @example dayOf(isoDate('2024-06-15')) // 15
 */
export function dayOf(date: IsoDate): number {
  return partsOf(date).day;
}

/**
 * The same day `years` later (or earlier, when negative). 29 February becomes **1 March** where the year has no such
 * day: a span of years is half-open, so its last day is then 28 February and no day of the span is lost.
 * @throws RangeError when `years` is not whole or the result leaves the years 1 … 9999.
 * @example addYears(isoDate('2024-12-31'), 3) // '2027-12-31'
 * @example addYears(isoDate('2024-02-29'), 3) // '2027-03-01'
 * @example addYears(isoDate('2024-02-29'), 4) // '2028-02-29'
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const target = year + years;
  if (!Number.isSafeInteger(target)) throw new RangeError(`Not a whole number of years: ${years}`);
  if (day > daysInMonth(target, month)) return compose(target, month + 1, 1);
  return compose(target, month, day);
}

/**
 * The same day `months` later (or earlier, when negative). Where the month has no such day it is the **first day of the
 * next month**, as with `addYears`.
 * @throws RangeError when `months` is not whole or the result leaves the years 1 … 9999.
 * @example addMonths(isoDate('2024-06-15'), 180) // '2039-06-15'
 * @example addMonths(isoDate('2024-01-31'), 1) // '2024-03-01'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!Number.isSafeInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`);
  const { year, month, day } = partsOf(date);
  const counted = year * 12 + month - 1 + months;
  const [target, targetMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  if (day <= daysInMonth(target, targetMonth)) return compose(target, targetMonth, day);
  return targetMonth === 12 ? compose(target + 1, 1, 1) : compose(target, targetMonth + 1, 1);
}

/** Days from 1970-01-01, counted on the Gregorian calendar with years that begin in March. */
function toDayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return compose(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The date `days` later (or earlier, when negative).
 * @throws RangeError when `days` is not whole or the result leaves the years 1 … 9999.
 * @example addDays(isoDate('2024-02-28'), 2) // '2024-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Days from the first date to the second; negative when the second is earlier.
 * @example daysBetween(isoDate('2024-01-01'), isoDate('2025-01-01')) // 366
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Full years of age on a day; negative before birth. Born on 29 February, one is a year older on 1 March of other years.
 * @example ageOn(isoDate('2008-06-16'), isoDate('2026-06-15')) // 17
 */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const years = yearOf(day) - yearOf(birthDate);
  return day < addYears(birthDate, years) ? years - 1 : years;
}
