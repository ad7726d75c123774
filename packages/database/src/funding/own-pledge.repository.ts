import type { IsoDate } from '@vuonlen/plan/kernel';
import { type SqlBool, sql } from 'kysely';
import { moneyWithinScope, type Reader, type Scope, type Transaction, unlessMasked } from '../kernel/index.ts';
import type { Recorded } from './receipt.repository.ts';

/** What was pledged beyond the plan by a document of its own, before anything of it came. */
export interface OwnPledgeRecord {
  readonly id: string;
  readonly pledge: string;
  readonly source: string;
  readonly quantity: number;
  readonly pledgedOn: IsoDate;
  readonly documentNumber: string;
  /** Guarded: null for a masked scope. */
  readonly giver: string | null;
  readonly recordedAt: Date;
  readonly reversedOn: IsoDate | null;
  /** Guarded: null for a masked scope. */
  readonly reversalReason: string | null;
}

function ownPledges(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('pledge_addition as a')
    .leftJoin('pledge_addition_reversal as v', (join) =>
      join.onRef('v.committee_id', '=', 'a.committee_id').onRef('v.addition_id', '=', 'a.id'),
    )
    .where('a.committee_id', '=', scope.committee)
    .where('a.receipt_id', 'is', null)
    .where(moneyWithinScope(scope, sql`a.pledge`))
    .select(['a.id', 'a.pledge', 'a.quantity', 'a.recorded_at as recordedAt', 'v.reversed_on as reversedOn'])
    .select([
      sql<string>`a.source`.as('source'),
      sql<IsoDate>`a.pledged_on`.as('pledgedOn'),
      sql<string>`a.document_number`.as('documentNumber'),
      unlessMasked<string>(scope, sql`a.giver`).as('giver'),
      unlessMasked<string>(scope, sql`v.reason`).as('reversalReason'),
    ])
    .orderBy('a.id');
}

export async function findOwnPledges(reader: Reader, scope: Scope, ids: readonly string[]): Promise<OwnPledgeRecord[]> {
  if (ids.length === 0) return [];
  return ownPledges(reader, scope)
    .where('a.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function findOwnPledge(reader: Reader, scope: Scope, id: string): Promise<OwnPledgeRecord | null> {
  return (await findOwnPledges(reader, scope, [id]))[0] ?? null;
}

/** Those on one of the documents, however its number is spaced or written in capitals. */
export async function findOwnPledgesByDocuments(
  reader: Reader,
  scope: Scope,
  documentNumbers: readonly string[],
): Promise<OwnPledgeRecord[]> {
  if (documentNumbers.length === 0) return [];
  return ownPledges(reader, scope)
    .where(sql<SqlBool>`lower(replace(a.document_number, ' ', '')) = any(${[...documentNumbers]}::text[])`)
    .execute();
}

export type NewOwnPledge = Recorded &
  Omit<OwnPledgeRecord, 'recordedAt' | 'reversedOn' | 'reversalReason'> & { readonly reason: string | null };

export async function insertOwnPledge(trx: Transaction, pledge: NewOwnPledge): Promise<void> {
  await trx
    .insertInto('pledge_addition')
    .values({
      committee_id: pledge.committee,
      id: pledge.id,
      pledge: pledge.pledge,
      quantity: pledge.quantity,
      source: pledge.source,
      pledged_on: pledge.pledgedOn,
      document_number: pledge.documentNumber,
      giver: pledge.giver,
      reason: pledge.reason,
      recorded_at: pledge.recordedAt,
      recorded_by: pledge.recordedBy,
    })
    .execute();
}

export async function insertOwnPledgeReversal(
  trx: Transaction,
  reversal: Recorded & {
    readonly id: string;
    readonly pledge: string;
    readonly reversedOn: IsoDate;
    readonly reason: string;
  },
): Promise<void> {
  await trx
    .insertInto('pledge_addition_reversal')
    .values({
      committee_id: reversal.committee,
      addition_id: reversal.pledge,
      id: reversal.id,
      reversed_on: reversal.reversedOn,
      reason: reversal.reason,
      recorded_at: reversal.recordedAt,
      recorded_by: reversal.recordedBy,
    })
    .execute();
}
