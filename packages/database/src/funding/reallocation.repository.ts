import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  moneyWithinScope,
  type Page,
  type Reader,
  readAll,
  readKeyset,
  type Scope,
  type SortKey,
  type Transaction,
} from '../kernel/index.ts';
import type { Recorded } from './receipt.repository.ts';

export interface ReallocationRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** In the unit of the pledge that gives. */
  readonly quantity: number;
  /** Of the quantity, what had come in. */
  readonly received: number;
  /** Đồng of what had come in. */
  readonly receivedAmount: number;
  /** In the unit of the pledge that gets it. */
  readonly toQuantity: number;
  readonly toReceived: number;
  readonly effectiveOn: IsoDate;
  readonly basisDocument: string;
  /** Why, where it was said. */
  readonly reason: string | null;
  /** The move that this one takes back. */
  readonly reverses: string | null;
  /** The move that takes this one back. */
  readonly reversedBy: string | null;
  readonly recordedAt: Date;
}

export interface ReallocationWhere {
  readonly from?: readonly string[] | null | undefined;
  readonly to?: readonly string[] | null | undefined;
}

export type ReallocationOrderField = 'EFFECTIVE_ON' | 'RECORDED_AT';

const sortKeys: Readonly<Record<ReallocationOrderField, SortKey>> = {
  EFFECTIVE_ON: { key: sql`m.effective_on`, type: 'date' },
  RECORDED_AT: { key: sql`m.recorded_at`, type: 'timestamptz' },
};

function reallocations(scope: Scope, conditions: readonly RawBuilder<SqlBool>[]): Listed {
  const [from, to] = [moneyWithinScope(scope, sql`m.from_pledge`), moneyWithinScope(scope, sql`m.to_pledge`)];
  return {
    list: 'reallocations',
    columns: sql`m.id, m.from_pledge as "from", m.to_pledge as "to", m.quantity, m.received,
      m.received_amount as "receivedAmount", m.to_quantity as "toQuantity", m.to_received as "toReceived",
      m.effective_on as "effectiveOn", m.basis_document as "basisDocument", m.recorded_at as "recordedAt", m.reason,
      m.reverses, (select v.id from reallocation v where v.committee_id = m.committee_id and v.reverses = m.id) as "reversedBy"`,
    from: sql`reallocation m`,
    conditions: [sql<SqlBool>`m.committee_id = ${scope.committee}`, sql<SqlBool>`(${from} or ${to})`, ...conditions],
  };
}

function conditionsOf({ from, to }: ReallocationWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (from) conditions.push(sql`m.from_pledge = any(${[...from]}::text[])`);
  if (to) conditions.push(sql`m.to_pledge = any(${[...to]}::text[])`);
  return conditions;
}

/** One page of moves between pledges. @throws BadCursor for a cursor that is not of this list and order. */
export function listReallocations(
  reader: Reader,
  scope: Scope,
  where: ReallocationWhere,
  options: KeysetOptions<ReallocationOrderField>,
): Promise<Page<ReallocationRecord>> {
  return readKeyset(reader, reallocations(scope, conditionsOf(where)), sortKeys, options);
}

export function countReallocations(reader: Reader, scope: Scope, where: ReallocationWhere): Promise<number> {
  return countListed(reader, reallocations(scope, conditionsOf(where)));
}

/** Moves of the scope among the ids. */
export async function findReallocations(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<ReallocationRecord[]> {
  if (ids.length === 0) return [];
  return readAll(reader, reallocations(scope, [sql`m.id = any(${[...ids]}::uuid[])`]));
}

export async function findReallocation(reader: Reader, scope: Scope, id: string): Promise<ReallocationRecord | null> {
  return (await findReallocations(reader, scope, [id]))[0] ?? null;
}

export async function insertReallocation(
  trx: Transaction,
  move: Recorded & Omit<ReallocationRecord, 'recordedAt' | 'reversedBy'>,
): Promise<void> {
  await trx
    .insertInto('reallocation')
    .values({
      committee_id: move.committee,
      id: move.id,
      from_pledge: move.from,
      to_pledge: move.to,
      quantity: move.quantity,
      received: move.received,
      received_amount: move.receivedAmount,
      to_quantity: move.toQuantity,
      to_received: move.toReceived,
      effective_on: move.effectiveOn,
      basis_document: move.basisDocument,
      reason: move.reason,
      reverses: move.reverses,
      recorded_at: move.recordedAt,
      recorded_by: move.recordedBy,
    })
    .execute();
}

/** Wards of the plan's baseline in which no household of the register is of one of the classes. */
export async function findWardsWithout(
  reader: Reader,
  committee: string,
  classes: readonly string[],
): Promise<string[]> {
  const rows = await reader
    .selectFrom('place as p')
    .select('p.id')
    .where('p.committee_id', '=', committee)
    .where(
      sql<SqlBool>`not exists (select from household h where h.committee_id = p.committee_id and h.place = p.id
        and h.class = any(${[...classes]}::text[]))`,
    )
    .execute();
  return rows.map(({ id }) => id);
}
