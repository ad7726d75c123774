import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type ImportState,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  readAll,
  readKeyset,
  type SortKey,
} from '../kernel/index.ts';
import { type ImportBatchRecord, type ImportScope, withinImports } from './import-batch.repository.ts';

/** A list that was uploaded, as lists of them show it. */
export interface ListedImportBatch extends ImportBatchRecord {
  /** Name of who uploaded it. */
  readonly recorder: string | null;
  /** Households, or whatever the list holds one of an entry. */
  readonly entries: number;
}

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface ImportBatchWhere {
  readonly kind?: readonly ImportBatchRecord['kind'][] | null | undefined;
  readonly state?: readonly ImportState[] | null | undefined;
}

export type ImportBatchOrderField = 'RECORDED_AT';

const sortKeys: Readonly<Record<ImportBatchOrderField, SortKey>> = {
  RECORDED_AT: { key: sql`b.recorded_at`, type: 'timestamptz' },
};

function listed(scope: ImportScope, where: ImportBatchWhere & { readonly ids?: readonly string[] }): Listed {
  const { kind, state, ids } = where;
  const conditions: RawBuilder<SqlBool>[] = [withinImports(scope)];
  if (ids) conditions.push(sql`b.id = any(${[...ids]}::uuid[])`);
  if (kind) conditions.push(sql`b.kind = any(${[...kind]}::text[])`);
  if (state) conditions.push(sql`b.state = any(${[...state]}::text[])`);
  return {
    list: 'importBatches',
    columns: sql`b.id, b.kind, b.state, b.place, b.agency, b.file_name as "fileName", b.content_hash as "contentHash",
      b.list_date as "listDate", b.has_relations as "hasRelations", b.unknown_columns as "unknownColumns", b.formulas,
      b.recorded_at as "recordedAt", b.recorded_by as "recordedBy", b.done_at as "doneAt", b.undone_at as "undoneAt",
      b.undo_reason as "undoReason", b.version,
      (select u.name from "user" u where u.id = b.recorded_by) as recorder,
      (select count(*)::integer from import_entry e
        where e.committee_id = b.committee_id and e.batch_id = b.id) as entries`,
    from: sql`import_batch b`,
    conditions,
  };
}

/** One page of imports. @throws BadCursor for a cursor that is not of this list and order. */
export function listImportBatches(
  reader: Reader,
  scope: ImportScope,
  where: ImportBatchWhere,
  options: KeysetOptions<ImportBatchOrderField>,
): Promise<Page<ListedImportBatch>> {
  return readKeyset(reader, listed(scope, where), sortKeys, options);
}

/** How many imports that the scope sees meet the conditions. */
export function countImportBatches(reader: Reader, scope: ImportScope, where: ImportBatchWhere = {}): Promise<number> {
  return countListed(reader, listed(scope, where));
}

/** Imports that the scope sees among the ids, in no order. */
export async function findImportBatches(
  reader: Reader,
  scope: ImportScope,
  ids: readonly string[],
): Promise<ListedImportBatch[]> {
  if (ids.length === 0) return [];
  return readAll<ListedImportBatch>(reader, listed(scope, { ids }));
}
