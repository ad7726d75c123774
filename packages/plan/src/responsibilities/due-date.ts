import { type Citation, type Cited, daysInMonth, type IsoDate, isoDate, type Text, yearOf } from '../kernel/index.ts';
import type { Duty, Mandate } from './duty.ts';

/** A body that answers for a day: a directed body's act is due, a requested one's is only ever awaited. */
export interface DueParty {
  readonly agency: string;
  readonly state: 'DUE' | 'AWAITED';
}

/** What falls on the day: a dated report, a yearly act, the end of the year of a duty, a phase or window. */
export type DueKind =
  | 'REPORT_DATE'
  | 'YEARLY'
  | 'YEAR_END'
  | 'PHASE_BEGINS'
  | 'PHASE_ENDS'
  | 'WINDOW_BEGINS'
  | 'WINDOW_ENDS';

/** A day on which something of the plan falls due, begins or ends, with the words that say so. */
export interface DueDate extends Citation {
  /** Stable: the same for the same duty and day, whenever and for whatever interval it is asked. */
  readonly id: string;
  readonly kind: DueKind;
  readonly on: IsoDate;
  readonly duty: string | null;
  readonly parties: readonly DueParty[];
  readonly measures: readonly string[];
  readonly text: Text;
  /** `ASSUMED`: the text says the year and not the day; the last day of the year stands for it. */
  readonly certainty: Cited<IsoDate>['certainty'];
}

/**
 * What a body's act is on the day it falls due: due of a directed body, awaited of a requested one.
 * @example dueState('REQUESTED') // 'AWAITED'
 */
export function dueState(mandate: Mandate): DueParty['state'] {
  return mandate === 'DIRECTED' ? 'DUE' : 'AWAITED';
}

/** How an act stands on a day: a directed body's is overdue after its day, a requested one's is awaited before and after. */
export type DueStanding = 'UPCOMING' | 'DUE_TODAY' | 'OVERDUE' | 'AWAITED';

/**
 * How the act of one party stands on a day, as long as it is not done. A requested body is awaited on every day and never
 * overdue; where the day itself is `ASSUMED`, so is what follows from it.
 * @example dueStanding({ agency: 'social-policy-bank', state: 'DUE' }, isoDate('2025-07-05'), isoDate('2025-07-06')) // 'OVERDUE'
 * @example dueStanding({ agency: 'fatherland-front', state: 'AWAITED' }, isoDate('2025-07-05'), isoDate('2026-07-06')) // 'AWAITED'
 */
export function dueStanding(party: DueParty, on: IsoDate, asOf: IsoDate): DueStanding {
  if (party.state === 'AWAITED') return 'AWAITED';
  if (asOf < on) return 'UPCOMING';
  return asOf === on ? 'DUE_TODAY' : 'OVERDUE';
}

/** A day that the month lacks that year is its last day: 29 February falls on the 28th three years out of four. */
function dated(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(day, daysInMonth(year, month)), 2)}`);
}

type Moment = Pick<DueDate, 'kind' | 'on' | 'certainty'>;

function momentsIn(duty: Duty, year: number): readonly Moment[] {
  const { deadline } = duty;
  if (deadline === null) return [];
  if (deadline.kind === 'YEARLY_DATES')
    return deadline.dates.map(({ month, day }) => ({
      ...{ kind: 'REPORT_DATE' as const, certainty: 'FIXED' as const },
      on: dated(year, month, day),
    }));
  const last = dated(year, 12, 31);
  if (deadline.kind === 'YEARLY') return [{ kind: 'YEARLY', on: last, certainty: 'ASSUMED' }];
  return deadline.year === year ? [{ kind: 'YEAR_END', on: last, certainty: 'DERIVED' }] : [];
}

/**
 * The days on which the dated duties fall due, from the first day on and before the second (half-open), in the order of
 * the days and then of the duties. Yearly acts without a day of their own stand on 31 December, marked `ASSUMED`.
 * @throws RangeError when the interval ends before it begins.
 * @example dueDatesBetween(haDong2024.duties, isoDate('2025-01-01'), isoDate('2025-07-06')).map((due) => due.on) // ['2025-01-05', '2025-07-05']
 * @example dueDatesBetween(haDong2024.duties, isoDate('2025-01-05'), isoDate('2025-07-05')).length // 1
 */
export function dueDatesBetween(duties: readonly Duty[], from: IsoDate, until: IsoDate): readonly DueDate[] {
  if (until < from) throw new RangeError(`The interval ends before it begins: ${from} … ${until}`);
  const first = yearOf(from);
  const years = Array.from({ length: yearOf(until) - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) =>
      duties.flatMap((duty) =>
        momentsIn(duty, year).map((moment) => ({
          ...moment,
          id: `${duty.id}/${moment.on}`,
          duty: duty.id,
          parties: duty.agencies.map((agency) => ({ agency, state: dueState(duty.mandate) })),
          measures: duty.measures,
          text: duty.text,
          clause: duty.deadline?.cite.clause ?? duty.clause,
          quote: duty.deadline?.cite.quote ?? duty.quote,
        })),
      ),
    )
    .filter(({ on }) => from <= on && on < until)
    .toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}
