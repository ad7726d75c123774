import { findImportBatch, type ImportBatchRecord, listImportEntries } from '@vuonlen/database/imports';
import type { Reader } from '@vuonlen/database/kernel';
import { can } from '@vuonlen/permissions';
import { type ActContext, isUuid, requireFound } from '../kernel/index.ts';
import { importScopeOf } from './import-scope.ts';
import type { JudgedEntry } from './list-kind.ts';
import { listKindOf, mayImport } from './list-kinds.ts';

/** An import with its entries. */
export interface ImportValue {
  readonly import: ImportBatchRecord;
  readonly entries: readonly JudgedEntry[];
}

/**
 * True for an entry of which nobody has said what becomes of it: that the register has something like it was not known
 * when it was to be entered at first.
 */
export function isUndecided({ record, matches, resemblesRow = null }: JudgedEntry): boolean {
  const { decision, confirmed } = record;
  const isAlike = matches.length > 0 || resemblesRow !== null;
  return decision === null || (decision === 'CREATE' && !confirmed && isAlike);
}

/** True for an entry that stands in the way of its import: undecided, or to be entered with an error. */
export function isHindrance(judged: JudgedEntry): boolean {
  const { record, issues } = judged;
  if (record.decision === 'SKIP') return false;
  return isUndecided(judged) || issues.some(({ severity }) => severity === 'ERROR');
}

/** The import with its households, where it is the actor's to see; refused where it is not. */
export async function readImportValue(reader: Reader, context: ActContext, id: string): Promise<ImportValue> {
  const find = (known: string) => findImportBatch(reader, importScopeOf(context), known);
  const found = await requireFound('ImportBatch', id, find);
  const records = await listImportEntries(reader, context.actor.committee, found.id);
  return { import: found, entries: await listKindOf(found.kind).judge(reader, context, found, records) };
}

/** An import as whoever may see it sees it now; null for everybody else. */
export async function readImport(
  context: ActContext & { readonly readers: Reader },
  id: string,
): Promise<ImportValue | null> {
  const found = isUuid(id) ? await findImportBatch(context.readers, importScopeOf(context), id) : null;
  if (found === null || !can(context.actor, 'import.decide') || !mayImport(context.actor, found.kind)) return null;
  return readImportValue(context.readers, context, found.id);
}
