import { type IsoDate, isIsoDate } from './iso-date.ts';
import type { Reading } from './reading.ts';
import type { Text } from './text.ts';
import { toNfc } from './vietnamese-text.ts';

/** A date that a person wrote: a day, or only a year (birth years of the elderly often are). */
export type VietnameseDate =
  | { readonly kind: 'DATE'; readonly date: IsoDate }
  | { readonly kind: 'YEAR'; readonly year: number };

/** Why a date cannot be read. */
export type VietnameseDateError = 'NOT_A_DATE' | 'NO_SUCH_DATE' | 'YEAR_NOT_IN_FULL';

const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const inWords = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/;
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;
const yearAlone = /^(?:năm\s+)?([12]\d{3})$/;
const shortYear = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$/;

const sentences: Record<VietnameseDateError, (written: string) => Text> = {
  NOT_A_DATE: (written) => ({
    vi: `“${written}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 05/7/2024, hoặc chỉ ghi năm.`,
    en: `“${written}” is not a date. Write day/month/year, for example 05/7/2024, or the year alone.`,
  }),
  NO_SUCH_DATE: (written) => ({
    vi: `Không có ngày “${written}”: ngày đứng trước, tháng đứng sau.`,
    en: `There is no day “${written}”: the day comes first, then the month.`,
  }),
  YEAR_NOT_IN_FULL: (written) => ({
    vi: `“${written}”: năm phải ghi đủ bốn chữ số.`,
    en: `“${written}”: write the year with four digits.`,
  }),
};

function refuse(code: VietnameseDateError, written: string): Reading<VietnameseDate, VietnameseDateError> {
  return { ok: false, error: { code, text: sentences[code](written) } };
}

function readDay(year = '', month = '', day = '', written = ''): Reading<VietnameseDate, VietnameseDateError> {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? { ok: true, value: { kind: 'DATE', date } } : refuse('NO_SUCH_DATE', written);
}

/**
 * Reads a date as Vietnamese people write it: `5/7/2024`, `05/07/2024`, `5-7-2024`, `ngày 05 tháng 7 năm 2024`,
 * `2024-07-05`, or a year alone. The day always comes before the month: 7/25/2024 does not exist.
 * Errors: `NOT_A_DATE`, `NO_SUCH_DATE`, `YEAR_NOT_IN_FULL`.
 * @example parseVietnameseDate('5/7/2024') // { ok: true, value: { kind: 'DATE', date: '2024-07-05' } }
 * @example parseVietnameseDate('1956') // { ok: true, value: { kind: 'YEAR', year: 1956 } }
 * @example parseVietnameseDate('7/25/2024').ok // false
 */
export function parseVietnameseDate(text: string): Reading<VietnameseDate, VietnameseDateError> {
  const written = toNfc(text).trim().toLowerCase();
  const day = dayFirst.exec(written) ?? inWords.exec(written);
  if (day) return readDay(day[3], day[2], day[1], written);
  const iso = yearFirst.exec(written);
  if (iso) return readDay(iso[1], iso[2], iso[3], written);
  const year = yearAlone.exec(written);
  if (year) return { ok: true, value: { kind: 'YEAR', year: Number(year[1]) } };
  return refuse(shortYear.test(written) ? 'YEAR_NOT_IN_FULL' : 'NOT_A_DATE', text.trim());
}
