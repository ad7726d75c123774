import { type SqlBool, sql } from 'kysely';
import { type BatchKind, type Page, type Reader, readCursor, type Scope, toPage } from '../kernel/index.ts';
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

const order = 'BATCH RECORDED_AT DESC';

function conditionsOf({ kind, undone }: ChangeBatchWhere) {
  return [
    ...(kind ? [sql<SqlBool>`b.kind = any(${[...kind]}::text[])`] : []),
    ...(undone === true ? [sql<SqlBool>`b.undone_at is not null`] : []),
    ...(undone === false ? [sql<SqlBool>`b.undone_at is null`] : []),
  ];
}

/** One page of batches, the latest first. @throws BadCursor for a cursor that is not of this list. */
export async function listChangeBatches(
  reader: Reader,
  scope: Scope,
  options: ChangeBatchListOptions,
): Promise<Page<ChangeBatchRecord>> {
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  const after = readCursor(options.after, order, 'timestamptz');
  let query = selectBatches(reader, scope)
    .select(sql<string>`b.recorded_at::text`.as('sortValue'))
    .orderBy('b.recorded_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(first + 1);
  for (const condition of conditionsOf(options.where ?? {})) query = query.where(condition);
  if (after !== null) {
    query = query.where(sql<SqlBool>`(b.recorded_at, b.id) < (${after.value}::timestamptz, ${after.id}::uuid)`);
  }
  const rows = await query.execute();
  const edges = rows.map(({ sortValue, ...node }) => ({
    cursor: { field: order, value: sortValue, id: node.id },
    node,
  }));
  return toPage(edges, first, after !== null);
}

/** How many batches of the scope meet the conditions. */
export async function countChangeBatches(reader: Reader, scope: Scope, where: ChangeBatchWhere = {}): Promise<number> {
  let query = batchesWithin(reader, scope).select((eb) => eb.fn.countAll<number>().as('count'));
  for (const condition of conditionsOf(where)) query = query.where(condition);
  return (await query.executeTakeFirstOrThrow()).count;
}
