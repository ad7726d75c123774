import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { SupportContext } from './asked-support.ts';
import { findMember } from './decide-measure.ts';
import { DeciderMemory, type Place } from './decider-memory.ts';
import type { Decision } from './decision.ts';
import { settleGroup, turnTo } from './remembered-group.ts';
import type { Support } from './support.ts';

/** Decides supports by their codes, again and again. Both answers are null when a code is none of the supports'. */
export interface Decider {
  /** One support, for a household or one of its members. */
  readonly decide: (measure: string, facts: HouseholdFacts, member: string | null, asOf: IsoDate) => Decision | null;
  /** Several supports in their order, each that goes to members for each of them. */
  readonly decideAll: (measures: readonly string[], facts: HouseholdFacts, asOf: IsoDate) => readonly Decision[] | null;
}

/** The same decision for a member by name. */
function nameMember(decision: Decision, member: string): Decision {
  const { measure, asOf, outcome, entitlement, reasons, missing } = decision;
  return { measure, member, asOf, outcome, entitlement, reasons, missing };
}

function decideOne(
  memory: DeciderMemory,
  measure: string,
  facts: HouseholdFacts,
  id: string | null,
  asOf: IsoDate,
): Decision | null {
  memory.makeRoom();
  const group = memory.alone(measure);
  if (group === null) return null;
  const member = id === null ? null : findMember(facts, id);
  const { codes, tally } = memory;
  codes.readHousehold(facts, asOf);
  codes.readMember(facts, member);
  if (tally.isFull) return decideOne(memory, measure, facts, id, asOf);
  turnTo(group, codes.codes);
  const from = settleGroup(group, codes.codes, tally, facts, member, asOf);
  const decision = group.decisions.values[from];
  return id === null || !decision ? (decision ?? null) : nameMember(decision, id);
}

function decideTogether(
  memory: DeciderMemory,
  measures: readonly string[],
  facts: HouseholdFacts,
  asOf: IsoDate,
): readonly Decision[] | null {
  memory.makeRoom();
  const together = memory.together(measures);
  if (together === null) return null;
  const { codes, tally } = memory;
  const members = facts.members ?? null;
  const each = members === null ? 1 : members.length;
  const decisions = new Array<Decision>(together.households + together.members * each);
  codes.readHousehold(facts, asOf);
  for (const { group, places } of together.ofHousehold) {
    turnTo(group, codes.codes);
    const from = settleGroup(group, codes.codes, tally, facts, null, asOf);
    const { values } = group.decisions;
    for (let at = 0; at < places.length; at += 1) {
      const { households, members } = places[at] as Place;
      decisions[households + members * each] = values[from + at] as Decision;
    }
  }
  for (const { group } of together.ofMembers) turnTo(group, codes.codes);
  for (let nth = 0; together.ofMembers.length > 0 && nth < each; nth += 1) {
    const member = members === null ? null : (members[nth] as MemberFacts);
    codes.readMember(facts, member);
    for (const { group, places } of together.ofMembers) {
      const from = settleGroup(group, codes.codes, tally, facts, member, asOf);
      const { values } = group.decisions;
      for (let at = 0; at < places.length; at += 1) {
        const decision = values[from + at] as Decision;
        const { households, members } = places[at] as Place;
        decisions[households + members * each + nth] = member === null ? decision : nameMember(decision, member.id);
      }
    }
  }
  // A value came that has no room: what was decided after it may be wrong.
  return tally.isFull ? decideTogether(memory, measures, facts, asOf) : decisions;
}

/**
 * Decides supports again and again: what each rule said once is remembered by the values that it looks at, and whole
 * decisions by all of them, so that households that are alike share their reasons (frozen, for they are shared). Nothing
 * of a household itself is kept, and dates cannot make the memory grow without end.
 * @param most how many values, steps and decisions are remembered before everything is forgotten
 * @example toDecider([savingsBook], () => ({})).decide('SAVINGS_BOOK', { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, null, isoDate('2024-06-15'))?.outcome // 'GRANTED'
 */
export function toDecider(
  supports: readonly Support[],
  contextOf: (support: Support) => SupportContext,
  most = 2 ** 17,
): Decider {
  const memory = new DeciderMemory(supports, contextOf, most);
  return {
    decide: (measure, facts, member, asOf) => decideOne(memory, measure, facts, member, asOf),
    decideAll: (measures, facts, asOf) => decideTogether(memory, measures, facts, asOf),
  };
}
