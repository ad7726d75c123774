import type { HouseholdFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import { type SupportContext, toAskedSupport } from './asked-support.ts';
import { findMember } from './decide-measure.ts';
import type { Decision } from './decision.ts';
import { settle } from './settle.ts';
import { recall, type SupportMemory, type Tally, toSupportMemory } from './step-memory.ts';
import type { Support } from './support.ts';

/** Decides one of several supports by its code; null when none of them has it. */
export type Decider = (measure: string, facts: HouseholdFacts, member: string | null, asOf: IsoDate) => Decision | null;

/** Beyond so much everything is forgotten and begun anew. */
const most = 32_768;

/**
 * Decides supports again and again: what each rule said once is remembered by the values that it looks at, so that
 * households share their reasons (frozen, for they are shared). Nothing of a household itself is kept, and dates cannot
 * make the memory grow without end.
 * @example toDecider([savingsBook], () => ({}))('SAVINGS_BOOK', { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, null, isoDate('2024-06-15'))?.outcome // 'GRANTED'
 */
export function toDecider(supports: readonly Support[], contextOf: (support: Support) => SupportContext): Decider {
  let memories = new Map<string, SupportMemory>();
  let tally: Tally = { count: 0 };

  function begin(measure: string): SupportMemory | null {
    const support = supports.find((one) => one.code === measure);
    if (support === undefined) return null;
    const memory = toSupportMemory(toAskedSupport(support, contextOf(support)));
    memories.set(measure, memory);
    return memory;
  }

  return (measure, facts, id, asOf) => {
    if (tally.count > most) {
      memories = new Map();
      tally = { count: 0 };
    }
    const memory = memories.get(measure) ?? begin(measure);
    if (memory === null) return null;
    const { asked, steps, decided, entitlement } = memory;
    const member = id === null ? null : findMember(facts, id);
    for (let at = 0; at < steps.length; at += 1) {
      decided[at] = recall(steps[at] as (typeof steps)[number], asked, tally, facts, member, asOf);
    }
    const { outcome, reasons, missing } = settle(decided);
    const due = outcome === 'GRANTED' ? recall(entitlement, asked, tally, facts, member, asOf) : null;
    return { measure, member: id, asOf, outcome, entitlement: due, reasons, missing };
  };
}
