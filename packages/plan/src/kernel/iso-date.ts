declare const isoDateBrand: unique symbol;

/** A calendar date written `YYYY-MM-DD`. The domain never reads a clock: dates always come from the caller. */
export type IsoDate = string & { readonly [isoDateBrand]: 'IsoDate' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Days of a month in the Gregorian calendar; month 1 … 12.
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * True for a date that exists in the calendar.
 * @example isIsoDate('2023-02-29') // false
 */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false;
  const match = pattern.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Brands a text as a date.
 * @throws RangeError when no such date exists: a programming error, not bad input.
 * @example isoDate('2024-12-31') // '2024-12-31'
 * @example isoDate('2023-02-29') // throws RangeError
 */
export function isoDate(value: string): IsoDate {
  if (!isIsoDate(value)) throw new RangeError(`Not a calendar date: ${value}`);
  return value;
}
