import type { WhoChangedQuery } from '../gql/graphql.ts';
import { type AnyMark, isGiven } from './mark-names.ts';
import { give, keyOfMark, type StagedChanges, take, unmark } from './staged-changes.ts';
import type { ItemRefusal } from './use-dry-run.ts';

type Household = WhoChangedQuery['households']['nodes'][number];

/** How a mark is kept although somebody else was first. */
export type Keeping = 'REPLACE' | 'AGAIN' | 'ANOTHER_PLEDGE';

/** A mark that no longer fits, because somebody else has changed what it stands on. */
export interface Conflict {
  readonly mark: AnyMark;
  readonly refusal: ItemRefusal;
  readonly keeping: Keeping;
}

function keepingOf(refusal: ItemRefusal, changes: StagedChanges, isLate: boolean): Keeping | null {
  if (refusal.__typename === 'StaleVersionError') return 'AGAIN';
  if (refusal.__typename === 'ExcludedByError') {
    const { conflicting } = refusal;
    return conflicting && !changes.taken[conflicting.id] ? 'REPLACE' : null;
  }
  return refusal.__typename === 'PledgeExceededError' && isLate ? 'ANOTHER_PLEDGE' : null;
}

/**
 * The conflict behind a refusal, or null where the rules refuse. A pledge that is used up is one only when the same
 * changes were possible a moment ago: `isLate`.
 */
export function conflictOf(
  mark: AnyMark,
  refusal: ItemRefusal,
  changes: StagedChanges,
  isLate: boolean,
): Conflict | null {
  const keeping = keepingOf(refusal, changes, isLate);
  return keeping && { mark, refusal, keeping };
}

function replaceTheirs(changes: StagedChanges, { mark, refusal }: Conflict, household: Household | undefined) {
  const conflicting = refusal.__typename === 'ExcludedByError' ? refusal.conflicting : null;
  if (!conflicting) return changes;
  const measure = household?.assignments.find(({ id }) => id === conflicting.id)?.measure.code ?? mark.measure;
  const { id: assignment, version } = conflicting;
  return take(changes, { assignment, version, household: mark.household, measure, legs: [] });
}

/** Keeps a mark on the new state. */
export function keepMine(changes: StagedChanges, conflict: Conflict, household: Household | undefined): StagedChanges {
  const { mark, keeping, refusal } = conflict;
  if (keeping === 'REPLACE') return replaceTheirs(changes, conflict, household);
  if (!isGiven(mark)) {
    const now = household?.assignments.find(({ id }) => id === mark.assignment);
    return now && now.state === 'ASSIGNED'
      ? take(changes, { ...mark, version: now.version })
      : takeTheirs(changes, conflict);
  }
  if (keeping === 'AGAIN') return give(changes, { ...mark, version: household?.version ?? mark.version });
  const full = refusal.__typename === 'PledgeExceededError' ? refusal.pledge.id : '';
  return give(changes, { ...mark, legs: mark.legs.map((leg) => (leg.pledge === full ? { ...leg, pledge: '' } : leg)) });
}

/** Gives the mark up: what the other has done stands. */
export function takeTheirs(changes: StagedChanges, { mark }: Conflict): StagedChanges {
  return unmark(changes, [keyOfMark(mark)]);
}

/** The latest that somebody did to the household, where the reader is shown it. */
export function latestOf(household: Household | undefined): Household['history'][number] | null {
  const sorted = [...(household?.history ?? [])].sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1));
  return sorted[0] ?? null;
}
