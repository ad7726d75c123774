-- 1: assignment_leg
select "c"."pledge", "c"."limit", "c"."used", coalesce(( select sum(l.amount)
from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0) as "usedMoney"
from "pledge_counter" as "c"
where "c"."committee_id" = $1
order by "c"."pledge";

-- 2: assignment
select "household"."place", count(*) filter (where household.class = 'NEAR_POOR' or household.exited_on is not null) as "households", count(household.exited_on) as "exited", count(*) filter (where household.class = 'POOR') as "poor", count(*) filter (where household.class = 'NEAR_POOR' and not exists (select
from assignment a
where a.committee_id = household.committee_id and a.household_id = household.id and a.state = 'ASSIGNED')) as "withoutSupport"
from "household"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "household"."place", "place"."position"
order by "place"."position";

-- 3: assignment
select "household"."place", "a"."measure", count(*) as "quantity", coalesce(sum(a.amount), 0) as "money"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "a"."state" = $2
group by "household"."place", "a"."measure";

-- 4: pledge
select "m"."code", "m"."planned_quantity", "m"."planned_amount", "m"."rate", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id
where p.committee_id = m.committee_id and p.measure = m.code and p.part_of is null) as "pledged"
from "measure" as "m"
where "m"."committee_id" = $1
order by "m"."position";

-- 5: pledge
select "s"."id" as "source", false as "isAnothers", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id join pledge_source ps on ps.committee_id = p.committee_id and ps.pledge = p.id
where ps.committee_id = s.committee_id and ps.source = s.id and p.part_of is null and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1 ) as "pledged"
from "source" as "s"
where "s"."committee_id" = $1
order by "s"."position";

-- 6: assignment_leg
select "ps"."source", coalesce(sum(l.amount), 0) as "money"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "pledge_source" as "ps" on "ps"."committee_id" = "l"."committee_id" and "ps"."pledge" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1
group by "ps"."source";

-- 7: pledge_counter
select coalesce(sum(c.received_money), 0) as "money"
from "pledge_counter" as "c"
inner join "pledge" as "p" on "p"."committee_id" = "c"."committee_id" and "p"."id" = "c"."pledge"
where "c"."committee_id" = $1 and "p"."part_of" is null;

-- 8: assignment_leg_counter
select coalesce(sum(c.disbursed), 0) as "money"
from "assignment_leg_counter" as "c"
inner join "assignment_leg" as "l" on "l"."committee_id" = "c"."committee_id" and "l"."id" = "c"."leg_id"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "c"."in_money" = $2;

-- 9: pledge_counter
select "pledge", "limit" as "pledged", "received", "used" as "allocated", "disbursed", "received_money" as "receivedMoney", "disbursed_money" as "disbursedMoney", "through_fund" as "throughFund"
from "pledge_counter"
where "committee_id" = $1
order by "pledge";
