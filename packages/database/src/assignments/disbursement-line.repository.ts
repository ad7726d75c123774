import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Reader, readAll, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

export interface DisbursementLineRecord {
  readonly id: string;
  readonly batch: string;
  readonly assignment: string;
  readonly household: string;
  readonly leg: string | null;
  readonly pledge: string;
  readonly amount: number | null;
  readonly units: number | null;
  /** Guarded: null for a masked scope. */
  readonly recipient: string | null;
}

/** Lines of several batches, by household and leg. */
export async function findLinesByBatches(
  reader: Reader,
  scope: Scope,
  batches: readonly string[],
): Promise<DisbursementLineRecord[]> {
  if (batches.length === 0) return [];
  const rows = await readAll<DisbursementLineRecord>(reader, {
    columns: sql`l.id, l.batch_id as batch, g.assignment_id as assignment, a.household_id as household, g.leg, g.pledge,
      l.amount, l.units, ${unlessMasked<string>(scope, sql`l.recipient`)} as recipient`,
    from: sql`disbursement_line l
      join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id
      join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
      join household on household.committee_id = a.committee_id and household.id = a.household_id`,
    conditions: [withinScope(scope), sql<SqlBool>`l.batch_id = any(${[...batches]}::uuid[])`],
  });
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A leg of a live support with what of it is asked for and paid: đồng where it names money, else units. */
export interface PayableLeg {
  readonly legId: string;
  readonly assignment: string;
  /** Đồng of the whole support; null where none is foreseen. */
  readonly supportAmount: number | null;
  /** Day on which the support takes effect. */
  readonly effectiveOn: IsoDate;
  readonly leg: string | null;
  readonly pledge: string;
  readonly recipient: string;
  readonly inMoney: boolean;
  readonly allocated: number;
  readonly reserved: number;
  readonly disbursed: number;
  /** It is in a batch of the same term that is on its way or paid. */
  readonly inTerm: boolean;
}

export interface PayableWhere {
  readonly measure: string;
  readonly place: string | null;
  readonly schoolTerm: string | null;
  /** Supports that have begun by this day. */
  readonly on: IsoDate;
}

/** A line of the leg in another batch of the term, which is on its way, or is paid and not reversed. */
function isInTerm(term: RawBuilder<unknown>, batch: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from disbursement_line o
    join disbursement_batch ob on ob.committee_id = o.committee_id and ob.id = o.batch_id
    where o.committee_id = g.committee_id and o.leg_id = g.id and ob.school_term = ${term}
      and ob.id is distinct from ${batch} and ob.state in ('SUBMITTED', 'APPROVED', 'PAID')
      and not exists (select from disbursement d
        join disbursement r on r.committee_id = d.committee_id and r.reverses = d.id
        where d.committee_id = o.committee_id and d.line_id = o.id))`;
}

/** Legs of live supports of a measure within the scope, by ward and name of the head. */
export function listPayableLegs(reader: Reader, scope: Scope, where: PayableWhere): Promise<PayableLeg[]> {
  const { measure, place, schoolTerm, on } = where;
  let query = reader
    .selectFrom('assignment_leg as g')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.committee_id', '=', 'g.committee_id').onRef('a.id', '=', 'g.assignment_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .innerJoin('assignment_leg_counter as c', (join) =>
      join.onRef('c.committee_id', '=', 'g.committee_id').onRef('c.leg_id', '=', 'g.id'),
    )
    .where(withinScope(scope))
    .where('a.state', '=', 'ASSIGNED')
    .where('a.measure', '=', measure)
    .where('a.effective_on', '<=', on)
    .select([
      'g.id as legId',
      'g.assignment_id as assignment',
      'a.amount as supportAmount',
      'a.effective_on as effectiveOn',
      'g.leg',
      'g.pledge',
      'household.head_name as recipient',
      'c.in_money as inMoney',
      'c.allocated',
      'c.reserved',
      'c.disbursed',
    ])
    .select(isInTerm(sql`${schoolTerm}::text`, sql`null`).as('inTerm'))
    .orderBy('household.place')
    .orderBy('household.head_name')
    .orderBy('g.id');
  if (place !== null) query = query.where('household.place', '=', place);
  return query.execute();
}

/** A line with the counter of its leg. */
export interface HeldLine extends Omit<PayableLeg, 'recipient' | 'supportAmount'> {
  readonly id: string;
  readonly amount: number | null;
  readonly units: number | null;
  /** Units of the pledge that the leg holds. */
  readonly quantity: number;
  readonly state: 'ASSIGNED' | 'CANCELLED';
}

/** The lines of a batch with their legs, whose counters are held until the act ends, always in the same order. */
export async function lockLinesOfBatch(trx: Transaction, committee: string, batch: string): Promise<HeldLine[]> {
  await sql`
    select c.leg_id from assignment_leg_counter c where c.committee_id = ${committee}::uuid and c.leg_id in (
      select l.leg_id from disbursement_line l where l.committee_id = ${committee}::uuid and l.batch_id = ${batch}::uuid)
    order by c.leg_id for update
  `.execute(trx);
  const { rows } = await sql<HeldLine>`
    select l.id, l.amount, l.units, g.id as "legId", g.assignment_id as assignment, g.leg, g.pledge, g.quantity, a.state,
      a.effective_on as "effectiveOn", c.in_money as "inMoney", c.allocated, c.reserved, c.disbursed, ${isInTerm(sql`b.school_term`, sql`b.id`)} as "inTerm"
    from disbursement_line l
    join disbursement_batch b on b.committee_id = l.committee_id and b.id = l.batch_id
    join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id
    join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
    join assignment_leg_counter c on c.committee_id = g.committee_id and c.leg_id = g.id
    where l.committee_id = ${committee}::uuid and l.batch_id = ${batch}::uuid
    order by g.id
  `.execute(trx);
  return rows;
}

/** Pledges on which the lines of a batch draw. */
export async function findPledgesOfBatch(reader: Reader, committee: string, batch: string): Promise<string[]> {
  return (await findPledgesOfBatches(reader, committee, [batch])).map(({ pledge }) => pledge);
}

/** The same of many batches. */
export function findPledgesOfBatches(
  reader: Reader,
  committee: string,
  batches: readonly string[],
): Promise<{ readonly batch: string; readonly pledge: string }[]> {
  return reader
    .selectFrom('disbursement_line as l')
    .innerJoin('assignment_leg as g', (join) =>
      join.onRef('g.committee_id', '=', 'l.committee_id').onRef('g.id', '=', 'l.leg_id'),
    )
    .where('l.committee_id', '=', committee)
    .where(sql<SqlBool>`l.batch_id = any(${[...batches]}::uuid[])`)
    .select(['l.batch_id as batch', 'g.pledge'])
    .distinct()
    .orderBy('l.batch_id')
    .orderBy('g.pledge')
    .execute();
}

/** Counts the lines of a batch as asked for, asked for no longer, or paid. */
export async function countLines(
  trx: Transaction,
  committee: string,
  batch: string,
  as: 'RESERVED' | 'RELEASED' | 'DISBURSED',
): Promise<void> {
  await sql`
    update assignment_leg_counter c set
      reserved = c.reserved + ${as === 'RESERVED' ? 1 : -1}::bigint * coalesce(l.amount, l.units),
      disbursed = c.disbursed + ${as === 'DISBURSED' ? 1 : 0}::bigint * coalesce(l.amount, l.units)
    from disbursement_line l
    where l.committee_id = ${committee}::uuid and l.batch_id = ${batch}::uuid
      and c.committee_id = l.committee_id and c.leg_id = l.leg_id
  `.execute(trx);
}
