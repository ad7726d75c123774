import { type IsoDate, isIsoDate } from '@vuonlen/plan/kernel';
import type { InputIssue } from './act-error.ts';

/** An issue with both texts in one line. */
export function issue(path: string, code: string, vi: string, en: string): InputIssue {
  return { path, code, text: { vi, en } };
}

/** A text that is too long, or empty where it must not be. */
export function textIssues(
  path: string,
  value: string | null | undefined,
  limits: { readonly max: number; readonly required?: boolean },
): InputIssue[] {
  const length = value == null ? 0 : [...value].length;
  if (limits.required && length === 0) return [issue(path, 'REQUIRED', 'Chưa nhập nội dung.', 'A text is needed.')];
  if (length <= limits.max) return [];
  return [issue(path, 'TOO_LONG', `Tối đa ${limits.max} ký tự.`, `At most ${limits.max} characters.`)];
}

/** The name of a person: a text with a letter in it, of any script. */
export function nameIssues(
  path: string,
  value: string | null | undefined,
  limits: { readonly max: number; readonly required?: boolean },
): InputIssue[] {
  const issues = textIssues(path, value, limits);
  if (issues.length > 0 || value == null || value === '' || /\p{L}/u.test(value)) return issues;
  return [issue(path, 'NO_LETTER', 'Họ và tên phải có chữ cái.', 'A name has a letter in it.')];
}

/** A date that is none. */
export function dateIssues(path: string, value: string | null | undefined): InputIssue[] {
  if (value == null || isIsoDate(value)) return [];
  return [issue(path, 'NOT_A_DATE', 'Ngày không có trong lịch.', 'There is no such date.')];
}

/** A date after the working date, where the act says what has happened. */
export function futureIssues(path: string, value: IsoDate | null | undefined, workingDate: IsoDate): InputIssue[] {
  if (value == null || value <= workingDate) return [];
  return [issue(path, 'DATE_IN_FUTURE', 'Ngày sau ngày làm việc.', 'The date is after the working date.')];
}

/** A number outside of its bounds, or not whole. */
export function numberIssues(
  path: string,
  value: number | null | undefined,
  [min, max]: readonly [number, number],
): InputIssue[] {
  if (value == null || (Number.isSafeInteger(value) && value >= min && value <= max)) return [];
  const vi = `Phải là số nguyên từ ${min} đến ${max}.`;
  return [issue(path, 'OUT_OF_RANGE', vi, `It must be a whole number from ${min} to ${max}.`)];
}

/** An empty text is no text. */
export function emptyToNull(value: string | null | undefined): string | null {
  return value == null || value === '' ? null : value;
}
