import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  moneyWithinScope,
  type Page,
  type Reader,
  readKeyset,
  type Scope,
  type SortKey,
  withinScope,
} from '../kernel/index.ts';

export type LedgerRowKind = 'PLEDGE' | 'RECEIPT' | 'ALLOCATION' | 'DISBURSEMENT' | 'REALLOCATION';

/** One row of the ledger of a pledge: what it adds, or below 0 takes away, in the unit of the pledge. */
export interface LedgerRowRecord {
  /** For the order of rows; not an id of a node. */
  readonly id: string;
  readonly kind: LedgerRowKind;
  readonly pledge: string;
  readonly quantity: number;
  /** Of a reallocation, what of the quantity had come in. */
  readonly received: number;
  /** Đồng; null where none is named. */
  readonly amount: number | null;
  /** It takes an earlier row back. */
  readonly isReversal: boolean;
  /** The pledge in whose ledger it is counted: its own, or of those asked for the one of which that is a part. */
  readonly counted: string;
  /**
   * What that pledge has gained by it and everything recorded until then, pledged and not kept for a support; below 0
   * lost. Null for a scope that does not read every row.
   */
  readonly gained: number | null;
  readonly effectiveOn: IsoDate;
  readonly recordedAt: Date;
  /** What stands behind it: of these one. */
  readonly receipt: string | null;
  readonly assignment: string | null;
  readonly disbursement: string | null;
  readonly reallocation: string | null;
  readonly ownPledge: string | null;
}

export interface LedgerRowWhere {
  readonly pledge: readonly string[];
  readonly kind?: readonly LedgerRowKind[] | null | undefined;
  readonly from?: IsoDate | null | undefined;
  readonly until?: IsoDate | null | undefined;
}

export type LedgerRowOrderField = 'RECORDED_AT' | 'EFFECTIVE_ON';

const sortKeys: Readonly<Record<LedgerRowOrderField, SortKey>> = {
  RECORDED_AT: { key: sql`w."recordedAt"`, type: 'timestamptz' },
  EFFECTIVE_ON: { key: sql`w."effectiveOn"`, type: 'date' },
};

/** A second row of the same cause has an id of its own, always the same one. */
function secondId(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`md5(${id}::text || ' taken back')::uuid`;
}

const columns = sql`id, kind, pledge, quantity, received, amount, "isReversal", "effectiveOn", "recordedAt", receipt,
  assignment, disbursement, reallocation, "ownPledge"`;

function receiptRows(where: RawBuilder<unknown>) {
  return sql`
    select r.id, 'RECEIPT', r.pledge, r.quantity, 0::bigint, r.amount, false, r.received_on, r.recorded_at, r.id,
      null::uuid, null::uuid, null::uuid, null::uuid
    from receipt r where ${where}
    union all
    select v.id, 'RECEIPT', r.pledge, -r.quantity, 0, -r.amount, true, v.reversed_on, v.recorded_at, r.id, null, null,
      null, null
    from receipt r join receipt_reversal v on v.committee_id = r.committee_id and v.receipt_id = r.id where ${where}`;
}

function additionRows(where: RawBuilder<unknown>) {
  return sql`
    select a.id, 'PLEDGE', a.pledge, a.quantity, 0, null, false, r.received_on, a.recorded_at, r.id, null, null, null,
      null
    from pledge_addition a join receipt s on s.committee_id = a.committee_id and s.id = a.receipt_id
    cross join lateral (select a.committee_id, a.pledge, s.id, s.received_on) r where ${where}
    union all
    select ${secondId(sql`a.id`)}, 'PLEDGE', a.pledge, -a.quantity, 0, null, true, v.reversed_on, v.recorded_at, r.id,
      null, null, null, null
    from pledge_addition a join receipt_reversal v on v.committee_id = a.committee_id and v.receipt_id = a.receipt_id
    cross join lateral (select a.committee_id, a.pledge, a.receipt_id as id) r where ${where}`;
}

/** What was pledged by a document of its own: that alone stands behind it. */
function ownPledgeRows(where: RawBuilder<unknown>) {
  return sql`
    select r.id, 'PLEDGE', r.pledge, r.quantity, 0, null, false, r.pledged_on, r.recorded_at, null, null, null, null,
      r.id
    from pledge_addition r where r.receipt_id is null and ${where}
    union all
    select v.id, 'PLEDGE', r.pledge, -r.quantity, 0, null, true, v.reversed_on, v.recorded_at, null, null, null, null,
      r.id
    from pledge_addition r
    join pledge_addition_reversal v on v.committee_id = r.committee_id and v.addition_id = r.id where ${where}`;
}

function moveRows(where: (pledge: RawBuilder<unknown>) => RawBuilder<unknown>) {
  return sql`
    select m.id, 'REALLOCATION', m.from_pledge, -m.quantity, -m.received, -m.received_amount, m.reverses is not null, m.effective_on,
      m.recorded_at, null, null, null, m.id, null
    from reallocation m where ${where(sql`m.from_pledge`)}
    union all
    select ${secondId(sql`m.id`)}, 'REALLOCATION', m.to_pledge, m.to_quantity, m.to_received, m.received_amount,
      m.reverses is not null, m.effective_on, m.recorded_at, null, null, null, m.id, null
    from reallocation m where ${where(sql`m.to_pledge`)}`;
}

const ofHousehold = sql`assignment a
  join household on household.committee_id = a.committee_id and household.id = a.household_id
  join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id`;

function supportRows(where: RawBuilder<unknown>) {
  return sql`
    select g.id, 'ALLOCATION', g.pledge, g.quantity, 0, g.amount, false, a.effective_on, a.recorded_at, null, a.id, null,
      null, null
    from ${ofHousehold} where ${where}
    union all
    select ${secondId(sql`g.id`)}, 'ALLOCATION', g.pledge, -g.quantity, 0, -g.amount, true, a.cancelled_on, a.updated_at,
      null, a.id, null, null, null
    from ${ofHousehold} where ${where} and a.state = 'CANCELLED'
    union all
    select d.id, 'DISBURSEMENT', g.pledge, case when d.reverses is null then d.quantity else -d.quantity end, 0,
      case when d.reverses is null then d.amount else -d.amount end, d.reverses is not null, d.effective_on, d.recorded_at,
      null, null, d.id, null, null
    from ${ofHousehold}
    join disbursement_line l on l.committee_id = g.committee_id and l.leg_id = g.id
    join disbursement d on d.committee_id = l.committee_id and d.line_id = l.id where ${where}`;
}

/** Rows with the pledge that counts them and its running balance; what one act has recorded has one balance. */
function withBalance(scope: Scope, pledges: RawBuilder<unknown>, rows: RawBuilder<unknown>): RawBuilder<unknown> {
  const readsAll = scope.places === 'ALL' && scope.cases === null;
  const gained = readsAll
    ? sql`(sum(case when u.kind in ('PLEDGE', 'REALLOCATION') then u.quantity when u.kind = 'ALLOCATION' then -u.quantity
        else 0 end) over (partition by c.counted order by u."recordedAt"))::bigint`
    : sql`null::bigint`;
  return sql`(select u.*, c.counted, ${gained} as gained from (${rows}) u (${columns})
    join pledge p on p.committee_id = ${scope.committee} and p.id = u.pledge
    cross join lateral (select case when p.part_of = ${pledges} then p.part_of else p.id end as counted) c) w`;
}

/** Money that no household has yet as the scope reads it, and what households of the scope were given. */
function rowsOf(scope: Scope, where: LedgerRowWhere): Listed {
  const pledges = sql`any(${[...where.pledge]}::text[])`;
  const ofMoney = (table: string, pledge: RawBuilder<unknown>) =>
    sql`${sql.ref(table)}.committee_id = ${scope.committee} and ${pledge} = ${pledges}
      and ${moneyWithinScope(scope, pledge)}`;
  const ofReceipt = ofMoney('r', sql`r.pledge`);
  const conditions: RawBuilder<SqlBool>[] = [];
  if (where.kind) conditions.push(sql`w.kind = any(${[...where.kind]}::text[])`);
  if (where.from) conditions.push(sql`w."effectiveOn" >= ${where.from}::date`);
  if (where.until) conditions.push(sql`w."effectiveOn" <= ${where.until}::date`);
  return {
    list: 'ledger',
    columns: sql`w.*`,
    from: withBalance(
      scope,
      pledges,
      sql`${receiptRows(ofReceipt)} union all ${additionRows(ofReceipt)} union all ${ownPledgeRows(ofReceipt)}
      union all ${moveRows((pledge) => ofMoney('m', pledge))}
      union all ${supportRows(sql`g.pledge = ${pledges} and ${withinScope(scope)}`)}`,
    ),
    conditions,
  };
}

/** One page of the ledger of pledges. @throws BadCursor for a cursor that is not of this list and order. */
export function listLedgerRows(
  reader: Reader,
  scope: Scope,
  where: LedgerRowWhere,
  options: KeysetOptions<LedgerRowOrderField>,
): Promise<Page<LedgerRowRecord>> {
  return readKeyset(reader, rowsOf(scope, where), sortKeys, options);
}

export function countLedgerRows(reader: Reader, scope: Scope, where: LedgerRowWhere): Promise<number> {
  return countListed(reader, rowsOf(scope, where));
}
