import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { type GridAssignment, type GridMeasure, quantityOf } from './grid-cell.ts';
import { isExhausted, partsOf } from './leg-choice.ts';
import { give, type StagedChanges, take } from './staged-changes.ts';

export type GridPledge = GridMeasure['pledges'][number];

/** A support that draws on a pledge. */
export interface DrawnSupport {
  readonly household: GridHouseholdFragment;
  readonly measure: GridMeasure;
  readonly assignment: GridAssignment;
}

export interface SourceGroup {
  /** Ids of the sources that pledge together. */
  readonly key: string;
  readonly sources: GridPledge['sources'];
  readonly pledges: readonly { readonly pledge: GridPledge; readonly measure: GridMeasure }[];
}

/** The pledges by those who made them; who pledges together stands together. */
export function groupsOf(measures: readonly GridMeasure[]): readonly SourceGroup[] {
  const groups = new Map<string, SourceGroup & { pledges: { pledge: GridPledge; measure: GridMeasure }[] }>();
  for (const measure of measures)
    for (const pledge of measure.pledges) {
      const key = pledge.sources.map(({ id }) => id).join(' ');
      const group = groups.get(key) ?? { key, sources: pledge.sources, pledges: [] };
      group.pledges.push({ pledge, measure });
      groups.set(key, group);
    }
  return [...groups.values()];
}

/** The supports that hold, by the pledges that pay for them. */
export function supportsByPledge(
  households: readonly GridHouseholdFragment[],
  measures: readonly GridMeasure[],
): ReadonlyMap<string, readonly DrawnSupport[]> {
  const found = new Map<string, DrawnSupport[]>();
  for (const household of households)
    for (const assignment of household.assignments) {
      const measure = measures.find(({ code }) => code === assignment.measure.code);
      if (!measure) continue;
      for (const { pledge } of assignment.legs)
        found.set(pledge.id, [...(found.get(pledge.id) ?? []), { household, measure, assignment }]);
    }
  return found;
}

/** Other pledges that may pay the same part for the household, with something left after the marks. */
export function otherPledges(
  { household, measure }: DrawnSupport,
  pledge: string,
  drawn: ReadonlyMap<string, number>,
): readonly GridPledge[] {
  const part = partsOf(measure, household.place.id).find(({ pledges }) => pledges.some(({ id }) => id === pledge));
  const isOther = (one: GridPledge) =>
    one.id !== pledge && !isExhausted(one) && (one.left === null || one.left - (drawn.get(one.id) ?? 0) > 0);
  return measure.pledges.filter((one) => part?.pledges.some(({ id }) => id === one.id) && isOther(one));
}

/** Marks a move: the support is to be taken back, and given again with the other pledge in the place of the one. */
export function markMove(
  changes: StagedChanges,
  { household, measure, assignment }: DrawnSupport,
  { from, to, on }: { readonly from: string; readonly to: string; readonly on: string },
): StagedChanges {
  const legs = assignment.legs.map(({ pledge, quantity }) => ({ pledge: pledge.id, quantity }));
  const taken = take(changes, {
    assignment: assignment.id,
    version: assignment.version,
    household: household.id,
    measure: measure.code,
    legs,
  });
  const parts = partsOf(measure, household.place.id);
  const moved = legs.map((leg) => {
    const part = parts.find(({ pledges }) => pledges.some(({ id }) => id === to));
    return leg.pledge === from && part ? { pledge: to, quantity: quantityOf(measure, part, to) } : leg;
  });
  const inOrder = parts.flatMap(({ pledges }) => moved.filter((leg) => pledges.some(({ id }) => id === leg.pledge)));
  return give(taken, {
    household: household.id,
    version: household.version,
    measure: measure.code,
    member: assignment.member?.id ?? null,
    itemKind: assignment.itemKind,
    legs: inOrder.length === legs.length ? inOrder : moved,
    on,
  });
}
