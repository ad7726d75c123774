import { dropImportRows, markImportDiscarded } from '@vuonlen/database/imports';
import { act, recordEvent } from '../kernel/index.ts';
import { holdImport } from './hold-import.ts';
import { type ImportValue, readImportValue } from './import-value.ts';

export interface DiscardImportInput {
  readonly import: string;
  readonly expectedVersion: number;
}

/**
 * Gives an open import up: what its file said is thrown away, and the same file may be uploaded anew.
 *
 * Refuses with ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const discardImport = act<DiscardImportInput, ImportValue>({
  action: 'import.discard',
  run: async (trx, context, input) => {
    const { id } = await holdImport(trx, context, input, 'discard');
    const { committee } = context.actor;
    await dropImportRows(trx, { committee, batch: id });
    await markImportDiscarded(trx, { committee, id });
    const event = { action: 'import.discard', aggregate: 'IMPORT_BATCH', aggregateId: id, payload: {} } as const;
    await recordEvent(trx, context, event);
    return readImportValue(trx, context, id);
  },
});
