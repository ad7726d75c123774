import { addDays, type IsoDate, isIsoDate } from '../kernel/index.ts';
import type { DueDate } from './due-date.ts';

/** A moment in UTC as calendars write it, for example `20241205T080000Z`. */
export type CalendarStamp = string;

/** When the calendar was made (the library reads no clock), and under which domain its entries are named. */
export interface CalendarOptions {
  readonly stamp: CalendarStamp;
  readonly domain?: string;
  /** Whole days before the day on which the calendar reminds of it; absent: no reminder. */
  readonly remindDaysBefore?: number;
}

const foldAt = 75;
const stampForm = /^(\d{4})(\d{2})(\d{2})T([01]\d|2[0-3])[0-5]\d[0-5]\dZ$/;

/** A text holds no control characters but the tab (3.3.11): what a copy from elsewhere brings along becomes a space. */
function isControl(sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return (point < 0x20 && sign !== '\t') || point === 0x7f;
}

/** Text values: backslash, semicolon, comma and line breaks are escaped (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => Array.from(line, (sign) => (isControl(sign) ? ' ' : sign)).join(''));
  return lines.map((line) => line.replace(/[\\;,]/g, (sign) => `\\${sign}`)).join('\\n');
}

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** No line is longer than 75 octets; a letter is never cut in two (3.1). */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > foldAt) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function basic(day: IsoDate): string {
  return day.replaceAll('-', '');
}

const marks = { DUE: 'Đến hạn', AWAITED: 'Đang chờ phối hợp', NONE: 'Mốc thời gian' } as const;

function markOf(due: DueDate): string {
  const [party] = due.parties;
  return due.duty === null || party === undefined ? marks.NONE : marks[party.state];
}

/** A reminder of its own (VALARM) before the day begins. */
function alarmOf(summary: string, days: number | undefined): readonly string[] {
  if (days === undefined) return [];
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`, `DESCRIPTION:${summary}`, 'END:VALARM'];
}

function eventOf(due: DueDate, options: CalendarOptions): readonly string[] {
  const { stamp, domain = 'vuonlen', remindDaysBefore } = options;
  const summary = escapeText(`${markOf(due)}: ${due.text.vi}`);
  const assumed = due.certainty === 'ASSUMED' ? '\nKế hoạch không ghi ngày: tạm lấy ngày cuối năm.' : '';
  return [
    'BEGIN:VEVENT',
    `UID:${due.id.split('/').map(encodeURIComponent).join('/')}@${domain}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(due.on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(due.on, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(`Mục ${due.clause}: “${due.quote}”${assumed}`)}`,
    'TRANSP:TRANSPARENT',
    ...alarmOf(summary, remindDaysBefore),
    'END:VEVENT',
  ];
}

/**
 * The days as an iCalendar text (RFC 5545) that calendar programs read: events of a whole day with a Vietnamese summary,
 * CRLF line ends, lines folded at 75 octets, the same UID for the same duty and day at every export, a reminder where one
 * is asked for.
 * @throws RangeError when the stamp is not a moment of the form `20241205T080000Z`, the domain is not one, or the days of
 * the reminder are not a whole number from 0.
 * @example toICalendar([], { stamp: '20241205T080000Z' }).split('\r\n').length // 7
 * @example toICalendar([], { stamp: '2024-12-05' }) // throws RangeError
 */
export function toICalendar(dueDates: readonly DueDate[], options: CalendarOptions): string {
  const [, year, month, day] = stampForm.exec(options.stamp) ?? [];
  if (!isIsoDate(`${year}-${month}-${day}`)) throw new RangeError(`Not a moment in UTC: ${options.stamp}`);
  if (options.domain !== undefined && !/^[\w.-]+$/.test(options.domain))
    throw new RangeError(`Not a domain: ${options.domain}`);
  const days = options.remindDaysBefore ?? 0;
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not whole days before: ${days}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vuon Len//Ke hoach//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dueDates.flatMap((due) => eventOf(due, options)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
