import type { HouseholdFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import { type SupportContext, toAskedSupport } from './asked-support.ts';
import { findMember } from './decide-measure.ts';
import type { Decision } from './decision.ts';
import { type DecisionMemory, recallSettled, toDecisionMemory } from './decision-memory.ts';
import type { Support } from './support.ts';

/** Decides one of several supports by its code; null when none of them has it. */
export type Decider = (measure: string, facts: HouseholdFacts, member: string | null, asOf: IsoDate) => Decision | null;

/** Beyond so many branches and decisions everything is forgotten and begun anew. */
const most = 8192;

/**
 * Decides supports again and again: what was settled once is remembered by the values of the facts that the support looks
 * at, so that households that are alike share their reasons (frozen, for they are shared). Nothing of a household itself
 * is kept, and dates cannot make the memory grow without end.
 * @example toDecider([savingsBook], () => ({}))('SAVINGS_BOOK', { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, null, isoDate('2024-06-15'))?.outcome // 'GRANTED'
 */
export function toDecider(supports: readonly Support[], contextOf: (support: Support) => SupportContext): Decider {
  let days = new Map<IsoDate, Map<string, DecisionMemory>>();
  let tally = { count: 0 };
  let day: IsoDate | null = null;
  let ofDay = new Map<string, DecisionMemory>();

  function turnTo(asOf: IsoDate): void {
    ofDay = days.get(asOf) ?? new Map();
    days.set(asOf, ofDay);
    tally.count += 1;
    day = asOf;
  }

  function begin(measure: string, asOf: IsoDate): DecisionMemory | null {
    const support = supports.find((one) => one.code === measure);
    if (support === undefined) return null;
    const memory = toDecisionMemory(toAskedSupport(support, contextOf(support)), asOf, tally);
    ofDay.set(measure, memory);
    return memory;
  }

  return (measure, facts, member, asOf) => {
    if (tally.count > most) {
      days = new Map();
      tally = { count: 0 };
      day = null;
    }
    if (day !== asOf) turnTo(asOf);
    const memory = ofDay.get(measure) ?? begin(measure, asOf);
    if (memory === null) return null;
    const { outcome, entitlement, reasons, missing } = recallSettled(
      memory,
      facts,
      member === null ? null : findMember(facts, member),
    );
    return { measure, member, asOf, outcome, entitlement, reasons, missing };
  };
}
