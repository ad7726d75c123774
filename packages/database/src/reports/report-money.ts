import type { MoneyStage } from '@vuonlen/plan/reports';
import { type RawBuilder, sql } from 'kysely';
import { moneyWithinScope, type Scope, withinScope } from '../kernel/index.ts';
import { pledgeByNow, pledgedMoney } from './pledged-money.ts';

/** The source of the pledge `p`, where it is one alone: the split of joint and pooled ones is not stated. */
const onlySource = sql`(select min(ps.source) from pledge_source ps
  where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1)`;

type Stage = (scope: Scope, year: number) => RawBuilder<unknown>;

/** Planned money is the plan's own, the same for everyone; no clause says of which ward or source. */
const planned: Stage = ({ committee }, year) =>
  sql`select 'PLANNED', m.code, null::date, m.planned_amount, null::text, null::text, m.code, ${year}::integer, m.lead,
      null::uuid, null::text
    from measure m where m.committee_id = ${committee} and m.planned_amount is not null`;

/**
 * What is pledged by now, a row a pledge, in the year of the plan for which it is pledged; its ledger tells the days. A
 * pledge that is part of another one is counted there.
 */
const pledged: Stage = (scope, year) =>
  sql`select 'PLEDGED', p.id, null::date, ${pledgedMoney}, p.place, ${onlySource}, p.measure, ${year}::integer, m.lead,
      null::uuid, p.id
    from ${pledgeByNow} join measure m on m.committee_id = p.committee_id and m.code = p.measure
    where p.committee_id = ${scope.committee} and p.part_of is null and ${pledgedMoney} is not null
      and ${moneyWithinScope(scope, sql`p.id`)}`;

/** Where it came in: a move to another pledge does not make it come in there. What was taken back never came. */
const received: Stage = (scope) =>
  sql`select 'RECEIVED', r.id::text, r.received_on, r.amount, p.place, r.source, p.measure,
      extract(year from r.received_on)::integer, m.lead, null::uuid, p.id
    from receipt r
    join pledge p on p.committee_id = r.committee_id and p.id = r.pledge
    join measure m on m.committee_id = p.committee_id and m.code = p.measure
    where r.committee_id = ${scope.committee} and r.amount is not null and ${moneyWithinScope(scope, sql`p.id`)}
      and not exists (select from receipt_reversal v where v.committee_id = r.committee_id and v.receipt_id = r.id)`;

/** Legs of live supports that name an amount; a support without legs in money has none. */
const allocated: Stage = (scope) =>
  sql`select 'ALLOCATED', l.id::text, a.effective_on, l.amount, household.place, ${onlySource}, a.measure,
      extract(year from a.effective_on)::integer, m.lead, household.id, p.id
    from assignment a
    join household on household.committee_id = a.committee_id and household.id = a.household_id
    join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id
    join pledge p on p.committee_id = l.committee_id and p.id = l.pledge
    join measure m on m.committee_id = a.committee_id and m.code = a.measure
    where ${withinScope(scope)} and a.state = 'ASSIGNED' and l.amount is not null`;

/** What was paid and not taken back, in the year in which it was paid. */
const disbursed: Stage = (scope) =>
  sql`select 'DISBURSED', d.id::text, d.effective_on, d.amount, household.place, ${onlySource}, a.measure,
      extract(year from d.effective_on)::integer, m.lead, household.id, p.id
    from disbursement d
    join disbursement_line i on i.committee_id = d.committee_id and i.id = d.line_id
    join assignment_leg l on l.committee_id = i.committee_id and l.id = i.leg_id
    join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
    join household on household.committee_id = a.committee_id and household.id = a.household_id
    join pledge p on p.committee_id = l.committee_id and p.id = l.pledge
    join measure m on m.committee_id = a.committee_id and m.code = a.measure
    where ${withinScope(scope)} and d.amount is not null and d.reverses is null
      and not exists (select from disbursement v where v.committee_id = d.committee_id and v.reverses = d.id)`;

const stages: Readonly<Record<MoneyStage, Stage>> = {
  PLANNED: planned,
  PLEDGED: pledged,
  RECEIVED: received,
  ALLOCATED: allocated,
  DISBURSED: disbursed,
};

/**
 * The money of some stages, one row a sum as it stands on record, with everything by which it may be cut, as `money`.
 * Figures and their rows come from here alike.
 *
 * @param year the year of the plan: what it plans and what was pledged for it counts there
 */
export function moneyOf(scope: Scope, year: number, wanted: readonly MoneyStage[]): RawBuilder<unknown> {
  const parts = wanted.map((stage) => stages[stage](scope, year));
  return sql`(${sql.join(parts, sql` union all `)}) as money
    (stage, "key", happened_on, amount, ward, source, measure, year, agency, household, pledge)`;
}
