import { addDays, daysInMonth, type IsoDate, isIsoDate, isoDate, yearOf } from '@vuonlen/plan/kernel';

/** The years in which the calendar is read. */
export function isCalendarYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2100;
}

/** The day of the month view as the address has it; what it does not know is the usual one. */
export function readDay(text: string | null, usual: IsoDate): IsoDate {
  return text !== null && isIsoDate(text) && isCalendarYear(yearOf(text)) ? text : usual;
}

/** 0 is Monday, as weeks begin in Vietnam. */
function weekdayOf(day: IsoDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The weeks of the month of a day, Monday first; null where a week reaches into another month. */
export function weeksOf(day: IsoDate): readonly (readonly (IsoDate | null)[])[] {
  const first = isoDate(`${day.slice(0, 7)}-01`);
  const before = weekdayOf(first);
  const count = daysInMonth(yearOf(day), Number(day.slice(5, 7)));
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, at) =>
    at < before || at >= before + count ? null : addDays(first, at - before),
  );
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The same day some months later or earlier; the last one of a month that is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const at = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

const steps: Readonly<Record<string, (day: IsoDate) => IsoDate>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** The day to which a key leads; null for a key that leads nowhere. */
export function dayByKey(day: IsoDate, key: string): IsoDate | null {
  const next = steps[key]?.(day) ?? null;
  return next !== null && isCalendarYear(yearOf(next)) ? next : null;
}
