import type { ProposedAssignment } from '@vuonlen/plan/plans';
import type { GridMeasure } from './grid-cell.ts';
import { quantityOf } from './grid-cell.ts';
import { partsOf } from './leg-choice.ts';
import type { ReadHousehold } from './proposal-question.ts';
import { give, type StagedChanges, type StagedLeg } from './staged-changes.ts';

/** A key of a proposed support: the same receiver is never proposed the same support twice. */
export function pickKey({ household, measure, member }: ProposedAssignment): string {
  return [household, measure, member ?? ''].join(' ');
}

/** The legs of a proposed support: a pledge for each part, by the ids of the API. */
function legsOf(pick: ProposedAssignment, measure: GridMeasure, place: string): StagedLeg[] {
  const proposed = measure.pledges.filter(({ slug }) => pick.pledges.includes(slug));
  return partsOf(measure, place).map((part) => {
    const pledge = proposed.find(({ leg }) => leg === part.code || part.code === null);
    return { pledge: pledge?.id ?? '', quantity: pledge ? quantityOf(measure, part, pledge.id) : 1 };
  });
}

interface Accepting {
  readonly households: readonly ReadHousehold[];
  readonly measures: readonly GridMeasure[];
}

/** Marks what was taken of a proposal. Nothing is recorded; the kind of an item is still the officer's choice. */
export function acceptPicks(
  changes: StagedChanges,
  picks: readonly ProposedAssignment[],
  { households, measures }: Accepting,
): StagedChanges {
  const byId = new Map(households.map((one) => [one.id, one]));
  return picks.reduce((all, pick) => {
    const [household, measure] = [byId.get(pick.household), measures.find(({ code }) => code === pick.measure)];
    if (!household || !measure) return all;
    const [only, other] = measure.itemKinds;
    return give(all, {
      household: household.id,
      version: household.version,
      measure: measure.code,
      member: pick.member,
      itemKind: only && !other ? only.code : null,
      legs: legsOf(pick, measure, household.place.id),
      on: pick.asOf,
    });
  }, changes);
}
