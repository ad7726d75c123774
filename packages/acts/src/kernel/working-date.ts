import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/**
 * The calendar day in Asia/Ho_Chi_Minh at an instant.
 *
 * @example today(new Date('2024-06-14T17:00:00Z')) // '2024-06-15'
 */
export function today(at: Date): IsoDate {
  return isoDate(calendar.format(at));
}

/** The day on which a committee works: the fixed one, or the calendar's. */
export function workingDateOf(committee: { readonly workingDate: IsoDate | null }, at: Date): IsoDate {
  return committee.workingDate ?? today(at);
}
