import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  moneyWithinScope,
  type Page,
  type Reader,
  type ReceiptChannel,
  readAll,
  readKeyset,
  type Scope,
  type SortKey,
  type Transaction,
  unlessMasked,
} from '../kernel/index.ts';

export interface ReceiptRecord {
  readonly id: string;
  readonly pledge: string;
  readonly source: string;
  readonly channel: ReceiptChannel;
  readonly quantity: number;
  readonly amount: number | null;
  readonly receivedOn: IsoDate;
  readonly documentNumber: string;
  /** Guarded: null for a masked scope. */
  readonly giver: string | null;
  readonly recordedAt: Date;
  /** What it brought beyond the pledge: pledged since. */
  readonly added: number;
  readonly reversedOn: IsoDate | null;
  readonly reversalReason: string | null;
}

export interface ReceiptWhere {
  readonly source?: readonly string[] | null | undefined;
  readonly pledge?: readonly string[] | null | undefined;
  readonly measure?: readonly string[] | null | undefined;
  readonly channel?: readonly ReceiptChannel[] | null | undefined;
  readonly receivedFrom?: IsoDate | null | undefined;
  readonly receivedUntil?: IsoDate | null | undefined;
  readonly reversed?: boolean | null | undefined;
}

export type ReceiptOrderField = 'RECEIVED_ON' | 'RECORDED_AT' | 'AMOUNT';

const sortKeys: Readonly<Record<ReceiptOrderField, SortKey>> = {
  RECEIVED_ON: { key: sql`r.received_on`, type: 'date' },
  RECORDED_AT: { key: sql`r.recorded_at`, type: 'timestamptz' },
  AMOUNT: { key: sql`coalesce(r.amount, 0)`, type: 'bigint' },
};

function receipts(scope: Scope, conditions: readonly RawBuilder<SqlBool>[]): Listed {
  return {
    list: 'receipts',
    columns: sql`r.id, r.pledge, r.source, r.channel, r.quantity, r.amount, r.received_on as "receivedOn",
      r.document_number as "documentNumber", ${unlessMasked<string>(scope, sql`r.giver`)} as giver,
      r.recorded_at as "recordedAt", v.reversed_on as "reversedOn",
      ${unlessMasked<string>(scope, sql`v.reason`)} as "reversalReason",
      coalesce((select sum(a.quantity) from pledge_addition a where a.committee_id = r.committee_id
        and a.receipt_id = r.id and a.pledge = r.pledge), 0)::bigint as added`,
    from: sql`receipt r
      left join receipt_reversal v on v.committee_id = r.committee_id and v.receipt_id = r.id`,
    conditions: [
      sql<SqlBool>`r.committee_id = ${scope.committee}`,
      moneyWithinScope(scope, sql`r.pledge`),
      ...conditions,
    ],
  };
}

function conditionsOf(where: ReceiptWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (where.source) conditions.push(sql`r.source = any(${[...where.source]}::text[])`);
  if (where.pledge) conditions.push(sql`r.pledge = any(${[...where.pledge]}::text[])`);
  if (where.channel) conditions.push(sql`r.channel = any(${[...where.channel]}::text[])`);
  if (where.measure) {
    conditions.push(sql`r.pledge in (select p.id from pledge p
      where p.committee_id = r.committee_id and p.measure = any(${[...where.measure]}::text[]))`);
  }
  if (where.receivedFrom) conditions.push(sql`r.received_on >= ${where.receivedFrom}::date`);
  if (where.receivedUntil) conditions.push(sql`r.received_on <= ${where.receivedUntil}::date`);
  if (where.reversed === true) conditions.push(sql`v.id is not null`);
  if (where.reversed === false) conditions.push(sql`v.id is null`);
  return conditions;
}

/** One page of receipts. @throws BadCursor for a cursor that is not of this list and order. */
export function listReceipts(
  reader: Reader,
  scope: Scope,
  where: ReceiptWhere,
  options: KeysetOptions<ReceiptOrderField>,
): Promise<Page<ReceiptRecord>> {
  return readKeyset(reader, receipts(scope, conditionsOf(where)), sortKeys, options);
}

export function countReceipts(reader: Reader, scope: Scope, where: ReceiptWhere): Promise<number> {
  return countListed(reader, receipts(scope, conditionsOf(where)));
}

/** Receipts of the scope among the ids. */
export async function findReceipts(reader: Reader, scope: Scope, ids: readonly string[]): Promise<ReceiptRecord[]> {
  if (ids.length === 0) return [];
  return readAll(reader, receipts(scope, [sql`r.id = any(${[...ids]}::uuid[])`]));
}

/** Those on one of the documents, however its number is spaced or written in capitals. */
export async function findReceiptsByDocuments(
  reader: Reader,
  scope: Scope,
  documentNumbers: readonly string[],
): Promise<ReceiptRecord[]> {
  if (documentNumbers.length === 0) return [];
  return readAll(
    reader,
    receipts(scope, [sql`lower(replace(r.document_number, ' ', '')) = any(${[...documentNumbers]}::text[])`]),
  );
}

export async function findReceipt(reader: Reader, scope: Scope, id: string): Promise<ReceiptRecord | null> {
  return (await findReceipts(reader, scope, [id]))[0] ?? null;
}

/** Whoever wrote a receipt, and when. */
export interface Recorded {
  readonly committee: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export type NewReceipt = Recorded &
  Omit<ReceiptRecord, 'recordedAt' | 'added' | 'reversedOn' | 'reversalReason'> & { readonly reason: string | null };

export async function insertReceipt(trx: Transaction, receipt: NewReceipt): Promise<void> {
  await trx
    .insertInto('receipt')
    .values({
      committee_id: receipt.committee,
      id: receipt.id,
      pledge: receipt.pledge,
      source: receipt.source,
      channel: receipt.channel,
      quantity: receipt.quantity,
      amount: receipt.amount,
      received_on: receipt.receivedOn,
      document_number: receipt.documentNumber,
      giver: receipt.giver,
      reason: receipt.reason,
      recorded_at: receipt.recordedAt,
      recorded_by: receipt.recordedBy,
    })
    .execute();
}

export interface PledgeAdditionRecord {
  readonly id: string;
  readonly pledge: string;
  readonly quantity: number;
}

/** What a receipt brought beyond pledges: a row of its own for each of them. */
export async function insertPledgeAddition(
  trx: Transaction,
  { committee, recordedAt, recordedBy }: Recorded,
  { id, pledge, quantity, receipt }: PledgeAdditionRecord & { readonly receipt: string },
): Promise<void> {
  await trx
    .insertInto('pledge_addition')
    .values({
      committee_id: committee,
      id,
      pledge,
      quantity,
      receipt_id: receipt,
      recorded_at: recordedAt,
      recorded_by: recordedBy,
    })
    .execute();
}

export function findPledgeAdditions(
  reader: Reader,
  committee: string,
  receipt: string,
): Promise<PledgeAdditionRecord[]> {
  return reader
    .selectFrom('pledge_addition')
    .select(['id', 'pledge', 'quantity'])
    .where('committee_id', '=', committee)
    .where('receipt_id', '=', receipt)
    .orderBy('id')
    .execute();
}

export async function insertReceiptReversal(
  trx: Transaction,
  reversal: Recorded & {
    readonly id: string;
    readonly receipt: string;
    readonly reversedOn: IsoDate;
    readonly reason: string;
  },
): Promise<void> {
  await trx
    .insertInto('receipt_reversal')
    .values({
      committee_id: reversal.committee,
      receipt_id: reversal.receipt,
      id: reversal.id,
      reversed_on: reversal.reversedOn,
      reason: reversal.reason,
      recorded_at: reversal.recordedAt,
      recorded_by: reversal.recordedBy,
    })
    .execute();
}
