-- 1: measure
select *
from ( select stage, sum(amount) as amount, ward, source, measure, year, agency
from (select 'PLANNED', m.code, null::date, m.planned_amount, null::text, null::text, m.code, $1::integer, m.lead, null::uuid, null::text
from measure m
where m.committee_id = $2 and m.planned_amount is not null
union all select 'PLEDGED', p.id, null::date, (c."limit" * (p.money / nullif(p.quantity, 0))), p.place, (select min(ps.source)
from pledge_source ps
where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1), p.measure, $3::integer, m.lead, null::uuid, p.id
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id join measure m on m.committee_id = p.committee_id and m.code = p.measure
where p.committee_id = $4 and p.part_of is null and (c."limit" * (p.money / nullif(p.quantity, 0))) is not null and (true)
union all select 'RECEIVED', r.id::text, r.received_on, r.amount, p.place, r.source, p.measure, extract(year
from r.received_on)::integer, m.lead, null::uuid, p.id
from receipt r join pledge p on p.committee_id = r.committee_id and p.id = r.pledge join measure m on m.committee_id = p.committee_id and m.code = p.measure
where r.committee_id = $5 and r.amount is not null and (true) and not exists (select
from receipt_reversal v
where v.committee_id = r.committee_id and v.receipt_id = r.id)
union all select 'ALLOCATED', l.id::text, a.effective_on, l.amount, household.place, (select min(ps.source)
from pledge_source ps
where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1), a.measure, extract(year
from a.effective_on)::integer, m.lead, household.id, p.id
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id join pledge p on p.committee_id = l.committee_id and p.id = l.pledge join measure m on m.committee_id = a.committee_id and m.code = a.measure
where (household.committee_id = $6) and a.state = 'ASSIGNED' and l.amount is not null
union all select 'DISBURSED', d.id::text, d.effective_on, d.amount, household.place, (select min(ps.source)
from pledge_source ps
where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1), a.measure, extract(year
from d.effective_on)::integer, m.lead, household.id, p.id
from disbursement d join disbursement_line i on i.committee_id = d.committee_id and i.id = d.line_id join assignment_leg l on l.committee_id = i.committee_id and l.id = i.leg_id join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id join pledge p on p.committee_id = l.committee_id and p.id = l.pledge join measure m on m.committee_id = a.committee_id and m.code = a.measure
where (household.committee_id = $7) and d.amount is not null and d.reverses is null and not exists (select
from disbursement v
where v.committee_id = d.committee_id and v.reverses = d.id)) as money (stage, "key", happened_on, amount, ward, source, measure, year, agency, household, pledge)
group by stage, ward, source, measure, year, agency) as "cells"
order by "stage", "ward", "source", "measure", "year", "agency";

-- 2: pledge_source
select *, (listed."sortKey")::text as "sortValue"
from (select md5(stage || "key")::uuid as id, stage, happened_on as "on", amount, ward, source, measure, year, agency, household, pledge, coalesce(happened_on, date '1900-01-01') as "sortKey"
from (select 'ALLOCATED', l.id::text, a.effective_on, l.amount, household.place, (select min(ps.source)
from pledge_source ps
where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1), a.measure, extract(year
from a.effective_on)::integer, m.lead, household.id, p.id
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id join pledge p on p.committee_id = l.committee_id and p.id = l.pledge join measure m on m.committee_id = a.committee_id and m.code = a.measure
where (household.committee_id = $1) and a.state = 'ASSIGNED' and l.amount is not null) as money (stage, "key", happened_on, amount, ward, source, measure, year, agency, household, pledge) ) as "listed"
order by listed."sortKey" asc, listed.id asc
limit $2;

-- 3: household
select "household"."head_name" as "headName", "household"."id"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 4: pledge_source
select "count"
from (select count(*) as count
from (select 'ALLOCATED', l.id::text, a.effective_on, l.amount, household.place, (select min(ps.source)
from pledge_source ps
where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1), a.measure, extract(year
from a.effective_on)::integer, m.lead, household.id, p.id
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id join pledge p on p.committee_id = l.committee_id and p.id = l.pledge join measure m on m.committee_id = a.committee_id and m.code = a.measure
where (household.committee_id = $1) and a.state = 'ASSIGNED' and l.amount is not null) as money (stage, "key", happened_on, amount, ward, source, measure, year, agency, household, pledge) ) as "counted";

-- 5: pledge_source
select "sum"
from (select coalesce(sum(amount), 0) as sum
from (select 'ALLOCATED', l.id::text, a.effective_on, l.amount, household.place, (select min(ps.source)
from pledge_source ps
where ps.committee_id = p.committee_id and ps.pledge = p.id having count(*) = 1), a.measure, extract(year
from a.effective_on)::integer, m.lead, household.id, p.id
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id join pledge p on p.committee_id = l.committee_id and p.id = l.pledge join measure m on m.committee_id = a.committee_id and m.code = a.measure
where (household.committee_id = $1) and a.state = 'ASSIGNED' and l.amount is not null) as money (stage, "key", happened_on, amount, ward, source, measure, year, agency, household, pledge)
where true) as "summed";
