import { type SqlBool, sql } from 'kysely';
import { type BatchKind, type Keyset, type Page, pageOf, type Reader, type Scope } from '../kernel/index.ts';
import { batchesWithin, type ChangeBatchRecord, selectBatches } from './change-batch.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface ChangeBatchWhere {
  readonly kind?: readonly BatchKind[] | null | undefined;
  /** True: undone ones; false: those that stand. */
  readonly undone?: boolean | null | undefined;
}

export interface ChangeBatchListOptions {
  readonly where?: ChangeBatchWhere | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const keyset: Keyset<'RECORDED_AT'> = {
  list: 'changeBatches',
  id: sql`b.id`,
  keys: { RECORDED_AT: { key: sql`b.recorded_at`, type: 'timestamptz' } },
};
const latestFirst = { field: 'RECORDED_AT', direction: 'DESC' } as const;

function conditionsOf({ kind, undone }: ChangeBatchWhere) {
  return [
    ...(kind ? [sql<SqlBool>`b.kind = any(${[...kind]}::text[])`] : []),
    ...(undone === true ? [sql<SqlBool>`b.undone_at is not null`] : []),
    ...(undone === false ? [sql<SqlBool>`b.undone_at is null`] : []),
  ];
}

/** One page of batches, the latest first. @throws BadCursor for a cursor that is not of this list. */
export function listChangeBatches(
  reader: Reader,
  scope: Scope,
  options: ChangeBatchListOptions,
): Promise<Page<ChangeBatchRecord>> {
  let query = selectBatches(reader, scope);
  for (const condition of conditionsOf(options.where ?? {})) query = query.where(condition);
  return pageOf(query, keyset, { order: latestFirst, first: options.first, after: options.after });
}

/** How many batches of the scope meet the conditions. */
export async function countChangeBatches(reader: Reader, scope: Scope, where: ChangeBatchWhere = {}): Promise<number> {
  let query = batchesWithin(reader, scope).select((eb) => eb.fn.countAll<number>().as('count'));
  for (const condition of conditionsOf(where)) query = query.where(condition);
  return (await query.executeTakeFirstOrThrow()).count;
}
