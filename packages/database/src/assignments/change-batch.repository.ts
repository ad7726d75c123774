import { type SqlBool, sql } from 'kysely';
import {
  type BatchEffect,
  type BatchKind,
  type Reader,
  type Scope,
  type Transaction,
  withinScope,
} from '../kernel/index.ts';

/** What was done to many supports at once. */
export interface ChangeBatchRecord {
  readonly id: string;
  readonly kind: BatchKind;
  /** The batch that an UNDO reverses. */
  readonly undoes: string | null;
  /** The UNDO that reversed this one. */
  readonly undoneBy: string | null;
  readonly recordedAt: Date;
  /** Name of the person. */
  readonly recordedBy: string | null;
  readonly version: number;
}

export interface ChangeBatchItemRecord {
  readonly batch: string;
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  readonly effect: BatchEffect;
  readonly assignment: string;
  /** Version of the support as the batch left it. */
  readonly assignmentVersion: number;
  /** The cancelled support in whose place an UNDO gave this one. */
  readonly restores: string | null;
}

export interface NewChangeBatch {
  readonly committee: string;
  readonly id: string;
  readonly kind: BatchKind;
  readonly undoes: Pick<ChangeBatchRecord, 'id' | 'kind'> | null;
  readonly items: readonly Omit<ChangeBatchItemRecord, 'batch'>[];
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** Batches of which at least one support is in the scope. */
export function batchesWithin(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('change_batch as b')
    .where('b.committee_id', '=', scope.committee)
    .where(sql<SqlBool>`exists (select from change_batch_item i
      join assignment a on a.committee_id = i.committee_id and a.id = i.assignment_id
      join household on household.committee_id = a.committee_id and household.id = a.household_id
      where i.committee_id = b.committee_id and i.batch_id = b.id and ${withinScope(scope)})`);
}

export function selectBatches(reader: Reader, scope: Scope) {
  return batchesWithin(reader, scope)
    .leftJoin('user as u', 'u.id', 'b.recorded_by')
    .leftJoin('change_batch as o', (join) =>
      join.onRef('o.committee_id', '=', 'b.committee_id').onRef('o.undoes', '=', 'b.id'),
    )
    .select([
      'b.id',
      'b.kind',
      'b.undoes',
      'o.id as undoneBy',
      'b.recorded_at as recordedAt',
      'u.name as recordedBy',
      'b.version',
    ]);
}

/** Batches of the scope among the ids, in no order. */
export async function findChangeBatches(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<ChangeBatchRecord[]> {
  if (ids.length === 0) return [];
  return selectBatches(reader, scope)
    .where('b.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function findChangeBatch(reader: Reader, scope: Scope, id: string): Promise<ChangeBatchRecord | null> {
  return (await findChangeBatches(reader, scope, [id]))[0] ?? null;
}

/** Items of several batches whose households are in the scope, as they were asked. */
export async function findBatchItems(
  reader: Reader,
  scope: Scope,
  batches: readonly string[],
): Promise<ChangeBatchItemRecord[]> {
  if (batches.length === 0) return [];
  return reader
    .selectFrom('change_batch_item as i')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.committee_id', '=', 'i.committee_id').onRef('a.id', '=', 'i.assignment_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .where(withinScope(scope))
    .where('i.batch_id', '=', (eb) => eb.fn.any(eb.val([...batches])))
    .select([
      'i.batch_id as batch',
      'i.position as index',
      'i.effect',
      'i.assignment_id as assignment',
      'i.assignment_version as assignmentVersion',
      'i.restores',
    ])
    .orderBy('i.batch_id')
    .orderBy('i.position')
    .execute();
}

/** Holds a batch until the transaction ends: it is undone by one at a time. The caller has found it in the scope. */
export async function lockChangeBatch(trx: Transaction, committee: string, id: string): Promise<void> {
  await trx
    .selectFrom('change_batch')
    .select('id')
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

/** Writes a batch with its items; an UNDO marks the batch that it reverses. */
export async function insertChangeBatch(trx: Transaction, batch: NewChangeBatch): Promise<void> {
  const { committee, id, kind, undoes, items, recordedAt, recordedBy } = batch;
  await trx
    .insertInto('change_batch')
    .values({
      committee_id: committee,
      id,
      kind,
      undoes: undoes?.id ?? null,
      undoes_kind: undoes === null || undoes.kind === 'UNDO' ? null : undoes.kind,
      undone_at: null,
      recorded_at: recordedAt,
      recorded_by: recordedBy,
      version: 1,
    })
    .execute();
  const rows = items.map((item) => ({
    committee_id: committee,
    batch_id: id,
    position: item.index,
    effect: item.effect,
    assignment_id: item.assignment,
    assignment_version: item.assignmentVersion,
    restores: item.restores,
  }));
  await trx.insertInto('change_batch_item').values(rows).execute();
  if (undoes === null) return;
  await trx
    .updateTable('change_batch')
    .set((eb) => ({ undone_at: recordedAt, version: eb('version', '+', 1) }))
    .where('committee_id', '=', committee)
    .where('id', '=', undoes.id)
    .execute();
}

/** How many supports each of several batches touched, whoever may see them. */
export async function countBatchItems(
  reader: Reader,
  committee: string,
  batches: readonly string[],
): Promise<{ readonly batch: string; readonly count: number }[]> {
  if (batches.length === 0) return [];
  return reader
    .selectFrom('change_batch_item')
    .select((eb) => ['batch_id as batch', eb.fn.countAll<number>().as('count')])
    .where('committee_id', '=', committee)
    .where('batch_id', '=', (eb) => eb.fn.any(eb.val([...batches])))
    .groupBy('batch_id')
    .execute();
}
