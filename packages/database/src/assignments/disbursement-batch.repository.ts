import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type DisbursementBatchState,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  readAll,
  readKeyset,
  type Scope,
  type SortKey,
  type Transaction,
  unlessMasked,
  withinScope,
} from '../kernel/index.ts';

export interface DisbursementBatchRecord {
  readonly id: string;
  readonly measure: string;
  readonly place: string | null;
  /** `2025-1`: the first term of 2025. */
  readonly schoolTerm: string | null;
  readonly state: DisbursementBatchState;
  /** Đồng of the lines of the scope. */
  readonly total: number;
  /** Lines of the scope. */
  readonly lineCount: number;
  /** The scope has all of its lines. */
  readonly isWhole: boolean;
  /** Account of who made it. */
  readonly maker: string;
  readonly makerName: string;
  readonly checkerName: string | null;
  readonly delegation: string | null;
  /** Guarded: null for a masked scope. */
  readonly returnReason: string | null;
  readonly documentNumber: string | null;
  readonly paidOn: IsoDate | null;
  readonly discardedOn: IsoDate | null;
  readonly discarderName: string | null;
  /** Guarded: null for a masked scope. */
  readonly discardReason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface DisbursementBatchWhere {
  readonly measure?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly schoolTerm?: string | null | undefined;
  readonly state?: readonly DisbursementBatchState[] | null | undefined;
}

export type DisbursementBatchOrderField = 'RECORDED_AT' | 'TOTAL';

const sortKeys: Readonly<Record<DisbursementBatchOrderField, SortKey>> = {
  RECORDED_AT: { key: sql`b.recorded_at`, type: 'timestamptz' },
  TOTAL: { key: sql`seen.total`, type: 'bigint' },
};

/** A batch is read by who may read a household of it; of a line of another's household not even its money is told. */
function batches(scope: Scope, conditions: readonly RawBuilder<SqlBool>[]): Listed {
  return {
    list: 'disbursementBatches',
    columns: sql`b.id, b.measure, b.place, b.school_term as "schoolTerm", b.state, seen.total,
      seen.lines as "lineCount", seen.lines = b.line_count as "isWhole", b.maker, coalesce(m.name, b.maker) as "makerName",
      coalesce(c.name, b.checker) as "checkerName", b.delegation_id as delegation,
      ${unlessMasked<string>(scope, sql`b.return_reason`)} as "returnReason", b.document_number as "documentNumber",
      b.paid_on as "paidOn", b.discarded_on as "discardedOn", coalesce(d.name, b.discarded_by) as "discarderName",
      ${unlessMasked<string>(scope, sql`b.discard_reason`)} as "discardReason", b.recorded_at as "recordedAt", b.version`,
    from: sql`disbursement_batch b
      join lateral (select count(*) as lines, coalesce(sum(l.amount), 0)::bigint as total from disbursement_line l
        join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id
        join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
        join household on household.committee_id = a.committee_id and household.id = a.household_id
        where l.committee_id = b.committee_id and l.batch_id = b.id and ${withinScope(scope)}) seen on seen.lines > 0
      left join "user" m on m.id = b.maker
      left join "user" c on c.id = b.checker
      left join "user" d on d.id = b.discarded_by`,
    conditions: [sql<SqlBool>`b.committee_id = ${scope.committee}`, ...conditions],
  };
}

function conditionsOf({ measure, place, schoolTerm, state }: DisbursementBatchWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (measure) conditions.push(sql`b.measure = any(${[...measure]}::text[])`);
  if (place) conditions.push(sql`b.place = any(${[...place]}::text[])`);
  if (schoolTerm) conditions.push(sql`b.school_term = ${schoolTerm}`);
  if (state) conditions.push(sql`b.state = any(${[...state]}::text[])`);
  return conditions;
}

/** One page of batches. @throws BadCursor for a cursor that is not of this list and order. */
export function listDisbursementBatches(
  reader: Reader,
  scope: Scope,
  where: DisbursementBatchWhere,
  options: KeysetOptions<DisbursementBatchOrderField>,
): Promise<Page<DisbursementBatchRecord>> {
  return readKeyset(reader, batches(scope, conditionsOf(where)), sortKeys, options);
}

export function countDisbursementBatches(reader: Reader, scope: Scope, where: DisbursementBatchWhere): Promise<number> {
  return countListed(reader, batches(scope, conditionsOf(where)));
}

/** Batches of the scope among the ids. */
export async function findDisbursementBatches(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<DisbursementBatchRecord[]> {
  if (ids.length === 0) return [];
  return readAll(reader, batches(scope, [sql`b.id = any(${[...ids]}::uuid[])`]));
}

export async function findDisbursementBatch(
  reader: Reader,
  scope: Scope,
  id: string,
): Promise<DisbursementBatchRecord | null> {
  return (await findDisbursementBatches(reader, scope, [id]))[0] ?? null;
}

/** The batch as the scope sees it, held until the act ends. */
export async function lockDisbursementBatch(
  trx: Transaction,
  scope: Scope,
  id: string,
): Promise<DisbursementBatchRecord | null> {
  await trx
    .selectFrom('disbursement_batch')
    .select('id')
    .where('committee_id', '=', scope.committee)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findDisbursementBatch(trx, scope, id);
}

export interface NewDisbursementLine {
  readonly id: string;
  /** Id of the leg of a support. */
  readonly leg: string;
  readonly amount: number | null;
  readonly units: number | null;
  readonly recipient: string;
}

export interface NewDisbursementBatch
  extends Pick<DisbursementBatchRecord, 'id' | 'measure' | 'place' | 'schoolTerm' | 'maker' | 'recordedAt'> {
  readonly committee: string;
  readonly lines: readonly NewDisbursementLine[];
}

/** Writes a draft with its lines; the database refuses one whose lines do not make its total. */
export async function insertDisbursementBatch(trx: Transaction, batch: NewDisbursementBatch): Promise<void> {
  const { committee, recordedAt, lines } = batch;
  await trx
    .insertInto('disbursement_batch')
    .values({
      committee_id: committee,
      id: batch.id,
      measure: batch.measure,
      place: batch.place,
      school_term: batch.schoolTerm,
      state: 'DRAFT',
      total: lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      line_count: lines.length,
      maker: batch.maker,
      checker: null,
      delegation_id: null,
      return_reason: null,
      document_number: null,
      paid_on: null,
      paid_by: null,
      discarded_on: null,
      discarded_by: null,
      discard_reason: null,
      recorded_at: recordedAt,
      updated_at: recordedAt,
      version: 1,
    })
    .execute();
  await sql`
    insert into disbursement_line (committee_id, id, batch_id, leg_id, amount, units, recipient, recorded_at)
    select ${committee}::uuid, w.id, ${batch.id}::uuid, w.leg, w.amount, w.units, w.recipient, ${recordedAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as w (id uuid, leg uuid, amount bigint, units bigint, recipient text)
  `.execute(trx);
}

/** Where a batch that the transaction holds goes next; the database refuses a step that there is not. */
export type DisbursementBatchStep =
  | { readonly state: 'SUBMITTED' }
  | { readonly state: 'APPROVED'; readonly checker: string; readonly delegation: string | null }
  | { readonly state: 'RETURNED'; readonly reason: string }
  | { readonly state: 'PAID'; readonly documentNumber: string; readonly paidOn: IsoDate; readonly paidBy: string }
  | {
      readonly state: 'DISCARDED';
      readonly reason: string | null;
      readonly discardedOn: IsoDate;
      readonly discardedBy: string;
    };

export async function updateDisbursementBatch(
  trx: Transaction,
  committee: string,
  id: string,
  step: DisbursementBatchStep,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('disbursement_batch')
    .set((eb) => ({
      state: step.state,
      ...(step.state === 'APPROVED' ? { checker: step.checker, delegation_id: step.delegation } : {}),
      ...(step.state === 'RETURNED' ? { checker: null, delegation_id: null } : {}),
      // Why it came back is known of one that is discarded.
      ...(step.state === 'DISCARDED' ? {} : { return_reason: step.state === 'RETURNED' ? step.reason : null }),
      ...(step.state === 'PAID'
        ? { document_number: step.documentNumber, paid_on: step.paidOn, paid_by: step.paidBy }
        : {}),
      ...(step.state === 'DISCARDED'
        ? { discarded_on: step.discardedOn, discarded_by: step.discardedBy, discard_reason: step.reason }
        : {}),
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}
