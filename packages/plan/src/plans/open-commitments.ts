import { addYears, type IsoDate, isoDate, isStated, type Period } from '../kernel/index.ts';
import { type CurrentHolder, currentHolder, type HeldSubject, type HolderRegisters } from './current-holder.ts';
import { supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';

type Support = ReturnType<typeof supportsOf>[number];

/** What the plan still owes on a day, and who holds it then. */
export interface OpenCommitment {
  readonly subject: HeldSubject;
  /** First day on which it can no longer run; null where the plan states no end, or the end is a receiver's own. */
  readonly until: IsoDate | null;
  readonly held: readonly CurrentHolder[];
  /** True when each party, body and unit, exists on the day or has one verified successor. */
  readonly isHeld: boolean;
}

interface Run {
  readonly subject: HeldSubject;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** From the first day of the first window to the end of the last; a loan runs on for its longest term. */
function runOf(support: Support): Period {
  const further = 'furtherWindows' in support ? (support.furtherWindows ?? []) : [];
  const stated = isStated(support.window) ? [support.window, ...further] : further;
  const starts = stated.map(({ value }) => value.from);
  const ends = stated.map(({ value }) => value.until);
  const from = starts.length === 0 || starts.includes(null) ? null : (starts.toSorted()[0] ?? null);
  const until = ends.length === 0 || ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  if (until === null || !('maximumTermYears' in support)) return { from, until };
  return { from, until: addYears(until, support.maximumTermYears.value) };
}

/** Nothing is owed before the plan can have been issued. A duty ends only where the text gives it a year. */
function runsOf(plan: Plan): readonly Run[] {
  const issued = isStated(plan.issuedOn) ? plan.issuedOn.value : plan.earliestIssue.value;
  const supports = supportsOf(plan);
  const later = (day: IsoDate | null) => (day === null || day < issued ? issued : day);
  const ofSupports = supports.map((support) => ({ subject: { measure: support.code }, ...runOf(support) }));
  const ofPledges = plan.pledges.map(({ id, measure, untilAge }) => {
    const support = supports.find(({ code }) => code === measure);
    const { from, until } = support ? runOf(support) : { from: null, until: null };
    return { subject: { pledge: id }, from, until: untilAge === null ? until : null };
  });
  const ofDuties = plan.duties.map(({ id, deadline }) => ({
    ...{ subject: { duty: id }, from: null },
    until: deadline?.kind === 'YEAR' ? addYears(isoDate(`${String(deadline.year).padStart(4, '0')}-01-01`), 1) : null,
  }));
  return [...ofDuties, ...ofSupports, ...ofPledges].map((run) => ({ ...run, from: later(run.from) }));
}

function isSettled({ agency, place }: CurrentHolder): boolean {
  const answers = [...(agency === null ? [] : [agency.body]), ...(place === null ? [] : [place])];
  return (
    answers.length > 0 && answers.every((one) => one.kind === 'SAME' || (one.kind === 'SUCCEEDED' && one.verified))
  );
}

/**
 * What a plan still owes on a day and who holds it then: duties, supports and loans, pledges, in that order. Those with
 * `isHeld` false are the work-list of a committee whose district ended: no successor is stated, or it is not verified.
 * @throws RangeError when the registers lack a place or body of the plan.
 * @example openCommitments(haDong2024, isoDate('2025-07-01'), { places, successions, seats }).some(({ isHeld }) => isHeld) // true
 * @example openCommitments(haDong2024, isoDate('2028-01-01'), { places, successions, seats }).filter(({ subject }) => 'pledge' in subject).map(({ subject }) => subject.pledge) // ['education/labour-federation/until-eighteen']
 */
export function openCommitments(plan: Plan, asOf: IsoDate, registers: HolderRegisters): readonly OpenCommitment[] {
  return runsOf(plan)
    .filter(({ from, until }) => (from === null || from <= asOf) && (until === null || asOf < until))
    .map(({ subject, until }) => {
      const held = currentHolder(plan, subject, asOf, registers);
      return { subject, until, held, isHeld: held.length > 0 && held.every(isSettled) };
    });
}
