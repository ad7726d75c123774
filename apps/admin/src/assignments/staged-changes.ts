import type { AssignSupportsItem, CancelSupportsItem } from '../gql/graphql.ts';

/** A support that somebody means to give; nothing is recorded. Ids only: what is kept in the browser names nobody. */
export interface StagedSupport {
  readonly household: string;
  /** Version of the household when it was marked. */
  readonly version: number;
  readonly measure: string;
  readonly member: string | null;
  readonly itemKind: string | null;
  /** A pledge for each part of the measure; '' where one is still to be chosen. */
  readonly legs: readonly StagedLeg[];
  /** Day from which it holds. */
  readonly on: string;
}

export interface StagedLeg {
  readonly pledge: string;
  readonly quantity: number;
}

/** A support that somebody means to take back. */
export interface StagedCancellation {
  readonly assignment: string;
  readonly version: number;
  readonly household: string;
  readonly measure: string;
  /** What it draws on, and what its pledges get back. */
  readonly legs: readonly StagedLeg[];
}

/** Everything that is marked and not yet recorded. */
export interface StagedChanges {
  readonly given: Readonly<Record<string, StagedSupport>>;
  readonly taken: Readonly<Record<string, StagedCancellation>>;
}

export const noChanges: StagedChanges = { given: {}, taken: {} };

export function keyOf({ household, measure, member }: Pick<StagedSupport, 'household' | 'measure' | 'member'>): string {
  return [household, measure, member ?? ''].join(' ');
}

export function countGiven({ given }: StagedChanges): number {
  return Object.keys(given).length;
}

export function countTaken({ taken }: StagedChanges): number {
  return Object.keys(taken).length;
}

export function countMarks(changes: StagedChanges): number {
  return countGiven(changes) + countTaken(changes);
}

/** Marks a support to be given; a mark for the same receiver is replaced. */
export function give(changes: StagedChanges, support: StagedSupport): StagedChanges {
  return { ...changes, given: { ...changes.given, [keyOf(support)]: support } };
}

/** Marks a support to be taken back. */
export function take(changes: StagedChanges, cancellation: StagedCancellation): StagedChanges {
  return { ...changes, taken: { ...changes.taken, [cancellation.assignment]: cancellation } };
}

function without<Value>(
  all: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}

/** Takes marks away: keys of supports and ids of assignments. */
export function unmark({ given, taken }: StagedChanges, keys: readonly string[]): StagedChanges {
  return { given: without(given, keys), taken: without(taken, keys) };
}

/** What the marks take from each pledge, less what they give back to it. */
export function drawnBy({ given, taken }: StagedChanges): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>();
  const add = (legs: readonly StagedLeg[], sign: 1 | -1): void => {
    for (const { pledge, quantity } of legs) drawn.set(pledge, (drawn.get(pledge) ?? 0) + sign * quantity);
  };
  for (const { legs } of Object.values(given)) add(legs, 1);
  for (const { legs } of Object.values(taken)) add(legs, -1);
  return drawn;
}

/** Households that the marks touch, each once. */
export function householdsOf({ given, taken }: StagedChanges): readonly string[] {
  return [...new Set([...Object.values(given), ...Object.values(taken)].map(({ household }) => household))];
}

/** The mark behind a number of the batch: cancellations come first. */
export function markAt({ given, taken }: StagedChanges, index: number): StagedSupport | StagedCancellation | null {
  return [...Object.values(taken), ...Object.values(given)][index] ?? null;
}

/** The key by which a mark is taken away again. */
export function keyOfMark(mark: StagedSupport | StagedCancellation): string {
  return 'assignment' in mark ? mark.assignment : keyOf(mark);
}

/** Why, in the words of the officer; asked for where the server wants it. */
export interface Grounds {
  readonly cancelReason: string;
  readonly backdatingReason: string;
  readonly overPlanReason: string;
}

const orNull = (text: string): string | null => text.trim() || null;

/** What the act is asked, in the order in which the marks were made. */
export function itemsOf({ given, taken }: StagedChanges, grounds: Grounds) {
  const assignments = Object.values(given).map(
    ({ household, version, measure, member, itemKind, legs, on }): AssignSupportsItem => ({
      household,
      measure,
      member,
      itemKind,
      legs: [...legs],
      effectiveOn: on,
      expectedVersion: version,
      reason: orNull(grounds.backdatingReason),
      overPlanReason: orNull(grounds.overPlanReason),
    }),
  );
  const cancellations = Object.values(taken).map(
    ({ assignment, version }): CancelSupportsItem => ({
      assignment,
      expectedVersion: version,
      reason: grounds.cancelReason.trim(),
    }),
  );
  return { assignments, cancellations };
}
