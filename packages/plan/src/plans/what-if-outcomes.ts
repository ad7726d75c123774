import { type Decision, isPerMember, isSpecialMeasure, outcomes, type Support } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { byCode } from './assignment-demand.ts';
import type { RegisterEntry } from './assignment-proposal.ts';
import { decide, supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';

/** The entries of one household, the earliest day first. */
export interface HouseholdEntries {
  readonly household: string;
  /** Where it is on its last day; null when that is not known. */
  readonly place: string | null;
  readonly entries: readonly RegisterEntry[];
}

/** The register by household, in the order of the codes; two entries of one day in the order of their facts. */
export function householdsOf(register: readonly RegisterEntry[]): readonly HouseholdEntries[] {
  const entries = new Map<string, RegisterEntry[]>();
  for (const entry of register) {
    const { household } = entry.facts;
    const known = entries.get(household);
    if (known) known.push(entry);
    else entries.set(household, [entry]);
  }
  const inOrder = (a: RegisterEntry, b: RegisterEntry) =>
    byCode(a.asOf, b.asOf) || byCode(JSON.stringify([a.facts, a.measures]), JSON.stringify([b.facts, b.measures]));
  return [...entries]
    .sort(([a], [b]) => byCode(a, b))
    .map(([household, unsorted]) => {
      const sorted = unsorted.sort(inOrder);
      return { household, place: sorted.at(-1)?.facts.place ?? null, entries: sorted };
    });
}

/** A support with all that a decision on it takes from the plan. */
export interface AskedSupport {
  readonly plan: Plan;
  readonly support: Support;
  /** Equal for two plans under which every decision on the support is the same. */
  readonly meaning: string;
}

/** Everything that a plan gives, by code. */
export function askedSupports(plan: Plan): ReadonlyMap<string, AskedSupport> {
  const supports = supportsOf(plan);
  const names = Object.fromEntries(supports.map(({ code, name }) => [code, name]));
  return new Map(
    supports.map((support) => {
      const groups = plan.exclusionGroups.filter(({ measures }) => measures.includes(support.code));
      const named = groups.flatMap(({ measures }) => measures.map((code) => names[code]));
      const ages = plan.pledges.filter(({ measure }) => measure === support.code).map(({ untilAge }) => untilAge);
      return [support.code, { plan, support, meaning: JSON.stringify([support, groups, named, ages]) }];
    }),
  );
}

/** Whether each member is asked for, not the household as a whole. */
export function isForMembers(support: Support): boolean {
  return isPerMember(support) || (isSpecialMeasure(support) && support.unit === 'CHILD');
}

function receiversOf(support: Support, { members }: HouseholdFacts): readonly (string | null)[] {
  return isForMembers(support) && members != null ? members.map(({ id }) => id) : [null];
}

function isBetter(one: Decision, other: Decision | undefined): boolean {
  return other === undefined || outcomes.indexOf(one.outcome) > outcomes.indexOf(other.outcome);
}

/**
 * How each receiver of a household stands with a support: of several days the best outcome, of equals the earliest. The
 * key is the id of the member, or null for the household.
 */
export function standOf(
  { plan, support }: AskedSupport,
  entries: readonly RegisterEntry[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string | null, Decision> {
  const best = new Map<string | null, Decision>();
  const measure = support.code;
  for (const { facts, asOf, measures } of entries) {
    if (!(measures ? measures.includes(measure) : asked.has(measure))) continue;
    for (const member of receiversOf(support, facts)) {
      const decision = decide(plan, { measure, member, facts, asOf });
      if (isBetter(decision, best.get(member))) best.set(member, decision);
    }
  }
  return best;
}
