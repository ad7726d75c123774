import { addDays, addYears, type IsoDate, yearOf } from '../kernel/index.ts';
import type { Feature } from './column-feature.ts';
import { derive } from './receiver-rows.ts';
import { dayNumberOf } from './to-columns.ts';

/** The first day from which the years are not over on the day; null when no day of the calendar is as long ago. */
export function firstDayWithin(years: number, asOf: IsoDate): IsoDate | null {
  if (yearOf(asOf) - years < 2) return null;
  let day = addDays(addYears(asOf, -years), 3);
  while (asOf < addYears(addDays(day, -1), years)) day = addDays(day, -1);
  return day;
}

/** Before all days of the calendar, and after `unknownDay`. */
const beforeAll = -(2 ** 30);

/** 0 not known, 1 before the limit, 2 from it on; told by signs, as a branch that goes one way and another takes longer. */
function compareDays(sides: Uint8Array, days: Int32Array, limit: number): void {
  for (let row = 0; row < sides.length; row += 1) {
    const day = days[row] as number;
    const isUnknown = ((day - beforeAll) | 0) >>> 31;
    sides[row] = (1 - isUnknown) * (2 - (((day - limit) | 0) >>> 31));
  }
}

function exitFeature(key: string, limit: number, before: IsoDate, from: IsoDate): Feature {
  return {
    key,
    size: 3,
    of: 'HOUSEHOLDS',
    column: (rows) =>
      derive(rows, `exit from ${limit}`, () => {
        const sides = new Uint8Array(rows.count);
        compareDays(sides, rows.columns.households.exitedOn, limit);
        return sides;
      }),
    apply: (value, { facts }) => {
      facts.exitedOn = [null, before, from][value] ?? null;
    },
  };
}

/** The household exited on or before the day. */
export function exitedByFeature(asOf: IsoDate): Feature {
  const next = addDays(asOf, 1);
  return exitFeature(`exited by ${asOf}`, dayNumberOf(next), asOf, next);
}

/** So many years from the exit are not over on the day. */
export function withinYearsFeature(years: number, asOf: IsoDate): Feature {
  const first = firstDayWithin(years, asOf);
  const key = `within ${years} years as of ${asOf}`;
  if (first === null) return exitFeature(key, beforeAll, asOf, asOf);
  return exitFeature(key, dayNumberOf(first), addDays(first, -1), first);
}

/** 0 not known, 1 not in the year, 2 in it. */
function compareYears(inYear: Uint8Array, worksIn: Int16Array, year: number): void {
  for (let row = 0; row < inYear.length; row += 1) {
    const works = worksIn[row] as number;
    inYear[row] = works === -1 ? 0 : works === year ? 2 : 1;
  }
}

/** The household builds or repairs in the year. */
export function worksFeature(year: number): Feature {
  return {
    key: `works ${year}`,
    size: 3,
    of: 'HOUSEHOLDS',
    column: (rows) =>
      derive(rows, `works ${year}`, () => {
        const inYear = new Uint8Array(rows.count);
        compareYears(inYear, rows.columns.households.worksIn, year);
        return inYear;
      }),
    apply: (value, { facts }) => {
      facts.buildsOrRepairs = value === 0 ? null : value === 1 ? 'NO' : { year, kind: 'REPAIR' };
    },
  };
}
