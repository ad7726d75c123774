import type { Decision } from '../assignments/index.ts';
import type { HouseholdFacts } from '../households/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import type { LockedAssignment, RegisterEntry } from './assignment-proposal.ts';
import { decide } from './decide.ts';
import type { Plan } from './plan.ts';

/** One support that is due: the decisions by measure, of which one is to be carried out. */
export interface Demand {
  readonly household: string;
  readonly member: string | null;
  readonly place: string | null;
  readonly untilAge: number | null;
  readonly decisions: ReadonlyMap<string, Decision>;
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
  if (measure.target === 'MEMBER' || measure.unit === 'CHILD') return (facts.members ?? []).map(({ id }) => id);
  return [null];
}

function isLocked(locked: readonly LockedAssignment[], measure: string, member: string | null): boolean {
  return locked.some((one) => one.measure === measure && one.member === member);
}

/**
 * Everything that the plan grants to the households of the register, one entry a support, in the order of the codes.
 * Measures of an exclusion group make one support. Of several days the first that grants stands.
 */
export function demandsOf(
  plan: Plan,
  register: readonly RegisterEntry[],
  locked: readonly LockedAssignment[],
): readonly Demand[] {
  const demands = new Map<string, Demand & { readonly decisions: Map<string, Decision> }>();
  const lockedBy = new Map<string, LockedAssignment[]>();
  for (const one of locked) lockedBy.set(one.household, [...(lockedBy.get(one.household) ?? []), one]);
  const entries = [...register].sort((a, b) => byCode(a.facts.household, b.facts.household) || byCode(a.asOf, b.asOf));
  for (const entry of entries) {
    const kept = lockedBy.get(entry.facts.household) ?? [];
    const facts = withLocked(entry, kept);
    for (const measure of plan.measures) {
      if (entry.measures && !entry.measures.includes(measure.code)) continue;
      const group = plan.exclusionGroups.find((one) => one.measures.includes(measure.code));
      for (const member of [...receiversOf(measure, facts)].sort((a, b) => byCode(a ?? '', b ?? ''))) {
        if (isLocked(kept, measure.code, member)) continue;
        const decision = decide(plan, { measure: measure.code, member, facts, asOf: entry.asOf });
        if (decision.outcome !== 'GRANTED') continue;
        const key = JSON.stringify([facts.household, group?.code ?? measure.code, group ? null : member]);
        const named = facts.members?.find((one) => one.id === member)?.supportedUntilAge ?? null;
        const demand = demands.get(key) ?? {
          household: facts.household,
          member,
          place: facts.place ?? null,
          untilAge: named,
          decisions: new Map(),
        };
        if (!demand.decisions.has(measure.code)) demand.decisions.set(measure.code, decision);
        demands.set(key, demand);
      }
    }
  }
  return [...demands.values()];
}
