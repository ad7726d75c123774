import { ledgerAccountsOf, type Plan } from '@vuonlen/plan/plans';
import { sql } from 'kysely';
import { contentHash, type Transaction } from '../kernel/index.ts';
import { projectionVersion, projectPlan } from './project-plan.ts';
import { removeOthers, upsertProjection } from './project-rows.ts';

/** Hash of a plan's content: the same content is never loaded twice. */
export function planHash(plan: Plan): string {
  return contentHash({ projectionVersion, plan });
}

/**
 * The limits follow the document, with what came beyond it or was moved; what is used, received and paid stays: a limit
 * below it is refused by the table.
 */
async function resetLimits(trx: Transaction, committee: string, plan: Plan): Promise<void> {
  const funds = ledgerAccountsOf(plan).flatMap(({ pledge, channel }) => (channel === 'FUND' ? [pledge.id] : []));
  await sql`
    insert into pledge_counter (committee_id, pledge, "limit", used, added, received, disbursed, received_money,
      disbursed_money, through_fund)
    select p.committee_id, p.id, p.quantity, 0, 0, 0, 0, 0, 0, p.id = any(${funds}::text[])
    from pledge p where p.committee_id = ${committee}
    on conflict (committee_id, pledge) do update set "limit" = excluded."limit" + pledge_counter.added,
      through_fund = excluded.through_fund
  `.execute(trx);
}

/**
 * Live supports stand for the groups that their measures are in now: a support of a measure that has left a group bars
 * nothing more, one of a measure that has come into a group bars the others from here on. Of two that a new group would
 * set against each other the earlier one stands for it; the other stays held.
 */
async function regroup(trx: Transaction, committee: string): Promise<void> {
  await sql`
    delete from assignment_exclusion x using assignment a
    where x.committee_id = ${committee} and a.committee_id = x.committee_id and a.id = x.assignment_id
      and not exists (select from exclusion_group_measure g where g.committee_id = x.committee_id
        and g.exclusion_group = x.exclusion_group and g.measure = a.measure)
  `.execute(trx);
  await sql`
    insert into assignment_exclusion (committee_id, household_id, exclusion_group, assignment_id)
    select a.committee_id, a.household_id, g.exclusion_group, a.id
    from assignment a join exclusion_group_measure g on g.committee_id = a.committee_id and g.measure = a.measure
    where a.committee_id = ${committee} and a.state = 'ASSIGNED'
    order by a.recorded_at, a.id
    on conflict do nothing
  `.execute(trx);
}

/** Brings the tables that follow from a plan's document to it. The committee is held alone by the caller. */
export async function writeProjections(trx: Transaction, committee: string, plan: Plan): Promise<void> {
  const projections = projectPlan(committee, plan);
  for (const projection of projections) await upsertProjection(trx, projection);
  await resetLimits(trx, committee, plan);
  await sql`
    delete from pledge_counter c where c.committee_id = ${committee} and c.used = 0
      and not (c.pledge = any(${plan.pledges.map(({ id }) => id)}::text[]))
  `.execute(trx);
  await sql`
    delete from assignment_exclusion x where x.committee_id = ${committee}
      and not (x.exclusion_group = any(${plan.exclusionGroups.map(({ code }) => code)}::text[]))
  `.execute(trx);
  for (const projection of projections.toReversed()) await removeOthers(trx, committee, projection);
  await regroup(trx, committee);
}
