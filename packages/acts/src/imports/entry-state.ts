import type { JudgedEntry } from './list-kind.ts';

/** How an entry of a list stands before it is entered. Each entry is in one state. */
export type ImportEntryState = 'PROBLEM' | 'DUPLICATE' | 'FINE' | 'SKIPPED';

/** What of an entry says how it stands. */
type Standing = Pick<JudgedEntry, 'issues' | 'repeats' | 'resemblesRow' | 'matches'> & {
  readonly record: Pick<JudgedEntry['record'], 'decision'>;
};

/**
 * An error that keeps the entry out comes first; then that it is, or may be, in the file or the register already, whatever
 * was decided of it; then that it is left out.
 */
export function entryState({ record, issues, repeats, resemblesRow = null, matches }: Standing): ImportEntryState {
  const isSkipped = record.decision === 'SKIP';
  if (!isSkipped && issues.some(({ severity }) => severity === 'ERROR')) return 'PROBLEM';
  if (repeats !== null || resemblesRow !== null || matches.length > 0) return 'DUPLICATE';
  return isSkipped ? 'SKIPPED' : 'FINE';
}
