import type { ClassificationChange, HouseholdClass } from '../households/index.ts';
import { addDays, type IsoDate } from '../kernel/index.ts';
import type { Form3Column } from './form3-columns.ts';
import type { FormPeriod, HouseholdHistory } from './household-history.ts';
import { changeOn, daysOfChange, type Standing, standingOn } from './standing-on.ts';

/** What one household adds to one column of a ward: a figure of the form is the sum of its entries. */
export interface Form3Entry {
  readonly place: string;
  readonly column: Form3Column;
  readonly household: string;
  /** The day of the movement; the last day of the period for its end, the day before it for its start. */
  readonly on: IsoDate;
  /** 1; 0 where persons alone came to a household, or left it. */
  readonly households: number;
  readonly persons: number;
}

/** A near-poor household under the ward that keeps it; null for any other. */
function countedAt(standing: Standing): string | null {
  return standing.class === 'NEAR_POOR' ? standing.place : null;
}

function columnOut(after: HouseholdClass | null): Form3Column {
  if (after === 'POOR') return 'BECAME_POOR';
  return after === null || after === 'NEAR_POOR' ? 'OTHER_DECREASE' : 'EXITED';
}

/**
 * Why a household comes in. What was decided to be a relapse is one; that the household had exited before makes none, so
 * that a household which a higher standard brings back is new.
 */
function columnIn(before: HouseholdClass | null, change: ClassificationChange | null): Form3Column {
  if (before === 'NEAR_POOR') return 'OTHER_INCREASE';
  if (before === 'POOR' || change === 'EXITED_POVERTY') return 'FROM_POOR';
  if (change === 'RELAPSED_NEAR_POOR') return 'RELAPSED';
  return change === 'NEWLY_NEAR_POOR' ? 'NEW' : 'OTHER_INCREASE';
}

type Moved = Pick<Form3Entry, 'place' | 'column' | 'households' | 'persons'>;

/** Persons who came to a household that stays, and who left it. */
function personsMoved(place: string, before: Standing, after: Standing): Moved[] {
  const left = [...before.members].filter((member) => !after.members.has(member)).length;
  const came = [...after.members].filter((member) => !before.members.has(member)).length;
  const moved: Moved[] = [
    { place, column: 'OTHER_DECREASE', households: 0, persons: left },
    { place, column: 'OTHER_INCREASE', households: 0, persons: came },
  ];
  return moved.filter(({ persons }) => persons > 0);
}

/** What changes from the end of one day to the end of the next: the household with the persons of its side. */
function movedBetween(before: Standing, after: Standing, change: ClassificationChange | null): Moved[] {
  const [from, to] = [countedAt(before), countedAt(after)];
  if (from !== null && from === to) return personsMoved(from, before, after);
  const moved: Moved[] = [];
  if (from !== null) {
    moved.push({ place: from, column: columnOut(after.class), households: 1, persons: before.members.size });
  }
  if (to !== null) {
    const column = columnIn(before.class, change);
    moved.push({ place: to, column, households: 1, persons: after.members.size });
  }
  return moved;
}

/**
 * What a household adds to form 3 of a period: where it stood at the start and at the end, and each movement between,
 * in households and persons. Every decision that takes effect counts on its day, so that an exit and a relapse within one
 * period are both shown. A file that goes over to another ward leaves one as "other decrease" and comes to the other as
 * "other increase"; so do persons who come to a household or leave it.
 * @throws RangeError when the period ends before it begins: a programming error.
 * @example form3Entries({ household: 'h', decisions: [{ effectiveOn: isoDate('2024-03-01'), class: 'NEAR_POOR', standard: null, change: 'NEWLY_NEAR_POOR' }], residences: [{ since: null, place: 'w' }], members: [] }, { from: isoDate('2024-01-01'), to: isoDate('2024-12-31') }).map(({ column }) => column) // ['NEW', 'END']
 */
export function form3Entries(history: HouseholdHistory, { from, to }: FormPeriod): Form3Entry[] {
  if (from > to) throw new RangeError(`A period that ends before it begins: ${from} … ${to}`);
  const { household } = history;
  const entries: Form3Entry[] = [];
  const stand = (column: 'START' | 'END', on: IsoDate, standing: Standing) => {
    const place = countedAt(standing);
    if (place !== null) entries.push({ place, column, household, on, households: 1, persons: standing.members.size });
  };
  let before = standingOn(history, addDays(from, -1));
  stand('START', addDays(from, -1), before);
  for (const on of daysOfChange(history, from, to)) {
    const after = standingOn(history, on);
    const moved = movedBetween(before, after, changeOn(history, on));
    entries.push(...moved.map((one) => ({ ...one, household, on })));
    before = after;
  }
  stand('END', to, standingOn(history, to));
  return entries;
}
