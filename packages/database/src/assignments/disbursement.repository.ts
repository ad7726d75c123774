import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
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

export interface DisbursementRecord {
  readonly id: string;
  readonly batch: string;
  readonly assignment: string;
  readonly household: string;
  readonly legId: string;
  readonly leg: string | null;
  readonly pledge: string;
  /** Units of the pledge that are paid in full by it, or no longer by the reversal. */
  readonly quantity: number;
  readonly amount: number | null;
  readonly effectiveOn: IsoDate;
  readonly documentNumber: string;
  /** Guarded: null for a masked scope. */
  readonly recipient: string | null;
  /** The payment that it takes back; null for a payment. */
  readonly reverses: string | null;
  /** Guarded: null for a masked scope. */
  readonly reason: string | null;
  /** The row that takes it back. */
  readonly reversedBy: string | null;
  readonly recordedAt: Date;
}

export interface DisbursementWhere {
  readonly batch?: string | null | undefined;
  readonly household?: string | null | undefined;
  readonly measure?: readonly string[] | null | undefined;
  readonly pledge?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly paidFrom?: IsoDate | null | undefined;
  readonly paidUntil?: IsoDate | null | undefined;
  /** True: payments that were taken back; false: those that stand. Reversals are in neither. */
  readonly reversed?: boolean | null | undefined;
}

export type DisbursementOrderField = 'EFFECTIVE_ON' | 'RECORDED_AT' | 'AMOUNT';

const sortKeys: Readonly<Record<DisbursementOrderField, SortKey>> = {
  EFFECTIVE_ON: { key: sql`d.effective_on`, type: 'date' },
  RECORDED_AT: { key: sql`d.recorded_at`, type: 'timestamptz' },
  AMOUNT: { key: sql`coalesce(d.amount, 0)`, type: 'bigint' },
};

function disbursements(scope: Scope, conditions: readonly RawBuilder<SqlBool>[]): Listed {
  return {
    list: 'disbursements',
    columns: sql`d.id, l.batch_id as batch, g.assignment_id as assignment, a.household_id as household,
      g.id as "legId", g.leg, g.pledge, d.quantity, d.amount, d.effective_on as "effectiveOn",
      d.document_number as "documentNumber", ${unlessMasked<string>(scope, sql`l.recipient`)} as recipient, d.reverses,
      ${unlessMasked<string>(scope, sql`d.reason`)} as reason, r.id as "reversedBy", d.recorded_at as "recordedAt"`,
    from: sql`disbursement d
      join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id
      join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id
      join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
      join household on household.committee_id = a.committee_id and household.id = a.household_id
      left join disbursement r on r.committee_id = d.committee_id and r.reverses = d.id`,
    conditions: [withinScope(scope), ...conditions],
  };
}

function conditionsOf(where: DisbursementWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (where.batch) conditions.push(sql`l.batch_id = ${where.batch}::uuid`);
  if (where.household) conditions.push(sql`a.household_id = ${where.household}::uuid`);
  if (where.measure) conditions.push(sql`a.measure = any(${[...where.measure]}::text[])`);
  if (where.pledge) conditions.push(sql`g.pledge = any(${[...where.pledge]}::text[])`);
  if (where.place) conditions.push(sql`household.place = any(${[...where.place]}::text[])`);
  if (where.paidFrom) conditions.push(sql`d.effective_on >= ${where.paidFrom}::date`);
  if (where.paidUntil) conditions.push(sql`d.effective_on <= ${where.paidUntil}::date`);
  if (where.reversed === true) conditions.push(sql`r.id is not null`);
  if (where.reversed === false) conditions.push(sql`(d.reverses is null and r.id is null)`);
  return conditions;
}

/** One page of payments and reversals. @throws BadCursor for a cursor that is not of this list and order. */
export function listDisbursements(
  reader: Reader,
  scope: Scope,
  where: DisbursementWhere,
  options: KeysetOptions<DisbursementOrderField>,
): Promise<Page<DisbursementRecord>> {
  return readKeyset(reader, disbursements(scope, conditionsOf(where)), sortKeys, options);
}

export function countDisbursements(reader: Reader, scope: Scope, where: DisbursementWhere): Promise<number> {
  return countListed(reader, disbursements(scope, conditionsOf(where)));
}

/** Payments and reversals of the scope among the ids. */
export async function findDisbursements(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<DisbursementRecord[]> {
  if (ids.length === 0) return [];
  return readAll(reader, disbursements(scope, [sql`d.id = any(${[...ids]}::uuid[])`]));
}

export async function findDisbursement(reader: Reader, scope: Scope, id: string): Promise<DisbursementRecord | null> {
  return (await findDisbursements(reader, scope, [id]))[0] ?? null;
}

export interface Paid {
  readonly committee: string;
  readonly effectiveOn: IsoDate;
  readonly documentNumber: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export interface NewDisbursement {
  readonly id: string;
  readonly line: string;
  readonly quantity: number;
  readonly amount: number | null;
}

/** Writes the payment of lines of a paid batch. */
export async function insertDisbursements(
  trx: Transaction,
  paid: Paid,
  rows: readonly NewDisbursement[],
): Promise<void> {
  await sql`
    insert into disbursement (committee_id, id, line_id, quantity, amount, effective_on, document_number, reverses, reason,
      recorded_at, recorded_by)
    select ${paid.committee}::uuid, w.id, w.line, w.quantity, w.amount, ${paid.effectiveOn}::date,
      ${paid.documentNumber}::text, null, null, ${paid.recordedAt}::timestamptz, ${paid.recordedBy}::text
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (id uuid, line uuid, quantity bigint, amount bigint)
  `.execute(trx);
}

/** What a leg holds and has been paid, held until the act ends. */
export async function lockLegOfDisbursement(trx: Transaction, committee: string, leg: string) {
  return trx
    .selectFrom('assignment_leg_counter as c')
    .innerJoin('assignment_leg as g', (join) =>
      join.onRef('g.committee_id', '=', 'c.committee_id').onRef('g.id', '=', 'c.leg_id'),
    )
    .select(['c.in_money as inMoney', 'c.allocated', 'c.disbursed', 'g.quantity'])
    .where('c.committee_id', '=', committee)
    .where('c.leg_id', '=', leg)
    .forUpdate('c')
    .executeTakeFirstOrThrow();
}

/** Takes a payment back by a row, and out of the counter of its leg. */
export async function insertDisbursementReversal(
  trx: Transaction,
  paid: Paid,
  reversal: Omit<NewDisbursement, 'line'> & { readonly reverses: string; readonly reason: string },
): Promise<void> {
  await sql`
    with written as (
      insert into disbursement (committee_id, id, line_id, quantity, amount, effective_on, document_number, reverses,
        reason, recorded_at, recorded_by)
      select d.committee_id, ${reversal.id}::uuid, d.line_id, ${reversal.quantity}::bigint, d.amount,
        ${paid.effectiveOn}::date, ${paid.documentNumber}::text, d.id, ${reversal.reason}::text,
        ${paid.recordedAt}::timestamptz, ${paid.recordedBy}::text
      from disbursement d where d.committee_id = ${paid.committee}::uuid and d.id = ${reversal.reverses}::uuid
      returning committee_id, line_id
    )
    update assignment_leg_counter c set disbursed = c.disbursed - coalesce(l.amount, l.units)
    from written w join disbursement_line l on l.committee_id = w.committee_id and l.id = w.line_id
    where c.committee_id = l.committee_id and c.leg_id = l.leg_id
  `.execute(trx);
}
