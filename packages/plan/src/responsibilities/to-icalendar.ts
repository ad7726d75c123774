import { addDays, type IsoDate } from '../kernel/index.ts';
import type { DueDate } from './due-date.ts';

/** A moment in UTC as calendars write it, for example `20241205T080000Z`. */
export type CalendarStamp = string;

/** When the calendar was made (the library reads no clock), and under which domain its entries are named. */
export interface CalendarOptions {
  readonly stamp: CalendarStamp;
  readonly domain?: string;
}

const foldAt = 75;
const stampForm = /^\d{8}T\d{6}Z$/;

/** Text values: backslash, semicolon, comma and line breaks are escaped (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
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

function eventOf(due: DueDate, { stamp, domain = 'vuonlen' }: CalendarOptions): readonly string[] {
  const assumed = due.certainty === 'ASSUMED' ? '\nKế hoạch không ghi ngày: tạm lấy ngày cuối năm.' : '';
  return [
    'BEGIN:VEVENT',
    `UID:${due.id.split('/').map(encodeURIComponent).join('/')}@${domain}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(due.on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(due.on, 1))}`,
    `SUMMARY:${escapeText(`${markOf(due)}: ${due.text.vi}`)}`,
    `DESCRIPTION:${escapeText(`Mục ${due.clause}: “${due.quote}”${assumed}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The days as an iCalendar text (RFC 5545) that calendar programs read: events of a whole day with a Vietnamese summary,
 * CRLF line ends, lines folded at 75 octets, the same UID for the same duty and day at every export.
 * @throws RangeError when the stamp is not of the form `20241205T080000Z`, or the domain is not one.
 * @example toICalendar([], { stamp: '20241205T080000Z' }).split('\r\n').length // 7
 * @example toICalendar([], { stamp: '2024-12-05' }) // throws RangeError
 */
export function toICalendar(dueDates: readonly DueDate[], options: CalendarOptions): string {
  if (!stampForm.test(options.stamp)) throw new RangeError(`Not a moment in UTC: ${options.stamp}`);
  if (options.domain !== undefined && !/^[\w.-]+$/.test(options.domain))
    throw new RangeError(`Not a domain: ${options.domain}`);
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
