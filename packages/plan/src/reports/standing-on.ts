import { type ClassificationChange, classificationAsOf, type HouseholdClass } from '../households/index.ts';
import { type IsoDate, isWithin } from '../kernel/index.ts';
import type { HouseholdHistory } from './household-history.ts';

/** A household at the end of a day. */
export interface Standing {
  readonly class: HouseholdClass | null;
  readonly place: string | null;
  readonly members: ReadonlySet<string>;
}

/** The later day first; what has no day has been so for ever. */
function lastBy<Row>(rows: readonly Row[], dayOf: (row: Row) => IsoDate | null, day: IsoDate): Row | undefined {
  return rows
    .filter((row) => (dayOf(row) ?? '') <= day)
    .toSorted((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -1 : (dayOf(a) ?? '') > (dayOf(b) ?? '') ? 1 : 0))
    .at(-1);
}

/** Class, place and members of a household at the end of a day. */
export function standingOn({ decisions, residences, members }: HouseholdHistory, day: IsoDate): Standing {
  const living = members.filter(({ since, until }) => isWithin({ from: since, until }, day));
  return {
    class: classificationAsOf(decisions, day).class,
    place: lastBy(residences, ({ since }) => since, day)?.place ?? null,
    members: new Set(living.map(({ member }) => member)),
  };
}

/** What the decision that holds from the day says that it changed; null where none takes effect on it. */
export function changeOn({ decisions }: HouseholdHistory, day: IsoDate): ClassificationChange | null {
  return decisions.filter(({ effectiveOn }) => effectiveOn === day).at(-1)?.change ?? null;
}

/** The days within a period on which anything of the household changes, in their order. */
export function daysOfChange(history: HouseholdHistory, from: IsoDate, to: IsoDate): IsoDate[] {
  const { decisions, residences, members } = history;
  const days = [
    ...decisions.map(({ effectiveOn }) => effectiveOn),
    ...residences.map(({ since }) => since),
    ...members.flatMap(({ since, until }) => [since, until]),
  ].filter((day) => day !== null && day >= from && day <= to);
  return [...new Set(days as IsoDate[])].sort();
}
