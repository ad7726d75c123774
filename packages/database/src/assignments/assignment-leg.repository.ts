import { sql } from 'kysely';
import { byKeys, type Transaction, withinScope } from '../kernel/index.ts';

export interface AssignmentLegRecord {
  readonly assignment: string;
  readonly leg: string | null;
  readonly pledge: string;
  readonly quantity: number;
  readonly amount: number | null;
}

export interface NewLeg extends Omit<AssignmentLegRecord, 'assignment'> {
  readonly id: string;
}

/** Legs of several assignments, in the order of the measure. */
export const findLegsByAssignments = byKeys<AssignmentLegRecord>((reader, scope, assignments) =>
  reader
    .selectFrom('assignment_leg as l')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.committee_id', '=', 'l.committee_id').onRef('a.id', '=', 'l.assignment_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .where(withinScope(scope))
    .where('l.assignment_id', '=', (eb) => eb.fn.any(eb.val([...assignments])))
    .select(['l.assignment_id as assignment', 'l.leg', 'l.pledge', 'l.quantity', 'l.amount'])
    .orderBy('l.assignment_id')
    .orderBy('l.leg')
    .orderBy('l.id'),
);

/** With `leg_draw (pledge, quantity)` in front: what is drawn from each pledge, those that it is a part of included. */
function neededOf(committee: string) {
  return sql`
    drawn as (
      select d.pledge, d.quantity from leg_draw d
      union all
      select p.part_of, d.quantity from drawn d
      join pledge p on p.committee_id = ${committee}::uuid and p.id = d.pledge
      where p.part_of is not null
    ),
    needed as (select pledge, sum(quantity)::bigint as quantity from drawn group by pledge)`;
}

/**
 * Writes the legs of an assignment and counts them against their pledges, in one statement: either every pledge has
 * room and every leg is written, or no leg is. The caller then rolls back, for other pledges may have been counted.
 *
 * @returns null when all fits; otherwise a pledge without room
 */
export async function takeFromPledges(
  trx: Transaction,
  owner: { readonly committee: string; readonly assignment: string; readonly measure: string },
  legs: readonly NewLeg[],
): Promise<{ readonly pledge: string } | null> {
  if (legs.length === 0) return null;
  const { rows } = await sql<{ exhausted: string | null }>`
    with recursive wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(legs)}::jsonb)
        as w (id uuid, leg text, pledge text, quantity bigint, amount bigint)
    ),
    leg_draw as (select pledge, quantity from wanted),
    ${neededOf(owner.committee)},
    counted as (
      update pledge_counter c set used = c.used + n.quantity
      from needed n
      where c.committee_id = ${owner.committee}::uuid and c.pledge = n.pledge and c.used + n.quantity <= c."limit"
      returning c.pledge
    ),
    written as (
      insert into assignment_leg (committee_id, id, assignment_id, measure, leg, pledge, quantity, amount)
      select ${owner.committee}::uuid, w.id, ${owner.assignment}::uuid, ${owner.measure}::text,
        w.leg, w.pledge, w.quantity, w.amount
      from wanted w
      where (select count(*) from counted) = (select count(*) from needed)
      returning id
    )
    select min(n.pledge) as exhausted from needed n
    where n.pledge not in (select pledge from counted)
  `.execute(trx);
  const exhausted = rows[0]?.exhausted ?? null;
  return exhausted === null ? null : { pledge: exhausted };
}

/** Gives back what the legs of an assignment drew; called once, in the transaction that cancels it. */
export async function giveBackToPledges(trx: Transaction, committee: string, assignment: string): Promise<void> {
  await sql`
    with recursive leg_draw as (
      select l.pledge, l.quantity from assignment_leg l
      where l.committee_id = ${committee}::uuid and l.assignment_id = ${assignment}::uuid
    ),
    ${neededOf(committee)}
    update pledge_counter c set used = c.used - n.quantity
    from needed n
    where c.committee_id = ${committee}::uuid and c.pledge = n.pledge
  `.execute(trx);
}
