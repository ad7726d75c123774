import { parseVietnameseDate } from '@vuonlen/plan/kernel';

/** The calendar date of what was typed, or empty. */
export function dateOf(typed: string): string {
  const reading = parseVietnameseDate(typed);
  return reading.ok && reading.value.kind === 'DATE' ? reading.value.date : '';
}

/** True for something typed of which no calendar date can be read: a day that is none, or a year alone. */
export function isUnreadDate(typed: string): boolean {
  return typed.trim() !== '' && dateOf(typed) === '';
}
