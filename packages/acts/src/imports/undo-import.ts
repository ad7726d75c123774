import { listImportEntries, markImportUndone } from '@vuonlen/database/imports';
import { act, recordEvent, refuseIssues, textIssues } from '../kernel/index.ts';
import { holdImport } from './hold-import.ts';
import { type ImportValue, readImportValue } from './import-value.ts';
import { listKindOf } from './list-kinds.ts';

export interface UndoImportInput {
  readonly import: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/**
 * Undoes an import as a whole, in one transaction: households that it registered leave the register, what it merged into
 * others is taken out again, what it recorded of money and of policies is taken back by rows. Refused where anybody has
 * worked on one of them since.
 *
 * Refuses with INVALID_INPUT (each entry on which something rests: HOUSEHOLD_CHANGED, PLEDGE_EXCEEDED, FUND_EXCEEDED,
 * PLEDGE_RECEIVED, STALE_VERSION, ILLEGAL_STEP …), ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const undoImport = act<UndoImportInput, ImportValue>({
  action: 'import.undo',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const { id, kind } = await holdImport(trx, context, input, 'undo');
    const { committee, userId } = context.actor;
    const entries = await listImportEntries(trx, committee, id);
    refuseIssues(await listKindOf(kind).takeBack(trx, context, entries, input.reason));
    await markImportUndone(trx, { committee, id, at: context.now(), by: userId, reason: input.reason });
    const households = entries.flatMap(({ household }) => household ?? []);
    const written = entries.flatMap((entry) => entry.written ?? []);
    const payload = kind === 'HOUSEHOLDS' ? { households } : { written };
    await recordEvent(trx, context, { action: 'import.undo', aggregate: 'IMPORT_BATCH', aggregateId: id, payload });
    return readImportValue(trx, context, id);
  },
});
