import type { MemberFacts } from '../households/index.ts';
import { addDays, ageOn, type IsoDate, isoDate } from '../kernel/index.ts';
import { firstDayWithin } from './day-feature.ts';
import { unknownDay } from './register-columns.ts';
import { dayNumberOf } from './to-columns.ts';

/** What is known of a birth. */
type Birth = Pick<MemberFacts, 'birthDate' | 'birthYear'>;

const epoch = isoDate('1970-01-01');
/** Births of about so many years are looked up by their day; other ones are asked about one by one. */
const span = 120 * 366;
const notAsked = 0xff;

/**
 * What a rule says as of a day, by the day and the year of birth as they stand in the columns. The rule looks at the age in
 * full years, so it is asked about one birth of each age; where the day of birth is not known, once about each year.
 */
export function verdictsByBirth(asOf: IsoDate, ask: (birth: Birth) => number): (day: number, year: number) => number {
  const today = dayNumberOf(asOf);
  const byDaysAgo = new Uint8Array(span).fill(notAsked);
  const others = new Map<number, number>();

  function askAboutAge(day: number): number {
    const birthDate = addDays(epoch, day);
    const age = ageOn(birthDate, asOf);
    const [first, next] = [firstDayWithin(age + 1, asOf), firstDayWithin(age, asOf)];
    const verdict = ask({ birthDate, birthYear: null });
    const longestAgo = first === null ? today - day : today - dayNumberOf(first);
    const shortestAgo = next === null ? today - day : today - dayNumberOf(next) + 1;
    byDaysAgo.fill(verdict, shortestAgo, longestAgo + 1);
    return verdict;
  }

  function askAboutOther(day: number, year: number): number {
    const key = day === unknownDay ? year : 10_000 + day - unknownDay;
    const verdict =
      others.get(key) ??
      ask(
        day === unknownDay
          ? { birthDate: null, birthYear: year === 0 ? null : year }
          : { birthDate: addDays(epoch, day), birthYear: null },
      );
    others.set(key, verdict);
    return verdict;
  }

  return (day, year) => {
    const daysAgo = today - day;
    if (daysAgo < 0 || daysAgo >= span) return askAboutOther(day, year);
    const verdict = byDaysAgo[daysAgo] as number;
    return verdict === notAsked ? askAboutAge(day) : verdict;
  };
}
