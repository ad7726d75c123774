import { type Conflict, conflictOf } from './conflicts.ts';
import { keyOfMark, markAt, type StagedChanges, unmark } from './staged-changes.ts';
import type { ItemRefusal, Tried } from './use-dry-run.ts';

/** Items that cannot be done, by their number. */
export type Refusals = readonly { readonly index: number; readonly refusal: ItemRefusal }[];

export function refusalsOf(tried: Tried | null): Refusals {
  return (tried?.items ?? []).flatMap(({ index, refusal }) => (refusal ? [{ index, refusal }] : []));
}

/** Conflicts among refusals, each with its mark; see `conflictOf`. */
export function conflictsIn(refusals: Refusals, changes: StagedChanges, isLate: boolean): readonly Conflict[] {
  return refusals.flatMap(({ index, refusal }) => {
    const mark = markAt(changes, index);
    return (mark && conflictOf(mark, refusal, changes, isLate)) ?? [];
  });
}

/** Takes the marks away that cannot be done. */
export function dropRefused(changes: StagedChanges, refusals: Refusals): StagedChanges {
  const keys = refusals.flatMap(({ index }) => {
    const mark = markAt(changes, index);
    return mark ? [keyOfMark(mark)] : [];
  });
  return unmark(changes, keys);
}
