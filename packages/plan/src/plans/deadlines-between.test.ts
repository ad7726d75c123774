import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import { toICalendar } from '../responsibilities/index.ts';
import { deadlinesBetween } from './deadlines-between.ts';
import { findGeneralPolicy } from './find-in-plan.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

const between = (from: string, until: string) => deadlinesBetween(haDong2024, isoDate(from), isoDate(until));
const stamp = '20241205T080000Z';

describe('what falls due in the plan of 2024', () => {
  it('in 2025: two reports of the bank, the yearly acts at the end of the year, phases from the first day', () => {
    const due = between('2025-01-01', '2026-01-01');
    expect(
      due.filter(({ duty }) => duty !== null).map(({ on, kind, clause, certainty }) => [on, kind, clause, certainty]),
    ).toEqual([
      ['2025-01-05', 'REPORT_DATE', 'IV.8#4', 'FIXED'],
      ['2025-07-05', 'REPORT_DATE', 'IV.8#4', 'FIXED'],
      ['2025-12-31', 'YEARLY', 'IV.1#4', 'ASSUMED'],
      ['2025-12-31', 'YEARLY', 'IV.2#3', 'ASSUMED'],
    ]);
    expect(due.filter(({ kind }) => kind === 'PHASE_BEGINS').map(({ id, on }) => [id, on])).toEqual([
      ['phase/2025-2027-health-insurance/PHASE_BEGINS', '2025-01-01'],
      ['phase/2025-2027-education/PHASE_BEGINS', '2025-01-01'],
      ['phase/from-2025-loans/PHASE_BEGINS', '2025-01-01'],
      ['phase/from-2025-special-measures/PHASE_BEGINS', '2025-01-01'],
    ]);
  });

  it('says in English what the phase gives', () => {
    const phase = between('2025-01-01', '2025-01-02').find(({ id }) => id.startsWith('phase/2025-2027-health'));
    expect(phase?.text.en).toBe(`Begins: ${findGeneralPolicy(haDong2024, 'HEALTH_INSURANCE_CARD')?.name.en}`);
  });

  it('on the last day of 2024: the wards’ year, the phases of the year', () => {
    const due = between('2024-12-31', '2025-01-01');
    expect(due.find(({ kind }) => kind === 'YEAR_END')).toMatchObject({ clause: 'IV.12#5', certainty: 'DERIVED' });
    expect(due.filter(({ kind }) => kind === 'PHASE_ENDS')).toHaveLength(3);
  });

  it('is due of a directed body and awaited of a requested one', () => {
    expect(between('2025-07-05', '2025-07-06')[0]?.parties).toEqual([{ agency: 'social-policy-bank', state: 'DUE' }]);
    const education = between('2025-01-01', '2025-01-02').find(({ id }) => id.startsWith('phase/2025-2027-education'));
    expect(education?.parties).toEqual([{ agency: 'fatherland-front', state: 'AWAITED' }]);
  });

  it('the interval is half-open', () => {
    const reports = (from: string, until: string) => between(from, until).map(({ on }) => on);
    expect(reports('2025-07-05', '2025-07-06')).toEqual(['2025-07-05']);
    expect(reports('2025-07-04', '2025-07-05')).toEqual([]);
    expect(() => between('2025-07-05', '2025-07-04')).toThrow(RangeError);
  });

  it('nothing is due before the plan can have been issued, and a phase ends before the next day', () => {
    expect(between('2024-01-05', '2024-01-06')).toEqual([]);
    expect(between('2024-12-30', '2024-12-31')).toEqual([]);
    expect(between('2024-12-31', '2025-01-01').every(({ on }) => on === '2024-12-31')).toBe(true);
  });

  it('a window that no phase tells has its own days', () => {
    const plan = { ...haDong2024, timetable: [] };
    const ends = deadlinesBetween(plan, isoDate('2024-12-31'), isoDate('2025-01-01'));
    expect(ends.find(({ id }) => id === 'window/SAVINGS_BOOK/WINDOW_ENDS')).toMatchObject({ on: '2024-12-31' });
    expect(between('2024-01-01', '2030-01-01').some(({ id }) => id.startsWith('window/SAVINGS_BOOK'))).toBe(false);
  });

  it('intervals that touch tell together what the whole tells', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(isoDate('2023-12-01'), days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), (days) => {
        const [from, cut, until] = days.toSorted();
        if (from === undefined || cut === undefined || until === undefined) throw new Error('three days');
        expect([...deadlinesBetween(haDong2024, from, cut), ...deadlinesBetween(haDong2024, cut, until)]).toEqual(
          deadlinesBetween(haDong2024, from, until),
        );
      }),
    );
  });
});

describe('the calendar', () => {
  it('is the one on file for 2025, line by line', async () => {
    const text = toICalendar(between('2025-01-01', '2026-01-01'), { stamp });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/deadlines-2025.ics.txt');
  });

  it('escapes, folds at 75 octets without cutting a letter, ends lines with CRLF', () => {
    const [report] = between('2025-07-05', '2025-07-06');
    if (report === undefined) throw new Error('no report');
    const anyText = fc
      .array(fc.constantFrom('a', 'ế', '𝒳', ',', ';', '\\', '\n', 'Đường '), { maxLength: 120, size: 'max' })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(anyText, (vi) => {
        const text = toICalendar([{ ...report, text: { vi, en: vi } }], { stamp });
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(encodeURIComponent(line).replaceAll(/%../g, '.').length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|[\uD800-\uDBFF]$/);
        }
        const summary = text
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .find((line) => line.startsWith('SUMMARY:'));
        const read = summary
          ?.slice('SUMMARY:'.length)
          .replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(`Đến hạn: ${vi}`);
      }),
    );
  });

  it('names each entry once, alike at every export', () => {
    const uids = (from: string, until: string) =>
      toICalendar(between(from, until), { stamp })
        .replaceAll('\r\n ', '')
        .match(/^UID:.*$/gm) ?? [];
    const whole = uids('2024-01-01', '2029-01-01');
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole).toEqual(expect.arrayContaining(uids('2025-06-01', '2026-01-01')));
  });

  it('refuses a stamp or a domain that would break a line', () => {
    expect(() => toICalendar([], { stamp: 'today' })).toThrow(RangeError);
    expect(() => toICalendar([], { stamp, domain: 'a\r\nb' })).toThrow(RangeError);
  });
});
