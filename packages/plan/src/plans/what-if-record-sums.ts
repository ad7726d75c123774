import type { Text } from '../kernel/index.ts';
import type { WhatIf } from './what-if-answer.ts';
import { compared } from './what-if-compared.ts';
import type { TwoPlans } from './what-if-count.ts';
import { coverageOf } from './what-if-coverage.ts';
import type { HouseholdOnRecord, RecordCoverage, RecordRow, RecordShift } from './what-if-record-answer.ts';

type Answer = Extract<WhatIf, { ok: true }>;

/** Supports that are held, by the measures of the plans; what belongs to other plans is passed over. */
export function heldCounts(
  households: readonly HouseholdOnRecord[],
  { supports }: TwoPlans,
): ReadonlyMap<string, number> {
  const counts = new Map(supports.map(({ code }) => [code, 0]));
  for (const { measure } of households.flatMap(({ facts }) => facts.supports)) {
    const known = counts.get(measure);
    if (known !== undefined) counts.set(measure, known + 1);
  }
  return counts;
}

function isUnstated({ before, after }: RecordShift): boolean {
  return [before, after].some(({ outcome, amount }) => outcome === 'GRANTED' && amount === null);
}

function sumOf(shifts: readonly RecordShift[]): number {
  const stated = shifts.filter((shift) => !isUnstated(shift));
  return stated.reduce((sum, { before, after }) => sum + (after.amount ?? 0) - (before.amount ?? 0), 0);
}

function rowOf(
  head: Pick<RecordRow, 'kind' | 'place' | 'name'>,
  households: number,
  shifts: readonly RecordShift[],
): RecordRow {
  return {
    ...head,
    households,
    affected: new Set(shifts.map(({ household }) => household)).size,
    gains: shifts.filter(({ direction }) => direction > 0).length,
    losses: shifts.filter(({ direction }) => direction < 0).length,
    held: sumOf(shifts.filter(({ assignment }) => assignment !== null)),
    open: sumOf(shifts.filter(({ assignment }) => assignment === null)),
    unstated: shifts.filter(isUnstated).length,
  };
}

/** The whole, and the wards that have households, those of no known ward last. */
export function recordRows(
  { rows, whole }: Answer,
  households: readonly HouseholdOnRecord[],
  shifts: readonly RecordShift[],
): { readonly whole: RecordRow; readonly rows: readonly RecordRow[] } {
  const counted = new Map<string | null, number>();
  for (const { facts } of households) {
    const at = facts.place ?? null;
    counted.set(at, (counted.get(at) ?? 0) + 1);
  }
  const parts = rows.flatMap(({ kind, place, name }): readonly RecordRow[] => {
    const own = counted.get(place) ?? 0;
    if (kind === 'NOT_DIVIDED' || kind === 'WHOLE' || own === 0) return [];
    const here = shifts.filter((shift) => shift.place === place);
    return [rowOf({ kind, place, name }, own, here)];
  });
  return { whole: rowOf({ kind: 'WHOLE', place: null, name: whole.name }, households.length, shifts), rows: parts };
}

/** What is held and what may be asked for beside it, against all pledges of the plans. */
export function recordCoverage(
  plans: TwoPlans,
  { whole }: Answer,
  held: ReadonlyMap<string, number>,
): readonly RecordCoverage[] {
  const withHeld = whole.supports.map((count) => {
    const own = held.get(count.measure) ?? 0;
    return { ...count, eligible: compared(count.eligible.before + own, count.eligible.after + own) };
  });
  const names = new Map<string, Text>(whole.supports.map(({ measure, name }) => [measure, name]));
  return coverageOf(plans, withHeld, 'ALL').flatMap((row): readonly RecordCoverage[] => {
    const name = names.get(row.measure);
    return name ? [{ ...row, name }] : [];
  });
}
