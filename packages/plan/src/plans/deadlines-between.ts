import { addDays, type Citation, type IsoDate, isStated, type Period, type Text } from '../kernel/index.ts';
import { type DueDate, type DueKind, type DueParty, dueDatesBetween, dueState } from '../responsibilities/index.ts';
import { supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';

interface Span extends Citation {
  readonly id: string;
  readonly period: Period;
  readonly measures: readonly string[];
  readonly name: Text;
  readonly kinds: readonly [DueKind, DueKind];
}

/** Those who lead or carry out the measures, by the duties that name them. */
function partiesOf(plan: Plan, measures: readonly string[]): readonly DueParty[] {
  const parties = plan.duties
    .filter(({ roles }) => roles.includes('LEAD') || roles.includes('IMPLEMENT'))
    .filter((duty) => duty.measures.some((code) => measures.includes(code)))
    .flatMap(({ agencies, mandate }) => agencies.map((agency) => ({ agency, state: dueState(mandate) })));
  return [...new Map(parties.map((party) => [`${party.agency} ${party.state}`, party])).values()];
}

/** Phases have no names of their own: the quote stands for one in Vietnamese, the supports of the phase in English. */
function phasesOf(plan: Plan): readonly Span[] {
  const namesOf = (codes: readonly string[]) =>
    supportsOf(plan).flatMap(({ code, name }) => (codes.includes(code) ? [name.en] : []));
  return plan.timetable.map(({ id, period, measures, clause, quote }) => ({
    ...{ id: `phase/${id}`, period: period.value, measures, clause, quote },
    ...{ kinds: ['PHASE_BEGINS', 'PHASE_ENDS'] as const, name: { vi: quote, en: namesOf(measures).join('; ') } },
  }));
}

/** Windows of the supports that no phase of the timetable already tells. */
function windowsOfPlan(plan: Plan): readonly Span[] {
  return supportsOf(plan).flatMap(({ code, name, window }) => {
    if (!isStated(window)) return [];
    const { value: period, clause, quote } = window;
    const isPhase = plan.timetable.some(
      ({ measures, period: { value } }) =>
        measures.includes(code) && value.from === period.from && value.until === period.until,
    );
    const kinds = ['WINDOW_BEGINS', 'WINDOW_ENDS'] as const;
    return isPhase ? [] : [{ id: `window/${code}`, period, measures: [code], name, kinds, clause, quote }];
  });
}

function edgesOf(plan: Plan, span: Span): readonly DueDate[] {
  const { id, period, measures, name, clause, quote, kinds } = span;
  const shared = { duty: null, parties: partiesOf(plan, measures), measures, clause, quote } as const;
  const begins = { vi: `Bắt đầu: ${name.vi}`, en: `Begins: ${name.en}` };
  const ends = { vi: `Ngày cuối: ${name.vi}`, en: `Last day: ${name.en}` };
  const edge = (kind: DueKind, on: IsoDate, text: Text) => ({
    ...{ ...shared, id: `${id}/${kind}`, kind, on, text, certainty: 'DERIVED' as const },
  });
  return [
    ...(period.from === null ? [] : [edge(kinds[0], period.from, begins)]),
    ...(period.until === null ? [] : [edge(kinds[1], addDays(period.until, -1), ends)]),
  ];
}

/**
 * Everything of a plan that falls due, begins or ends from the first day on and before the second (half-open), by day:
 * dated reports, yearly acts, phases of the timetable, windows of supports. Nothing is due before the plan can have been
 * issued; phases keep their own days.
 * @throws RangeError when the interval ends before it begins.
 * @example deadlinesBetween(haDong2024, isoDate('2025-07-01'), isoDate('2025-08-01')).map((due) => [due.on, due.clause, due.parties[0].state]) // [['2025-07-05', 'IV.8#4', 'DUE']]
 * @example deadlinesBetween(haDong2024, isoDate('2024-01-05'), isoDate('2024-01-06')) // []
 */
export function deadlinesBetween(plan: Plan, from: IsoDate, until: IsoDate): readonly DueDate[] {
  const issued = isStated(plan.issuedOn) ? plan.issuedOn.value : plan.earliestIssue.value;
  const due = dueDatesBetween(plan.duties, from, until).filter(({ on }) => on >= issued);
  const edges = [...phasesOf(plan), ...windowsOfPlan(plan)].flatMap((span) => edgesOf(plan, span));
  return [...due, ...edges.filter(({ on }) => from <= on && on < until)].toSorted((left, right) =>
    left.on < right.on ? -1 : left.on > right.on ? 1 : 0,
  );
}
