import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { Decision } from './decision.ts';
import type { FactCodes } from './fact-codes.ts';
import type { Tally } from './fact-numbers.ts';
import { NumberTable } from './number-table.ts';
import { settle } from './settle.ts';
import { recall, type SupportMemory } from './step-memory.ts';

/** Facts by their places in the codes, and how many bits each has in a key. */
interface KeyPart {
  readonly places: readonly number[];
  readonly bits: readonly number[];
}

/** Supports that look at much the same facts, with their decisions by these. */
export interface RememberedGroup {
  readonly memories: readonly SupportMemory[];
  readonly ofHousehold: KeyPart;
  readonly ofMember: KeyPart;
  /** The household's part of the key while it is asked about: one for all of its members. */
  high: number;
  /** The facts make a key; without one nothing is remembered. */
  readonly hasKey: boolean;
  /** Rows of a decision of each, none with the name of a member. */
  readonly decisions: NumberTable<Decision>;
}

/** Who is asked about: a member may be named, or the household as a whole alone. */
export type Receiver = 'HOUSEHOLD' | 'ANYONE';

/** A part of a key has to stay above zero. */
const mostBits = 31;

function toKeyPart(places: readonly number[], codes: FactCodes): KeyPart {
  return { places, bits: places.map((place) => codes.bitsAt(place)) };
}

function widthOf({ bits }: KeyPart): number {
  return bits.reduce((sum, one) => sum + one, 0);
}

/** The group with nothing remembered yet. Without a member its facts are all alike and no part of the key. */
export function toGroup(memories: readonly SupportMemory[], codes: FactCodes, receiver: Receiver): RememberedGroup {
  const found = memories.flatMap(({ looksAt }) => looksAt.map((reader) => codes.placeOf(reader)));
  const places = [...new Set(found.filter((place) => place !== null))];
  const isPlain = !found.includes(null);
  const ofHousehold = toKeyPart(
    places.filter((place) => !codes.isOfMember(place)),
    codes,
  );
  const ofMember = toKeyPart(receiver === 'HOUSEHOLD' ? [] : places.filter((place) => codes.isOfMember(place)), codes);
  const hasKey = isPlain && widthOf(ofHousehold) <= mostBits && widthOf(ofMember) <= mostBits;
  return { memories, ofHousehold, ofMember, high: 0, hasKey, decisions: new NumberTable(memories.length) };
}

/** What a further support may add to the facts of a group: a yes or no, no new fact of many values. */
const mostAdded = 3;

/**
 * Puts supports that look at much the same facts together: one look for all of them, and hardly more to remember than
 * for one.
 */
export function toGroups(
  memories: readonly SupportMemory[],
  codes: FactCodes,
  receiver: Receiver,
): readonly RememberedGroup[] {
  const width = (some: readonly SupportMemory[]) => {
    const { ofHousehold, ofMember, hasKey } = toGroup(some, codes, receiver);
    return hasKey ? widthOf(ofHousehold) + widthOf(ofMember) : Number.POSITIVE_INFINITY;
  };
  const groups: SupportMemory[][] = [];
  for (const memory of memories) {
    const group = groups.find((one) => {
      const together = width([...one, memory]);
      return Number.isFinite(together) && together <= mostAdded + Math.max(width(one), width([memory]));
    });
    if (group) group.push(memory);
    else groups.push([memory]);
  }
  return groups.map((group) => toGroup(group, codes, receiver));
}

function keyOf({ places, bits }: KeyPart, codes: readonly number[]): number {
  let key = 0;
  for (let at = 0; at < places.length; at += 1) {
    key = (key << (bits[at] as number)) | (codes[places[at] as number] as number);
  }
  return key;
}

/** The decision from what each rule says of the facts; it names no member, and nobody can alter it. */
function putTogether(
  { asked, steps, decided, entitlement }: SupportMemory,
  tally: Tally,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): Decision {
  for (let at = 0; at < steps.length; at += 1) {
    decided[at] = recall(steps[at] as (typeof steps)[number], asked, tally, facts, member, asOf);
  }
  const { outcome, reasons, missing } = settle(decided);
  const due = outcome === 'GRANTED' ? recall(entitlement, asked, tally, facts, member, asOf) : null;
  return Object.freeze({
    measure: asked.support.code,
    member: null,
    asOf,
    outcome,
    entitlement: due,
    reasons: Object.freeze(reasons),
    missing: Object.freeze(missing),
  });
}

function decideAnew(
  memories: readonly SupportMemory[],
  tally: Tally,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): readonly Decision[] {
  return memories.map((memory) => putTogether(memory, tally, facts, member, asOf));
}

/** Turns a group to the household whose codes were just read. */
export function turnTo(group: RememberedGroup, codes: readonly number[]): void {
  group.high = keyOf(group.ofHousehold, codes);
}

/**
 * Takes the decisions on facts whose codes were just read: remembered, or put together and then remembered. Says where
 * they begin in the values of `group.decisions`.
 */
export function settleGroup(
  group: RememberedGroup,
  codes: readonly number[],
  tally: Tally,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): number {
  const { memories, hasKey, high, decisions } = group;
  const low = hasKey ? keyOf(group.ofMember, codes) : 0;
  const known = hasKey ? decisions.find(high, low) : -1;
  if (known >= 0) return known;
  const settled = decideAnew(memories, tally, facts, member, asOf);
  if (!hasKey) return decisions.put(0, settled);
  tally.count += settled.length;
  return decisions.add(high, low, settled);
}
