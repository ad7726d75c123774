import {
  type Certainty,
  type Citation,
  type Cited,
  type ClauseRef,
  type IsoDate,
  isoDate,
  type LawRelation,
  type NotStated,
  type Period,
  type Vnd,
  vnd,
} from '../../kernel/index.ts';

/** A place in the text. */
export function at(clause: ClauseRef, quote: string): Citation {
  return { clause, quote };
}

/** Words of the text as a value; `value` differs from the quote where a slug or a summary stands for it. */
export function words(
  clause: ClauseRef,
  quote: string,
  value: string = quote,
  certainty: Certainty = 'FIXED',
): Cited<string> {
  return { value, clause, quote, certainty };
}

interface Reading {
  /** Which number of the quote is the value, counted from 0. */
  readonly numberAt?: number;
  readonly relation?: LawRelation;
}

/** A count, a share or a number of years. */
export function count(
  value: number,
  clause: ClauseRef,
  quote: string,
  certainty: Certainty,
  reading: Reading = {},
): Cited<number> {
  return { value, clause, quote, certainty, numberAt: 0, ...reading };
}

/** An amount in whole đồng. */
export function money(
  value: number,
  clause: ClauseRef,
  quote: string,
  certainty: Certainty,
  reading: Reading = {},
): Cited<Vnd> {
  return { value: vnd(value), clause, quote, certainty, numberAt: 0, ...reading };
}

/** A calendar date, as the text prints it or as its words give it ("cuối năm 2024"). */
export function day(value: string, clause: ClauseRef, quote: string, certainty: Certainty = 'FIXED'): Cited<IsoDate> {
  return { value: isoDate(value), clause, quote, certainty };
}

/** Whole years, half-open; `last` null: from the first year on, without end. */
export function years(first: number, last: number | null, clause: ClauseRef, quote: string): Cited<Period> {
  const until = last === null ? null : isoDate(`${last + 1}-01-01`);
  return { value: { from: isoDate(`${first}-01-01`), until }, clause, quote, certainty: 'FIXED' };
}

/** The text is silent: unstated is not zero. */
export function notStated(clause: ClauseRef, vi: string, en: string): NotStated {
  return { notStated: true, clause, why: { vi, en } };
}

export const year2024 = years(2024, 2024, 'III.2#1', 'Năm 2024');
export const years2025To2027 = years(2025, 2027, 'III.2#2', 'Năm 2025- 2027');
export const from2025 = years(2025, null, 'III.2#3', 'Từ năm 2025');
