import { addDays, addYears, type IsoDate } from '../kernel/index.ts';
import { type DueDate, type DueStanding, dueDatesBetween, dueStanding, dueState } from './due-date.ts';
import type { Duty } from './duty.ts';

/** How far a body has come with a duty. */
export const progressStates = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'] as const;
/** How far a body has come with a duty. */
export type ProgressState = (typeof progressStates)[number];

/** What a body said of its duty on a day; where the duty has days of its own, for which of them. */
export interface ProgressEntry {
  readonly effectiveOn: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly state: ProgressState;
}

/** A day of a duty with what was said of it; `standing` is null once it is done. */
export interface DutyDay<Entry extends ProgressEntry> {
  readonly due: DueDate;
  readonly state: ProgressState;
  readonly latest: Entry | null;
  readonly standing: DueStanding | null;
}

/** How the duty of one body stands on a day. */
export interface DutyStanding<Entry extends ProgressEntry> {
  readonly state: ProgressState;
  /** The entry that says so; null where nothing was said. */
  readonly latest: Entry | null;
  /** A requested body that is not done is awaited, with or without a day; null: nothing is due, or it is done. */
  readonly standing: DueStanding | null;
  /** The first of its days that is not done; null for a duty without days, or when all are done. */
  readonly current: DutyDay<Entry> | null;
  /** Its days until the first one that is still to come. */
  readonly days: readonly DutyDay<Entry>[];
}

/** What was said last, as of the day: the later day counts, and of one day what was recorded later. */
function latestOf<Entry extends ProgressEntry>(entries: readonly Entry[], asOf: IsoDate): Entry | null {
  let latest: Entry | null = null;
  for (const entry of entries) {
    const isKnown = entry.effectiveOn <= asOf;
    if (isKnown && (latest === null || entry.effectiveOn >= latest.effectiveOn)) latest = entry;
  }
  return latest;
}

/**
 * The days of a duty from the day on which the plan can have been issued, until the first one after the given day.
 * @example dutyDaysUntil(haDong2024.duties.find((duty) => duty.id === 'iv-8-4-report'), isoDate('2025-01-05'), isoDate('2024-04-15')).map((due) => due.on) // ['2024-07-05', '2025-01-05', '2025-07-05']
 * @example dutyDaysUntil(haDong2024.duties.find((duty) => duty.id === 'iv-8-4-report'), isoDate('2024-04-14'), isoDate('2024-04-15')) // []
 */
export function dutyDaysUntil(duty: Duty, asOf: IsoDate, issued: IsoDate): readonly DueDate[] {
  if (asOf < issued) return [];
  const days = dueDatesBetween([duty], issued, addDays(addYears(asOf, 1), 1));
  const next = days.findIndex(({ on }) => on > asOf);
  return next === -1 ? days : days.slice(0, next + 1);
}

/**
 * How the duty of one body stands on a day, by what was said of it. The entries come in the order in which they were
 * recorded. A directed body is overdue after a day that is not done; a requested one is only ever awaited.
 * @example dutyStanding(haDong2024.duties.find((duty) => duty.id === 'iv-8-4-report'), [], isoDate('2024-07-06'), isoDate('2024-04-15')).standing // 'OVERDUE'
 * @example dutyStanding(haDong2024.duties.find((duty) => duty.id === 'iv-10-1-mobilise'), [], isoDate('2026-07-06'), isoDate('2024-04-15')).standing // 'AWAITED'
 * @example dutyStanding(haDong2024.duties.find((duty) => duty.id === 'iv-1-2-list'), [{ effectiveOn: isoDate('2024-05-02'), dueOn: null, state: 'DONE' }], isoDate('2024-05-01'), isoDate('2024-04-15')).state // 'NOT_STARTED'
 */
export function dutyStanding<Entry extends ProgressEntry>(
  duty: Duty,
  entries: readonly Entry[],
  asOf: IsoDate,
  issued: IsoDate,
): DutyStanding<Entry> {
  const state = dueState(duty.mandate);
  const days = dutyDaysUntil(duty, asOf, issued).map((due): DutyDay<Entry> => {
    const said = entries.filter(({ dueOn }) => dueOn === due.on);
    const latest = latestOf(said, asOf);
    const isDone = latest?.state === 'DONE';
    const standing = isDone ? null : dueStanding({ agency: '', state }, due.on, asOf);
    return { due, state: latest?.state ?? 'NOT_STARTED', latest, standing };
  });
  if (duty.deadline !== null) {
    const current = days.find((day) => day.state !== 'DONE') ?? null;
    const shown = current ?? days.at(-1);
    const standing = current?.standing ?? null;
    return { state: shown?.state ?? 'NOT_STARTED', latest: shown?.latest ?? null, standing, current, days };
  }
  const latest = latestOf(entries, asOf);
  const isAwaited = state === 'AWAITED' && latest?.state !== 'DONE';
  return {
    ...{ state: latest?.state ?? 'NOT_STARTED', latest, current: null, days },
    standing: isAwaited ? 'AWAITED' : null,
  };
}
