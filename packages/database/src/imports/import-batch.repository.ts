import type { IsoDate } from '@vuonlen/plan/kernel';
import { type SqlBool, sql } from 'kysely';
import type { ImportKind, ImportState, Reader, Scope, Transaction } from '../kernel/index.ts';

/** A list that was uploaded. */
export interface ImportBatchRecord {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  /** Ward of the ward officer who uploaded it; null: of the whole committee. */
  readonly place: string | null;
  /** Agency of the agency officer who uploaded it. */
  readonly agency: string | null;
  readonly fileName: string;
  readonly contentHash: string;
  readonly listDate: IsoDate;
  readonly hasRelations: boolean;
  readonly unknownColumns: readonly string[];
  readonly formulas: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly doneAt: Date | null;
  readonly undoneAt: Date | null;
  readonly undoReason: string | null;
  readonly version: number;
}

export interface NewImportBatch
  extends Omit<ImportBatchRecord, 'state' | 'doneAt' | 'undoneAt' | 'undoReason' | 'version'> {
  readonly committee: string;
}

/** A step of an import: who took it, when, and why. */
export interface ImportStep {
  readonly committee: string;
  readonly id: string;
  readonly at: Date;
  readonly by: string;
}

/** Whose lists somebody sees. */
export interface ImportScope extends Scope {
  /** Of an agency officer: the agency, whose lists alone they are. */
  readonly agency?: string | null;
}

/**
 * Lists of the whole committee are for those who read all of it, lists of a ward for those who read the ward, lists of an
 * agency for its officers and those who read all; nobody's masked.
 */
export function withinImports(scope: ImportScope) {
  if (scope.agency != null) {
    return sql<SqlBool>`(b.committee_id = ${scope.committee} and b.agency = ${scope.agency})`;
  }
  if (scope.masked || scope.cases !== null) return sql<SqlBool>`false`;
  if (scope.places === 'ALL') return sql<SqlBool>`b.committee_id = ${scope.committee}`;
  return sql<SqlBool>`(b.committee_id = ${scope.committee} and b.place = any(${[...scope.places]}::text[]))`;
}

function selectImports(reader: Reader, scope: ImportScope) {
  return reader
    .selectFrom('import_batch as b')
    .where(withinImports(scope))
    .select([
      'b.id',
      'b.kind',
      'b.state',
      'b.place',
      'b.agency',
      'b.file_name as fileName',
      'b.content_hash as contentHash',
      'b.list_date as listDate',
      'b.has_relations as hasRelations',
      'b.unknown_columns as unknownColumns',
      'b.formulas',
      'b.recorded_at as recordedAt',
      'b.recorded_by as recordedBy',
      'b.done_at as doneAt',
      'b.undone_at as undoneAt',
      'b.undo_reason as undoReason',
      'b.version',
    ]);
}

export async function findImportBatch(
  reader: Reader,
  scope: ImportScope,
  id: string,
): Promise<ImportBatchRecord | null> {
  return (await selectImports(reader, scope).where('b.id', '=', id).executeTakeFirst()) ?? null;
}

/** The import, kept from every other act until this transaction ends; null outside of the scope. */
export async function lockImportBatch(
  trx: Transaction,
  scope: ImportScope,
  id: string,
): Promise<ImportBatchRecord | null> {
  return (await selectImports(trx, scope).where('b.id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

/**
 * Records a list, unless the same file is open or done already, for the same ward, agency or the whole committee.
 *
 * @returns the id of the one that is there now
 */
export async function insertImportBatch(trx: Transaction, batch: NewImportBatch): Promise<string> {
  const inserted = await trx
    .insertInto('import_batch')
    .values({
      committee_id: batch.committee,
      id: batch.id,
      kind: batch.kind,
      state: 'OPEN',
      place: batch.place,
      agency: batch.agency,
      file_name: batch.fileName,
      content_hash: batch.contentHash,
      list_date: batch.listDate,
      has_relations: batch.hasRelations,
      unknown_columns: [...batch.unknownColumns],
      formulas: batch.formulas,
      recorded_at: batch.recordedAt,
      recorded_by: batch.recordedBy,
      version: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id ?? (await findSameFile(trx, batch));
}

/** The open or done import of the same file. Whoever wrote it has committed: the insert has waited for that. */
async function findSameFile(trx: Transaction, batch: NewImportBatch): Promise<string> {
  const { id } = await trx
    .selectFrom('import_batch')
    .select('id')
    .where('committee_id', '=', batch.committee)
    .where('kind', '=', batch.kind)
    .where('content_hash', '=', batch.contentHash)
    .where(sql<SqlBool>`coalesce(place, '') = ${batch.place ?? ''} and coalesce(agency, '') = ${batch.agency ?? ''}`)
    .where('state', 'in', ['OPEN', 'DONE'])
    .executeTakeFirstOrThrow();
  return id;
}

function update(trx: Transaction, { committee, id }: Pick<ImportStep, 'committee' | 'id'>) {
  return trx.updateTable('import_batch').where('committee_id', '=', committee).where('id', '=', id);
}

/** Marks that something was decided of its entries. */
export async function touchImportBatch(trx: Transaction, step: Pick<ImportStep, 'committee' | 'id'>): Promise<void> {
  await update(trx, step)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .execute();
}

/** Marks an import as done. What its rows said is thrown away before: it lies in the register now. */
export async function markImportDone(trx: Transaction, step: ImportStep): Promise<void> {
  await update(trx, step)
    .set((eb) => ({ state: 'DONE', done_at: step.at, done_by: step.by, version: eb('version', '+', 1) }))
    .execute();
}

/** Marks an open import as given up. */
export async function markImportDiscarded(trx: Transaction, step: Pick<ImportStep, 'committee' | 'id'>): Promise<void> {
  await update(trx, step)
    .set((eb) => ({ state: 'DISCARDED', version: eb('version', '+', 1) }))
    .execute();
}

/** Marks a done import as undone. */
export async function markImportUndone(
  trx: Transaction,
  step: ImportStep & { readonly reason: string },
): Promise<void> {
  const { at, by, reason } = step;
  await update(trx, step)
    .set((eb) => ({
      state: 'UNDONE',
      undone_at: at,
      undone_by: by,
      undo_reason: reason,
      version: eb('version', '+', 1),
    }))
    .execute();
}
