import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { settleSupport } from './decide-measure.ts';
import type { Settled } from './decision.ts';
import { codeOfFacts, codeOfNeed, isOutsideVocabulary } from './facts-code.ts';
import { type FactsLookedAt, factsLookedAt } from './facts-looked-at.ts';
import { freezeSettled } from './freeze-settled.ts';

type Value = string | number | boolean | null;

/** A branch for each value of a fact of many values, in one order of facts; at its end what is settled, by code. */
interface Branch {
  readonly branches: Map<Value, Branch>;
  readonly settled: Map<number, Settled>;
}

/** What is settled of one support as of one day, by the facts that it looks at. */
export interface DecisionMemory {
  readonly asked: AskedSupport;
  readonly asOf: IsoDate;
  readonly looks: FactsLookedAt;
  readonly root: Branch;
  /** How much is remembered in all, by every memory that counts on it. */
  readonly tally: { count: number };
}

function growBranch(tally: { count: number }): Branch {
  tally.count += 1;
  return { branches: new Map(), settled: new Map() };
}

/** A memory without anything in it. */
export function toDecisionMemory(asked: AskedSupport, asOf: IsoDate, tally: { count: number }): DecisionMemory {
  return { asked, asOf, looks: factsLookedAt(asked), root: growBranch(tally), tally };
}

function follow(tally: { count: number }, from: Branch, value: Value): Branch {
  const known = from.branches.get(value);
  if (known !== undefined) return known;
  const next = growBranch(tally);
  from.branches.set(value, next);
  return next;
}

function followSupports(memory: DecisionMemory, facts: HouseholdFacts, member: MemberFacts | null): Branch {
  const { root, tally } = memory;
  let at = follow(tally, root, -facts.supports.length);
  for (const held of facts.supports) {
    at = follow(tally, follow(tally, at, held.measure), member !== null && held.member === member.id);
  }
  return at;
}

/** Where the needs lead; null when one of them is outside of the vocabulary, or of no year that a calendar has. */
function followNeeds(tally: { count: number }, from: Branch, needs: HouseholdFacts['needs']): Branch | null {
  if (needs == null) return follow(tally, from, null);
  let at = from;
  for (let index = 0; index < needs.length; index += 1) {
    const need = needs[index] as (typeof needs)[number];
    const kind = codeOfNeed(need.kind);
    const year = need.year === null ? 0 : need.year;
    if (kind < 0 || (year | 0) !== year || need.year === 0) return null;
    at = follow(tally, at, year * 8 + kind);
  }
  return at;
}

/** Where the facts of many values lead. */
function branchOf(
  memory: DecisionMemory,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  isNamed: boolean,
): Branch | null {
  const { looks, tally } = memory;
  let at = looks.supports && facts.supports.length > 0 ? followSupports(memory, facts, member) : memory.root;
  for (const policy of looks.policies) at = follow(tally, at, facts.eligibleByRegulation?.[policy] ?? null);
  if (looks.exitedOn) at = follow(tally, at, facts.exitedOn ?? null);
  if (looks.birthDate || isNamed) at = follow(tally, at, member?.birthDate ?? member?.birthYear ?? null);
  if (looks.works) {
    const works = facts.buildsOrRepairs ?? null;
    if (works === null || works === 'NO') at = follow(tally, at, works);
    else at = follow(tally, follow(tally, at, works.year), works.kind);
  }
  return looks.needs ? followNeeds(tally, at, facts.needs) : at;
}

/** What is settled on the facts: remembered, or worked out and then remembered. */
export function recallSettled(memory: DecisionMemory, facts: HouseholdFacts, member: MemberFacts | null): Settled {
  const { asked, asOf, looks, tally } = memory;
  const age = member?.supportedUntilAge;
  const named = age == null ? 0 : asked.untilAges.findIndex((cited) => cited.value === age) + 1;
  const code = (codeOfFacts(facts, member) | (named << 16)) & looks.mask;
  const at = branchOf(memory, facts, member, named > 0);
  const known = at?.settled.get(code);
  if (known !== undefined) return known;
  const settled = freezeSettled(settleSupport(asked, facts, member, asOf));
  if (at === null || isOutsideVocabulary(code)) return settled;
  at.settled.set(code, settled);
  tally.count += 1;
  return settled;
}
