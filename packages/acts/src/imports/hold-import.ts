import { type ImportBatchRecord, lockImportBatch } from '@vuonlen/database/imports';
import type { ImportKind, ImportState, Transaction } from '@vuonlen/database/kernel';
import { can } from '@vuonlen/permissions';
import { type ActContext, refuse, requireFound, requireVersion } from '../kernel/index.ts';
import { importScopeOf } from './import-scope.ts';
import { importKinds, listKindOf, mayImport } from './list-kinds.ts';

/** A step of an import. */
export type ImportStepName = 'decide' | 'run' | 'discard' | 'undo';

const from: Readonly<Record<ImportStepName, ImportState>> = {
  decide: 'OPEN',
  run: 'OPEN',
  discard: 'OPEN',
  undo: 'DONE',
};

const legal: Readonly<Record<ImportState, readonly ImportStepName[]>> = {
  OPEN: ['decide', 'run', 'discard'],
  DONE: ['undo'],
  UNDONE: [],
  DISCARDED: [],
};

/** Refuses who may not do by hand what a list of the kind does, or what its undo does. */
export function requireKind(context: ActContext, kind: ImportKind, right: 'record' | 'takeBack'): void {
  const { rights, check } = listKindOf(kind);
  const action = rights[right];
  if (!can(context.actor, action)) refuse({ code: 'FORBIDDEN', action });
  check?.(context, action);
}

/** The kinds of lists that whoever acts may bring, as uploading and entering them ask it. */
export function kindsToBring(context: ActContext): readonly ImportKind[] {
  if (!can(context.actor, 'import.upload')) return [];
  return importKinds.filter((kind) => mayImport(context.actor, kind) && (listKindOf(kind).isOpenTo?.(context) ?? true));
}

/** The import, held until the act ends, in the state from which the step leads. */
export async function holdImport(
  trx: Transaction,
  context: ActContext,
  input: { readonly import: string; readonly expectedVersion: number },
  step: ImportStepName,
): Promise<ImportBatchRecord> {
  const lock = (id: string) => lockImportBatch(trx, importScopeOf(context), id);
  const found = await requireFound('ImportBatch', input.import, lock);
  const { id, state, kind } = found;
  requireKind(context, kind, step === 'undo' ? 'takeBack' : 'record');
  if (state !== from[step])
    refuse({ code: 'ILLEGAL_STEP', type: 'ImportBatch', id, from: state, step, legal: legal[state] });
  requireVersion('ImportBatch', found, input.expectedVersion);
  return found;
}
