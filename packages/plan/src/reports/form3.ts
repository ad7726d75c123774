import { emptyForm3, type Form3Column, type Form3Figures, form3Columns, form3Difference } from './form3-columns.ts';
import type { Form3Entry } from './form3-entries.ts';
import { groupBy } from './group-by.ts';

/** Form 3 of one ward, in households and in persons. */
export interface Form3Row {
  readonly place: string;
  readonly households: Form3Figures;
  readonly persons: Form3Figures;
}

/** A ward of which the identity does not hold, and by how much the end differs from what the rest gives. */
export interface Form3Gap {
  readonly place: string;
  readonly households: number;
  readonly persons: number;
}

/** A figure of which two forms of one period tell differently. */
export interface Form3Finding {
  readonly place: string;
  readonly column: Form3Column;
  readonly unit: 'HOUSEHOLDS' | 'PERSONS';
  readonly reported: number;
  readonly register: number;
}

function sumOf(entries: readonly Form3Entry[], unit: 'households' | 'persons'): Form3Figures {
  const figures: Record<Form3Column, number> = { ...emptyForm3 };
  for (const entry of entries) figures[entry.column] += entry[unit];
  return figures;
}

/**
 * Form 3 from its entries, a row a ward in the order given; other places follow in the order in which they occur.
 * @example form3Rows([], ['w'])[0]?.households.END // 0
 */
export function form3Rows(entries: readonly Form3Entry[], places: readonly string[] = []): Form3Row[] {
  const byPlace = groupBy(entries, ({ place }) => place);
  return [...new Set([...places, ...byPlace.keys()])].map((place) => {
    const own = byPlace.get(place) ?? [];
    return { place, households: sumOf(own, 'households'), persons: sumOf(own, 'persons') };
  });
}

const none: Omit<Form3Row, 'place'> = { households: emptyForm3, persons: emptyForm3 };

/** A ward that the form before ended with somebody: the next one begins with it, though it be no more. */
function endedWithSomebody({ households, persons }: Form3Row): boolean {
  return households.END !== 0 || persons.END !== 0;
}

/**
 * Form 3 that begins where the form before it ended: its start is the end that was reported. What was recorded late for
 * the time before then shows as a gap. A ward that the form before ended without anybody has no row by that alone.
 * @example carryOver(form3Rows([], ['w']), [{ place: 'w', households: { ...emptyForm3, START: 2, END: 2 }, persons: emptyForm3 }])[0]?.households.START // 2
 */
export function carryOver(rows: readonly Form3Row[], before: readonly Form3Row[]): Form3Row[] {
  const known = new Map(rows.map((row) => [row.place, row]));
  const ended = new Map(before.map((row) => [row.place, row]));
  const went = before.filter(endedWithSomebody).map(({ place }) => place);
  return [...new Set([...known.keys(), ...went])].map((place) => {
    const { households, persons } = known.get(place) ?? none;
    const end = ended.get(place) ?? none;
    return {
      place,
      households: { ...households, START: end.households.END },
      persons: { ...persons, START: end.persons.END },
    };
  });
}

/**
 * The wards of which 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 does not hold, in households or in persons; none where it holds
 * for every ward.
 * @example form3Gaps([{ place: 'w', households: { ...emptyForm3, START: 1 }, persons: emptyForm3 }]) // [{ place: 'w', households: -1, persons: 0 }]
 */
export function form3Gaps(rows: readonly Form3Row[]): Form3Gap[] {
  return rows
    .map(({ place, households, persons }) => ({
      place,
      households: form3Difference(households),
      persons: form3Difference(persons),
    }))
    .filter(({ households, persons }) => households !== 0 || persons !== 0);
}

/**
 * The sum of several wards.
 * @example form3Total([{ place: 'w', households: { ...emptyForm3, NEW: 2 }, persons: emptyForm3 }]).households.NEW // 2
 */
export function form3Total(rows: readonly Omit<Form3Row, 'place'>[]): Omit<Form3Row, 'place'> {
  const add = (of: (row: Omit<Form3Row, 'place'>) => Form3Figures): Form3Figures => {
    const total: Record<Form3Column, number> = { ...emptyForm3 };
    for (const row of rows) for (const column of form3Columns) total[column] += of(row)[column];
    return total;
  };
  return { households: add(({ households }) => households), persons: add(({ persons }) => persons) };
}

/**
 * Where a form that was reported differs from what the register says of its period now, figure by figure.
 * @example compareForm3(form3Rows([], ['w']), form3Rows([], ['w'])) // []
 */
export function compareForm3(reported: readonly Form3Row[], register: readonly Form3Row[]): Form3Finding[] {
  const [told, now] = [reported, register].map((rows) => new Map(rows.map((row) => [row.place, row])));
  const places = [...new Set([...reported, ...register].map(({ place }) => place))];
  return places.flatMap((place) => {
    const [before, after] = [told?.get(place) ?? none, now?.get(place) ?? none];
    const differs = (unit: Form3Finding['unit'], a: Form3Figures, b: Form3Figures): Form3Finding[] =>
      form3Columns
        .filter((column) => a[column] !== b[column])
        .map((column) => ({ place, column, unit, reported: a[column], register: b[column] }));
    return [
      ...differs('HOUSEHOLDS', before.households, after.households),
      ...differs('PERSONS', before.persons, after.persons),
    ];
  });
}
