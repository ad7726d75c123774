import { addDays, formatShortDate, type IsoDate, isoDate, parseVietnameseDate } from '@vuonlen/plan/kernel';
import { type CellReading, unread } from './cell-issue.ts';

/** The day that a program for spreadsheets numbers 0. */
const dayZero = isoDate('1899-12-30');

/** A number that a spreadsheet shows in the place of a date: a day between 1927 and 2064. */
function dayOfNumber(text: string): string | null {
  if (!/^\d{5}$/.test(text)) return null;
  const number = Number(text);
  return number >= 10_000 && number <= 60_000 ? formatShortDate(addDays(dayZero, number)) : null;
}

/** What was probably meant by a date that is none: month and day in the order of another country, or a day's number. */
function suggestDate(text: string): string | null {
  const turned = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (turned) {
    const [, month = '', sign = '', day = '', year = ''] = turned;
    const other = parseVietnameseDate([day, month, year].join(sign));
    if (other.ok && other.value.kind === 'DATE') return formatShortDate(other.value.date);
  }
  return dayOfNumber(text.trim());
}

/** A day, or the year alone. */
export interface Birth {
  readonly birthDate: IsoDate | null;
  readonly birthYear: number | null;
}

/** Reads a day of birth, or the year where only that is known. The day stands before the month, never after it. */
export function readBirth(text: string): CellReading<Birth> {
  const reading = parseVietnameseDate(text);
  if (!reading.ok) return unread(reading.error.code, reading.error.text, suggestDate(text));
  if (reading.value.kind === 'YEAR') return { ok: true, value: { birthDate: null, birthYear: reading.value.year } };
  return { ok: true, value: { birthDate: reading.value.date, birthYear: null } };
}

/** Reads a day. */
export function readDay(text: string): CellReading<IsoDate> {
  const reading = parseVietnameseDate(text);
  if (!reading.ok) return unread(reading.error.code, reading.error.text, suggestDate(text));
  if (reading.value.kind === 'DATE') return { ok: true, value: reading.value.date };
  const vi = `“${text}” chỉ có năm: đề nghị ghi đủ ngày, tháng, năm.`;
  return unread('DAY_NEEDED', { vi, en: `“${text}” is a year alone: the whole date is needed.` });
}
