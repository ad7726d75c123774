import type { ImportDecision } from '@vuonlen/database/kernel';
import type { Text } from '@vuonlen/plan/kernel';
import type { CellIssue } from './cell-issue.ts';
import { entryState, type ImportEntryState } from './entry-state.ts';
import { type ImportValue, isHindrance, isUndecided } from './import-value.ts';
import { rowsOf } from './list-row.ts';

/** Issues of one code in one column. */
export interface IssueSort {
  readonly code: string;
  readonly field: string | null;
  readonly severity: CellIssue['severity'];
  readonly count: number;
  /** How many of them have a suggestion. */
  readonly suggestions: number;
  /** What the first of them says. */
  readonly example: Text;
}

/** What there is in a list, and what is still to be done with it. */
export interface ImportFigures {
  readonly rows: number;
  readonly entries: number;
  readonly states: Readonly<Record<ImportEntryState, number>>;
  /** What is to become of the entries, or became of them. */
  readonly decisions: Readonly<Record<ImportDecision, number>>;
  /** Entries of which nobody has decided yet. */
  readonly undecided: number;
  /** Entries that stand in the way of running the import. */
  readonly hindrances: number;
  /** The sorts of issues of what is to be entered: errors first, then the most frequent ones. */
  readonly sorts: readonly IssueSort[];
}

function sortsOf({ entries }: Pick<ImportValue, 'entries'>): readonly IssueSort[] {
  const sorts = new Map<string, IssueSort>();
  for (const { record, issues } of entries) {
    if (record.decision === 'SKIP') continue;
    for (const { code, field, severity, text, suggestion } of issues) {
      const key = `${code} ${field} ${severity}`;
      const known = sorts.get(key) ?? { code, field, severity, count: 0, suggestions: 0, example: text };
      const suggestions = known.suggestions + (suggestion === null ? 0 : 1);
      sorts.set(key, { ...known, count: known.count + 1, suggestions });
    }
  }
  const rank = ({ severity }: IssueSort) => (severity === 'ERROR' ? 0 : 1);
  return [...sorts.values()].sort((one, other) => rank(one) - rank(other) || other.count - one.count);
}

/** Counts what there is in an import. */
export function figuresOf(value: ImportValue): ImportFigures {
  const states: Record<ImportEntryState, number> = { PROBLEM: 0, DUPLICATE: 0, FINE: 0, SKIPPED: 0 };
  const decisions: Record<ImportDecision, number> = { CREATE: 0, MERGE: 0, SKIP: 0 };
  let rows = 0;
  for (const judged of value.entries) {
    const { record } = judged;
    states[entryState(judged)] += 1;
    if (record.decision !== null) decisions[record.decision] += 1;
    rows += record.rows === null ? record.lastRow - record.firstRow + 1 : rowsOf(record).length;
  }
  return {
    rows,
    entries: value.entries.length,
    states,
    decisions,
    undecided: value.entries.filter(isUndecided).length,
    hindrances: value.import.state === 'OPEN' ? value.entries.filter(isHindrance).length : 0,
    sorts: sortsOf(value),
  };
}
