import type { ImportKind } from '@vuonlen/database/kernel';
import type { ActContext } from '../kernel/index.ts';
import { listKindOf } from './list-kinds.ts';

/** A column that a list may have: the name by which cells and issues are about it, and its title. */
export interface ImportColumn {
  readonly field: string;
  readonly title: string;
  /** What a cell may say; none: anything. */
  readonly choices: readonly string[];
}

/** The columns of a list of a kind, in the order of its template, with what may be chosen on the day. */
export function importColumns(
  kind: ImportKind,
  day: Pick<ActContext, 'plan' | 'workingDate'>,
): readonly ImportColumn[] {
  const list = listKindOf(kind);
  const chosen = list.choices(day);
  return Object.entries(list.columns).map(([field, { title, choices = [] }]) => {
    return { field, title, choices: [...(chosen[field] ?? choices)] };
  });
}
