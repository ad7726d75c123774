import { addDays, addYears, type IsoDate, yearOf } from '../kernel/index.ts';
import type { Feature } from './column-feature.ts';
import { derive, type ReceiverRows } from './receiver-rows.ts';
import { unknownDay } from './register-columns.ts';
import { dayNumberOf } from './to-columns.ts';

/** The first day from which the years are not over on the day; null when no day of the calendar is as long ago. */
export function firstDayWithin(years: number, asOf: IsoDate): IsoDate | null {
  if (yearOf(asOf) - years < 2) return null;
  let day = addDays(addYears(asOf, -years), 3);
  while (asOf < addYears(addDays(day, -1), years)) day = addDays(day, -1);
  return day;
}

/** Exit days against a limit: 0 not known, 1 before it, 2 from it on. */
function exitFrom(rows: ReceiverRows, limit: number): Uint8Array {
  const { exitedOn } = rows.columns.households;
  return derive(rows, `exit from ${limit}`, () => {
    const sides = new Uint8Array(exitedOn.length);
    for (let row = 0; row < sides.length; row += 1) {
      const day = exitedOn[row] as number;
      sides[row] = day === unknownDay ? 0 : day < limit ? 1 : 2;
    }
    return sides;
  });
}

function exitFeature(key: string, limit: number, before: IsoDate, from: IsoDate): Feature {
  return {
    key,
    size: 3,
    of: 'HOUSEHOLDS',
    column: (rows) => exitFrom(rows, limit),
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
  if (first === null) return exitFeature(key, unknownDay, asOf, asOf);
  return exitFeature(key, dayNumberOf(first), addDays(first, -1), first);
}

/** The household builds or repairs in the year. */
export function worksFeature(year: number): Feature {
  return {
    key: `works ${year}`,
    size: 3,
    of: 'HOUSEHOLDS',
    column: (rows) => {
      const { worksIn } = rows.columns.households;
      return derive(rows, `works ${year}`, () => {
        const inYear = new Uint8Array(worksIn.length);
        for (let row = 0; row < inYear.length; row += 1) {
          inYear[row] = worksIn[row] === -1 ? 0 : worksIn[row] === year ? 2 : 1;
        }
        return inYear;
      });
    },
    apply: (value, { facts }) => {
      facts.buildsOrRepairs = value === 0 ? null : value === 1 ? 'NO' : { year, kind: 'REPAIR' };
    },
  };
}
