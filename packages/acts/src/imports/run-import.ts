import { dropImportRows, findTrailLengths, markImportDone, settleImportEntry } from '@vuonlen/database/imports';
import type { Transaction } from '@vuonlen/database/kernel';
import {
  type ActContext,
  act,
  endRehearsal,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  type Warning,
} from '../kernel/index.ts';
import { holdImport } from './hold-import.ts';
import { withProgress } from './import-progress.ts';
import { type ImportValue, isHindrance, isUndecided, readImportValue } from './import-value.ts';
import type { JudgedEntry, Played, ReadyEntry } from './list-kind.ts';
import { listKindOf } from './list-kinds.ts';

export interface RunImportInput {
  readonly import: string;
  readonly expectedVersion: number;
  /** Answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null;
}

/** What became of an entry of a list. */
export interface EntryOutcome {
  readonly position: number;
  readonly effect: 'CREATED' | 'MERGED';
  /** The household that was registered, merged into or given a health card; null: money is of none. */
  readonly household: string | null;
  /** The pledge, receipt or entitlement that was recorded. */
  readonly written: string | null;
  readonly warnings: readonly Warning[];
}

export interface RunImportValue extends ImportValue {
  readonly outcomes: readonly EntryOutcome[];
  readonly created: number;
  readonly merged: number;
  readonly skipped: number;
}

/** More would help nobody: the import itself shows each. */
const mostIssues = 200;

function hindrancesOf(judged: JudgedEntry): InputIssue[] {
  if (isUndecided(judged)) {
    const vi = `Dòng ${judged.record.firstRow}: chưa chọn nhập mới, gộp hay bỏ qua.`;
    const en = `Row ${judged.record.firstRow}: it is not decided what becomes of it.`;
    return [issue(`entries.${judged.record.position}.decision`, 'UNDECIDED', vi, en)];
  }
  return judged.issues
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ row, field, code, text }) => ({ path: `rows.${row}.${field ?? ''}`, code, text }));
}

async function settle(
  trx: Transaction,
  context: ActContext,
  batch: string,
  outcomes: readonly (EntryOutcome & Played)[],
): Promise<void> {
  const { committee, userId } = context.actor;
  const households = outcomes.flatMap(({ household, written }) => (written === null && household ? [household] : []));
  const sequences = await findTrailLengths(trx, committee, households);
  for (const { position, household, written, members, filled } of outcomes) {
    // What hangs on a household is on its own row; the household is what a list of households wrote.
    const own = written === null ? household : null;
    const householdSequence = own === null ? null : (sequences.get(own) ?? 1);
    const outcome = { position, household: own, written, addedMembers: members, filled, householdSequence };
    await settleImportEntry(trx, { committee, batch }, outcome);
  }
  await dropImportRows(trx, { committee, batch });
  await markImportDone(trx, { committee, id: batch, at: context.now(), by: userId });
}

/**
 * Enters a list as it was decided: households are registered or merged into those of the register, pledges, receipts and
 * health cards recorded. All or nothing, in one transaction, each with the checks and the trail of the act by hand.
 *
 * Refuses with INVALID_INPUT (each cell that is wrong, each entry that is not decided or that the rules refuse),
 * ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const runImport = act<RunImportInput, RunImportValue>({
  action: 'import.run',
  run: async (trx, context, input) => {
    const { id, kind } = await holdImport(trx, context, input, 'run');
    const { entries } = await readImportValue(trx, context, id);
    refuseIssues(entries.filter(isHindrance).flatMap(hindrancesOf).slice(0, mostIssues));
    const ready = entries.flatMap((judged): ReadyEntry[] => {
      const { entry } = judged;
      return entry === null || judged.record.decision === 'SKIP' ? [] : [{ judged, entry, batch: id }];
    });
    const played = await withProgress({ id, total: ready.length }, (advance) => {
      return listKindOf(kind).enter(trx, context, ready, advance);
    });
    const outcomes = ready.flatMap(({ judged: { record } }, index) => {
      const done = played[index];
      const effect = record.decision === 'MERGE' ? ('MERGED' as const) : ('CREATED' as const);
      return done === undefined ? [] : [{ position: record.position, effect, ...done }];
    });
    await settle(trx, context, id, outcomes);
    const count = (effect: EntryOutcome['effect']) => outcomes.filter((one) => one.effect === effect).length;
    const counts = { created: count('CREATED'), merged: count('MERGED'), skipped: entries.length - outcomes.length };
    const households = outcomes.map(({ household }) => household);
    const what = kind === 'HOUSEHOLDS' ? { households } : { written: outcomes.map(({ written }) => written) };
    await recordEvent(trx, context, {
      action: 'import.run',
      aggregate: 'IMPORT_BATCH',
      aggregateId: id,
      payload: { ...counts, ...what },
    });
    const value = { ...(await readImportValue(trx, context, id)), outcomes, ...counts };
    return input.dryRun ? endRehearsal(value) : value;
  },
});
