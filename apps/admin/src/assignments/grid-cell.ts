import type { Decision } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { decide, type Plan } from '@vuonlen/plan/plans';
import type { AssignmentGridQuery, GridHouseholdFragment, PledgeChoiceFragment } from '../gql/graphql.ts';
import { factsOf, supportsOf } from './grid-facts.ts';
import { legInputs, partsOf } from './leg-choice.ts';
import {
  give,
  keyOf,
  type StagedCancellation,
  type StagedChanges,
  type StagedLeg,
  type StagedSupport,
  take,
  unmark,
} from './staged-changes.ts';

export type GridMeasure = AssignmentGridQuery['plan']['measures'][number];
export type GridAssignment = GridHouseholdFragment['assignments'][number];

/** What the grid knows beside its rows. */
export interface GridGround {
  readonly plan: Plan;
  /** Day from which marked supports are to hold. */
  readonly on: string;
  readonly changes: StagedChanges;
}

/** A household under a measure. */
export interface GridCellState {
  /** Supports that hold now. */
  readonly held: readonly GridAssignment[];
  readonly given: readonly StagedSupport[];
  readonly taken: readonly StagedCancellation[];
  /** Receivers to whom the rules grant it, the marks counted in: members, or null for the household. */
  readonly open: readonly (string | null)[];
  /** What the rules say, of a receiver to whom it is granted if there is one. */
  readonly decision: Decision | null;
}

/** Whom one support of the measure goes to. */
function receiversOf({ target, unit }: GridMeasure, { members }: GridHouseholdFragment): readonly (string | null)[] {
  return target === 'MEMBER' || unit === 'CHILD' ? members.map(({ id }) => id) : [null];
}

/** The facts as they would be with the marks: a book that is to be taken back excludes no house. */
export function withMarks(facts: HouseholdFacts, changes: StagedChanges): HouseholdFacts {
  const given = Object.values(changes.given).filter((one) => one.household === facts.household);
  const supports = [
    ...facts.supports.filter(({ assignment }) => !changes.taken[assignment]),
    ...given.map((one) => ({
      assignment: keyOf(one),
      measure: one.measure,
      member: one.member,
      effectiveOn: isoDate(one.on),
    })),
  ];
  return { ...facts, supports };
}

/** What the rules say of each receiver of a cell: with the marks of the other cells, without its own. */
function decisionsOf(household: GridHouseholdFragment, measure: GridMeasure, ground: GridGround): Decision[] {
  if (!household.facts) return [];
  const { given, taken } = ground.changes;
  const others = Object.entries(given).filter(([, one]) => one.measure !== measure.code);
  const facts = withMarks(factsOf(household.id, household.facts, supportsOf(household)), {
    given: Object.fromEntries(others),
    taken,
  });
  const asOf: IsoDate = isoDate(ground.on);
  return receiversOf(measure, household).map((member) =>
    decide(ground.plan, { measure: measure.code, member, facts, asOf }),
  );
}

/** How a cell stands: what is held, what is marked, and what the rules leave open. */
export function cellStateOf(household: GridHouseholdFragment, measure: GridMeasure, ground: GridGround): GridCellState {
  const { changes } = ground;
  const held = household.assignments.filter((one) => one.state !== 'CANCELLED' && one.measure.code === measure.code);
  const isOf = (one: { readonly household: string; readonly measure: string }) =>
    one.household === household.id && one.measure === measure.code;
  const given = Object.values(changes.given).filter(isOf);
  const taken = Object.values(changes.taken).filter(isOf);
  const decisions = decisionsOf(household, measure, ground);
  const holders = new Set(held.filter(({ id }) => !changes.taken[id]).map(({ member }) => member?.id ?? null));
  // An item of which there is one kind is held by the household, whoever of it uses it.
  const holdsItem = measure.target === 'ITEM' && measure.itemKinds.length === 1 && holders.size > 0;
  const open = decisions
    .filter(({ outcome, member }) => outcome === 'GRANTED' && !given.some((one) => one.member === member))
    .map(({ member }) => member)
    .filter((member) => (measure.target === 'ITEM' ? !holdsItem : !holders.has(member)));
  const decision = decisions.find(({ outcome }) => outcome === 'GRANTED') ?? decisions[0] ?? null;
  return { held, given, taken, open, decision };
}

/**
 * A pledge for each part: of those with something left the ward's own first, then in the order of the plan. '' where
 * none is left. A subset for children who are named until an age is chosen by the officer alone.
 */
export function proposedLegs(measure: GridMeasure, place: string, drawn: ReadonlyMap<string, number>): StagedLeg[] {
  const hasRoom = ({ id, left }: PledgeChoiceFragment) => left === null || left - (drawn.get(id) ?? 0) > 0;
  return partsOf(measure, place).map((part) => {
    const open = part.pledges.filter((pledge) => pledge.partOf === null && hasRoom(pledge));
    const chosen = open.find((pledge) => pledge.place?.id === place) ?? open[0];
    return { pledge: chosen?.id ?? '', quantity: chosen ? quantityOf(measure, part, chosen.id) : 1 };
  });
}

type Part = ReturnType<typeof partsOf>[number];

/** What one support takes of a pledge. */
export function quantityOf(measure: Pick<GridMeasure, 'rate'>, part: Part, pledge: string): number {
  return legInputs([part], { 0: pledge }, measure.rate)?.[0]?.quantity ?? 1;
}

interface Marking {
  readonly household: GridHouseholdFragment;
  readonly measure: GridMeasure;
  readonly drawn: ReadonlyMap<string, number>;
}

/** Marks the open receivers of a cell; each takes its pledges before the next one is asked. */
export function markGiven(ground: GridGround, { household, measure, drawn }: Marking): StagedChanges {
  const { open, taken } = cellStateOf(household, measure, ground);
  const used = new Map(drawn);
  let { changes } = ground;
  if (open.length === 0 && taken.length > 0)
    return unmark(
      changes,
      taken.map(({ assignment }) => assignment),
    );
  for (const member of open) {
    const legs = proposedLegs(measure, household.place.id, used);
    for (const { pledge, quantity } of legs) used.set(pledge, (used.get(pledge) ?? 0) + quantity);
    const [only, other] = measure.itemKinds;
    changes = give(changes, {
      household: household.id,
      version: household.version,
      measure: measure.code,
      member,
      itemKind: only && !other ? only.code : null,
      legs,
      on: ground.on,
    });
  }
  return changes;
}

/** Marks what a cell holds to be taken back, as far as it is not handed over. */
export function markTaken({ changes }: GridGround, { household, measure }: Omit<Marking, 'drawn'>): StagedChanges {
  const held = household.assignments.filter((one) => one.state === 'ASSIGNED' && one.measure.code === measure.code);
  return held.reduce(
    (all, { id, version, legs }) =>
      take(all, {
        assignment: id,
        version,
        household: household.id,
        measure: measure.code,
        legs: legs.map(({ pledge, quantity }) => ({ pledge: pledge.id, quantity })),
      }),
    changes,
  );
}

/** Takes all marks of a cell away. */
export function unmarkCell({ changes }: GridGround, household: string, measure: string): StagedChanges {
  const isOf = (one: { readonly household: string; readonly measure: string }) =>
    one.household === household && one.measure === measure;
  const given = Object.values(changes.given).filter(isOf).map(keyOf);
  const taken = Object.values(changes.taken).filter(isOf);
  return unmark(changes, [...given, ...taken.map(({ assignment }) => assignment)]);
}
