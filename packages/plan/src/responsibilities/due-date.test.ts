import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import { dueDatesBetween, dueStanding } from './due-date.ts';
import type { Deadline, Duty } from './duty.ts';

const cite = { clause: 'IV.8#4', quote: 'vào ngày 5 tháng 1 và 5 tháng 7 hàng năm' };

function onDays(...days: readonly (readonly [month: number, day: number])[]): Deadline {
  const dates = days.map(([month, day]) => ({ month, day }));
  return { kind: 'YEARLY_DATES', dates, everyMonths: { value: 6, certainty: 'FIXED', ...cite }, cite };
}

function duty(id: string, deadline: Deadline | null, mandate: Duty['mandate'] = 'DIRECTED'): Duty {
  return {
    ...{ id, mandate, deadline, agencies: ['bank'], roles: ['REPORT'], mandateCite: cite, ...cite },
    ...{ text: { vi: 'Báo cáo', en: 'Report' }, partners: [], measures: [], recipient: [] },
  };
}

const twice = duty('report', onDays([1, 5], [7, 5]));
const leap = duty('leap', onDays([2, 29]));
const yearly = duty('review', { kind: 'YEARLY', cite });
const within2024 = duty('raise', { kind: 'YEAR', year: 2024, cite });
const daysOf = (duties: readonly Duty[], from: string, until: string) =>
  dueDatesBetween(duties, isoDate(from), isoDate(until)).map(({ on }) => on);

describe('the days on which duties fall due', () => {
  it.each<[string, readonly Duty[], string, string, readonly string[]]>([
    ['5 January and 5 July', [twice], '2025-01-01', '2026-01-01', ['2025-01-05', '2025-07-05']],
    ['the first day belongs to the interval', [twice], '2025-01-05', '2025-07-05', ['2025-01-05']],
    ['the last does not', [twice], '2025-01-06', '2025-07-05', []],
    ['an empty interval', [twice], '2025-01-05', '2025-01-05', []],
    ['over the turn of the year', [twice], '2025-07-05', '2026-01-06', ['2025-07-05', '2026-01-05']],
    ['the report goes on after 2027', [twice], '2027-12-31', '2029-01-01', ['2028-01-05', '2028-07-05']],
    ['and in forty years', [twice], '2065-01-01', '2065-02-01', ['2065-01-05']],
    ['29 February of a leap year', [leap], '2028-01-01', '2029-01-01', ['2028-02-29']],
    ['of a common year: the last of February', [leap], '2027-01-01', '2028-01-01', ['2027-02-28']],
    ['of a century that is no leap year', [leap], '2100-01-01', '2101-01-01', ['2100-02-28']],
    ['yearly work at the end of each year', [yearly], '2026-12-31', '2028-12-31', ['2026-12-31', '2027-12-31']],
    ['a year of its own, once', [within2024], '2024-01-01', '2030-01-01', ['2024-12-31']],
    ['and not in another', [within2024], '2025-01-01', '2030-01-01', []],
    ['no deadline, no day', [duty('open', null)], '2024-01-01', '2030-01-01', []],
  ])('%s', (_, duties, from, until, days) => expect(daysOf(duties, from, until)).toEqual(days));

  it('of one day stand in the order of the duties, whatever the interval', () => {
    const duties = ['c', 'a', 'b'].map((id) => duty(id, onDays([7, 5])));
    const idsOf = (from: string, until: string) =>
      dueDatesBetween(duties, isoDate(from), isoDate(until)).map(({ id }) => id);
    const july = ['c/2025-07-05', 'a/2025-07-05', 'b/2025-07-05'];
    expect(idsOf('2025-07-05', '2025-07-06')).toEqual(july);
    expect(idsOf('2024-07-06', '2026-07-05')).toEqual(july);
  });

  it('are within the interval, in order, each under a name of its own', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(isoDate('2020-01-01'), days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), (from, length) => {
        const until = addDays(from, length);
        const due = dueDatesBetween([twice, leap, yearly, within2024], from, until);
        expect(due.every(({ on }) => from <= on && on < until)).toBe(true);
        expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
        expect(new Set(due.map(({ id }) => id)).size).toBe(due.length);
        if (length >= 366) expect(due.length).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

describe('how an act stands on a day', () => {
  it.each([
    ['DIRECTED', '2025-07-04', 'UPCOMING'],
    ['DIRECTED', '2025-07-05', 'DUE_TODAY'],
    ['DIRECTED', '2025-07-06', 'OVERDUE'],
    ['REQUESTED', '2025-07-04', 'AWAITED'],
    ['REQUESTED', '2025-07-05', 'AWAITED'],
    ['REQUESTED', '2035-07-06', 'AWAITED'],
  ] as const)('%s on %s: %s', (mandate, asOf, standing) => {
    const [due] = dueDatesBetween([{ ...twice, mandate }], isoDate('2025-07-01'), isoDate('2025-08-01'));
    expect(due?.parties.map((party) => dueStanding(party, due.on, isoDate(asOf)))).toEqual([standing]);
  });
});
