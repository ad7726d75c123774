import { type IsoDate, isIsoDate, isoDate, type Period } from '../kernel/index.ts';

/**
 * The numbers of a Vietnamese text in order, as integers: dots stand between thousands, leading zeros are dropped.
 * @example numbersIn('tổng kinh phí 3.051.500.000 đồng cho 05 hộ') // [3051500000, 5]
 * @example numbersIn('ngày 15/4/2024') // [15, 4, 2024]
 */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d{1,3}(?:\.\d{3})+|\d+/g)].map(([number]) => Number(number.replaceAll('.', '')));
}

/**
 * The day that a quote names, printed (`15/4/2024`) or as the end of a year ("cuối năm 2024"); null when it names none.
 * @example dayIn('Thông báo số 1703-TB/QU ngày 15/4/2024') // '2024-04-15'
 * @example dayIn('phấn đấu cuối năm 2024') // '2024-12-31'
 */
export function dayIn(quote: string): IsoDate | null {
  const printed = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(quote);
  const [, day = '', month = '', year = ''] = printed ?? [];
  const date = printed ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : endOfYear(quote);
  return isIsoDate(date) ? date : null;
}

function endOfYear(quote: string): string {
  const year = /cuối năm (\d{4})/i.exec(quote)?.[1];
  return year === undefined ? '' : `${year}-12-31`;
}

/**
 * The whole years that a quote names, half-open: one year, "2025- 2027", "2025, 2026, 2027", or from a year on
 * ("từ năm 2025"). Null when it names none.
 * @example periodIn('Năm 2025- 2027') // { from: '2025-01-01', until: '2028-01-01' }
 * @example periodIn('Từ năm 2025') // { from: '2025-01-01', until: null }
 */
export function periodIn(quote: string): Period | null {
  const years = numbersIn(quote).filter((number) => number >= 1900 && number < 2200);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = isoDate(`${first}-01-01`);
  if (/từ năm \d{4}/i.test(quote)) return { from, until: null };
  return { from, until: isoDate(`${last + 1}-01-01`) };
}
