import type { ImportDecision } from '@vuonlen/database/kernel';
import type { EntryDecision } from './entry-decision.ts';
import { isUndecided } from './import-value.ts';
import type { JudgedEntry } from './list-kind.ts';

/** Issues of one code in one column; null: of the rows as a whole. */
export interface SortOfIssue {
  readonly code: string;
  readonly field: string | null;
}

/** What is decided of many entries at once. */
export interface ManyDecisions {
  /** Every suggestion of these sorts becomes what the cell says. */
  readonly suggestions?: readonly SortOfIssue[] | null;
  /** What becomes of every entry that the register, or a row further up, may have already and of which nobody has decided. */
  readonly duplicates?: ImportDecision | null;
}

function suggested({ record, issues }: JudgedEntry, sorts: readonly SortOfIssue[]): readonly EntryDecision[] {
  if (record.decision === 'SKIP') return [];
  const corrections = issues.flatMap(({ row, code, field, suggestion }) => {
    const isAsked = sorts.some((sort) => sort.code === code && sort.field === field);
    return isAsked && field !== null && suggestion !== null ? [{ row, field, value: suggestion }] : [];
  });
  return corrections.length === 0 ? [] : [{ position: record.position, corrections }];
}

/** An entry that may be one of several households is not merged into any of them by itself. */
function duplicate(judged: JudgedEntry, decision: ImportDecision): readonly EntryDecision[] {
  const { record, matches, resemblesRow = null } = judged;
  const [match, ...others] = matches;
  if (!isUndecided(judged) || (match === undefined && resemblesRow === null)) return [];
  if (decision !== 'MERGE') return [{ position: record.position, decision }];
  return match === undefined || others.length > 0 || match.household === null
    ? []
    : [{ position: record.position, decision, target: match.household }];
}

/** What was decided of many, entry by entry. */
export function decideMany(entries: readonly JudgedEntry[], { suggestions, duplicates }: ManyDecisions) {
  return entries.flatMap((judged): readonly EntryDecision[] => {
    const corrected = suggested(judged, suggestions ?? []);
    const settled = duplicates == null ? [] : duplicate(judged, duplicates);
    const [one, other] = [corrected[0], settled[0]];
    return one && other ? [{ ...other, ...one }] : [...corrected, ...settled];
  });
}
