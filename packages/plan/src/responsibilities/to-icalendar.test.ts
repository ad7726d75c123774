import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import type { DueDate } from './due-date.ts';
import { toICalendar } from './to-icalendar.ts';

const stamp = '20241205T080000Z';
const report: DueDate = {
  ...{ id: 'report/2025-07-05', kind: 'REPORT_DATE', on: isoDate('2025-07-05'), duty: 'report', certainty: 'FIXED' },
  ...{ parties: [{ agency: 'bank', state: 'DUE' }], measures: [], clause: 'IV.8#4', quote: 'vào ngày 5 tháng 7' },
  text: { vi: 'Báo cáo kết quả cho vay', en: 'Report on lending' },
};

interface Property {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** A reader of its own, by the grammar of RFC 5545: unfold, split, name, parameters, value. */
function read(calendar: string): readonly Property[] {
  if (!calendar.endsWith('\r\n')) throw new Error('The last line does not end');
  const lines = calendar.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const [name = '', ...parameters] = line.slice(0, colon).split(';');
    return { name, parameters, value: line.slice(colon + 1) };
  });
}

function readText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

const valuesOf = (calendar: string, name: string) =>
  read(calendar).flatMap((property) => (property.name === name ? [property.value] : []));

/** Octets in UTF-8, as the platform counts them. */
const octets = (line: string) => encodeURIComponent(line).replaceAll(/%../g, '.').length;

const anyWords = fc
  .array(fc.constantFrom('a', ' ', 'ế', 'Đường ', '“', '𝒳', ',', ';', ':', '"', '\\', '\\n', '\n', '\t'), {
    maxLength: 90,
    size: 'max',
  })
  .map((signs) => signs.join(''));
const anyDue = fc.record({
  vi: anyWords,
  quote: anyWords,
  on: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(isoDate('2000-01-01'), days)),
});

describe('a calendar, read again', () => {
  it('gives back every text and day, in order', () => {
    fc.assert(
      fc.property(fc.array(anyDue, { maxLength: 5 }), (drawn) => {
        const due = drawn.map(({ vi, quote, on }, at) => ({
          ...report,
          id: `d/${at}`,
          on,
          quote,
          text: { vi, en: vi },
        }));
        const calendar = toICalendar(due, { stamp });
        expect(valuesOf(calendar, 'SUMMARY').map(readText)).toEqual(due.map(({ text }) => `Đến hạn: ${text.vi}`));
        expect(valuesOf(calendar, 'DESCRIPTION').map(readText)).toEqual(
          due.map(({ quote }) => `Mục IV.8#4: “${quote}”`),
        );
        const basic = (day: string) => day.replaceAll('-', '');
        expect(valuesOf(calendar, 'DTSTART')).toEqual(due.map(({ on }) => basic(on)));
        expect(valuesOf(calendar, 'DTEND')).toEqual(due.map(({ on }) => basic(addDays(on, 1))));
        expect(valuesOf(calendar, 'UID')).toEqual(due.map(({ id }) => `${id}@vuonlen`));
        expect(valuesOf(calendar, 'DTSTAMP')).toEqual(due.map(() => stamp));
      }),
    );
  });

  it('has no line over 75 octets, no letter cut in two, no break but CRLF', () => {
    fc.assert(
      fc.property(anyDue, ({ vi, quote, on }) => {
        const calendar = toICalendar([{ ...report, on, quote, text: { vi, en: vi } }], { stamp, remindDaysBefore: 3 });
        for (const line of calendar.slice(0, -2).split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/);
        }
      }),
    );
  });

  it('fills its lines: a long one is folded at 75 octets, not before the letter that still fits', () => {
    const long = { ...report, text: { vi: 'x'.repeat(200), en: '' } };
    const lines = toICalendar([long], { stamp }).split('\r\n');
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(lines.slice(first, first + 2).map(octets)).toEqual([75, 75]);
  });
});

describe('an event', () => {
  it.each([
    ['a common day', '2025-07-05', '20250706'],
    ['the end of a month', '2025-01-31', '20250201'],
    ['the last of the year', '2027-12-31', '20280101'],
    ['28 February of a common year', '2027-02-28', '20270301'],
    ['28 February of a leap year', '2028-02-28', '20280229'],
    ['29 February', '2028-02-29', '20280301'],
  ])('of a whole day ends before the next one: %s', (_, on, end) => {
    const properties = read(toICalendar([{ ...report, on: isoDate(on) }], { stamp }));
    expect(properties.filter(({ name }) => name.startsWith('DT') && name !== 'DTSTAMP')).toEqual([
      { name: 'DTSTART', parameters: ['VALUE=DATE'], value: on.replaceAll('-', '') },
      { name: 'DTEND', parameters: ['VALUE=DATE'], value: end },
    ]);
  });

  it.each([
    [',', '\\,'],
    [';', '\\;'],
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r\n', '\\n'],
    ['\r', '\\n'],
    [':"', ':"'],
    ['\t', '\t'],
    ['\u0000\u0007\u007f', '   '],
  ])('writes %j as %j', (text, written) => {
    const calendar = toICalendar([{ ...report, text: { vi: text, en: text } }], { stamp });
    expect(valuesOf(calendar, 'SUMMARY')).toEqual([`Đến hạn: ${written}`]);
  });

  it('has the UID of its duty and day, under the domain of the caller, whatever else changes', () => {
    const other = { ...report, text: { vi: 'khác', en: 'other' }, parties: [] };
    const uids = [report, other].flatMap((due, at) =>
      valuesOf(toICalendar([due], { stamp: `2025060${at + 1}T000000Z` }), 'UID'),
    );
    expect(new Set(uids)).toEqual(new Set(['report/2025-07-05@vuonlen']));
    expect(valuesOf(toICalendar([report], { stamp, domain: 'ha-dong.gov.vn' }), 'UID')).toEqual([
      'report/2025-07-05@ha-dong.gov.vn',
    ]);
  });

  it.each([
    ['DUE', 'Đến hạn'],
    ['AWAITED', 'Đang chờ phối hợp'],
  ] as const)('of a body whose act is %s says “%s”', (state, mark) => {
    const calendar = toICalendar([{ ...report, parties: [{ agency: 'x', state }] }], { stamp });
    expect(valuesOf(calendar, 'SUMMARY')).toEqual([`${mark}: Báo cáo kết quả cho vay`]);
  });

  it('says that its day is assumed', () => {
    const calendar = toICalendar([{ ...report, certainty: 'ASSUMED' }], { stamp });
    expect(valuesOf(calendar, 'DESCRIPTION').map(readText)[0]).toMatch(/”\nKế hoạch không ghi ngày/);
  });
});

describe('a reminder', () => {
  const alarmOf = (remindDaysBefore?: number) => {
    const options = remindDaysBefore === undefined ? { stamp } : { stamp, remindDaysBefore };
    const lines = read(toICalendar([report], options)).map(({ name, value }) => `${name}:${value}`);
    const [from, to] = [lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM')];
    return from < 0 ? null : { lines: lines.slice(from, to + 1), after: lines[to + 1] };
  };

  it('stands within the event, before it ends, with the words of the summary', () => {
    const [begin, end] = ['BEGIN:VALARM', 'END:VALARM'];
    const words = ['ACTION:DISPLAY', 'TRIGGER:-P7D', 'DESCRIPTION:Đến hạn: Báo cáo kết quả cho vay'];
    expect(alarmOf(7)).toEqual({ lines: [begin, ...words, end], after: 'END:VEVENT' });
    expect(alarmOf(0)?.lines).toContain('TRIGGER:-P0D');
  });

  it('is there only where one is asked for', () => expect(alarmOf()).toBeNull());

  it.each([-1, 1.5, Number.NaN])('of %s days is refused', (days) => {
    expect(() => alarmOf(days)).toThrow(RangeError);
  });
});

describe('a stamp', () => {
  it.each([
    '20241205T080000',
    '2024-12-05T08:00:00Z',
    '20240230T080000Z',
    '20241305T080000Z',
    '20241205T240000Z',
    '20241205T086000Z',
    '20241205T080060Z',
    ' 20241205T080000Z',
    '20241205T080000Z\n',
  ])('that is no moment is refused: %j', (wrong) =>
    expect(() => toICalendar([], { stamp: wrong })).toThrow(RangeError),
  );

  it.each(['', 'a b', 'a\r\nb', 'a:b'])('does not save a domain that is none: %j', (domain) => {
    expect(() => toICalendar([], { stamp, domain })).toThrow(RangeError);
  });
});
