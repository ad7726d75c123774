import { type Decision, occurrenceOf } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import type { LockedAssignment, RegisterEntry } from './assignment-proposal.ts';
import { decide } from './decide.ts';
import { type ExclusionOrder, exclusionOrderOf } from './exclusion-order.ts';
import type { Plan } from './plan.ts';

/** One support that is due: the decisions by measure, of which one is to be carried out. */
export interface Demand {
  readonly household: string;
  readonly member: string | null;
  readonly place: string | null;
  readonly untilAge: number | null;
  readonly decisions: ReadonlyMap<string, Decision>;
}

interface Grant {
  readonly member: string | null;
  readonly place: string | null;
  readonly untilAge: number | null;
  readonly decision: Decision;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Order of code units: the same everywhere. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withLocked({ facts, asOf }: RegisterEntry, locked: readonly LockedAssignment[]): HouseholdFacts {
  const held = locked.map(({ member, measure }, at) => ({
    assignment: `locked-${at}`,
    measure,
    member,
    effectiveOn: asOf,
  }));
  return { ...facts, supports: [...facts.supports, ...held] };
}

function receiversOf(measure: SpecialMeasure, facts: HouseholdFacts): readonly (string | null)[] {
  if (measure.target !== 'MEMBER' && measure.unit !== 'CHILD') return [null];
  return (facts.members ?? []).map(({ id }) => id).sort(byCode);
}

/**
 * Whether the household, or somebody of it, holds the one item of a measure. The plan states no limit of items a household,
 * so the rules grant it again; the same thing twice is nothing to propose while others go without.
 */
function holdsItem(measure: SpecialMeasure, { supports }: HouseholdFacts, asOf: IsoDate): boolean {
  if (measure.target !== 'ITEM' || measure.itemKinds?.length !== 1) return false;
  const due = occurrenceOf(measure, { id: '', effectiveOn: asOf });
  return supports.some((one) => {
    const held = { id: one.assignment, effectiveOn: one.effectiveOn };
    return one.measure === measure.code && occurrenceOf(measure, held) === due;
  });
}

/** What the rules grant on the day of the entry; what is locked, or held as an item, is not granted again. */
function grantsOf(plan: Plan, entry: RegisterEntry, locked: readonly LockedAssignment[]): readonly Grant[] {
  const facts = withLocked(entry, locked);
  return plan.measures.flatMap((measure) => {
    if (entry.measures && !entry.measures.includes(measure.code)) return [];
    if (holdsItem(measure, facts, entry.asOf)) return [];
    return receiversOf(measure, facts).flatMap((member) => {
      if (locked.some((one) => one.measure === measure.code && one.member === member)) return [];
      const decision = decide(plan, { measure: measure.code, member, facts, asOf: entry.asOf });
      const untilAge = facts.members?.find((one) => one.id === member)?.supportedUntilAge ?? null;
      return decision.outcome === 'GRANTED' ? [{ member, place: facts.place ?? null, untilAge, decision }] : [];
    });
  });
}

/** Grants that exclude each other make one demand, of which one is carried out. */
function demandsOfHousehold(household: string, grants: readonly Grant[], order: ExclusionOrder): readonly Demand[] {
  const blocks = order.blocksOf([...new Set(grants.map(({ decision }) => decision.measure))]);
  const demands = new Map<string, Demand & { readonly decisions: Map<string, Decision> }>();
  for (const { member, place, untilAge, decision } of grants) {
    const key = blocks.get(decision.measure) ?? JSON.stringify([decision.measure, member]);
    const demand = demands.get(key) ?? { household, member, place, untilAge, decisions: new Map() };
    if (!demand.decisions.has(decision.measure)) demand.decisions.set(decision.measure, decision);
    demands.set(key, demand);
  }
  return [...demands.values()];
}

/**
 * Everything that the plan grants to the households of the register, one entry a support, in the order of the codes.
 * Measures that exclude each other make one support. Of several days the first that grants stands.
 */
export function demandsOf(
  plan: Plan,
  register: readonly RegisterEntry[],
  locked: readonly LockedAssignment[],
): { readonly demands: readonly Demand[]; readonly entangled: readonly string[] } {
  const order = exclusionOrderOf(plan);
  const lockedBy = groupBy(locked, ({ household }) => household);
  const byHousehold = groupBy(register, ({ facts }) => facts.household);
  const entangled = new Set<string>();
  const demands = [...byHousehold]
    .sort(([a], [b]) => byCode(a, b))
    .flatMap(([household, entries]) => {
      const days = [...entries].sort((a, b) => byCode(a.asOf, b.asOf));
      const grants = days.flatMap((entry) => grantsOf(plan, entry, lockedBy.get(household) ?? []));
      for (const code of order.entangled(grants.map(({ decision }) => decision.measure))) entangled.add(code);
      return demandsOfHousehold(household, grants, order);
    });
  return { demands, entangled: [...entangled].sort(byCode) };
}
