-- 1: assignment_leg
select "c"."pledge", "c"."limit", "c"."used", coalesce(( select sum(l.amount)
from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0) as "usedMoney"
from "pledge_counter" as "c"
where "c"."committee_id" = $1
order by "c"."pledge";

-- 2: receipt
select *, (listed."sortKey")::text as "sortValue"
from (select w.*, w."recordedAt" as "sortKey"
from (select u.*, c.counted, (sum(case when u.kind in ('PLEDGE', 'REALLOCATION') then u.quantity when u.kind = 'ALLOCATION' then -u.quantity else 0 end) over (partition by c.counted
order by u."recordedAt"))::bigint as gained
from ( select r.id, 'RECEIPT', r.pledge, r.quantity, 0::bigint, r.amount, false, r.received_on, r.recorded_at, r.id, null::uuid, null::uuid, null::uuid, null::uuid
from receipt r
where "r".committee_id = $1 and r.pledge = any($2::text[]) and (true)
union all select v.id, 'RECEIPT', r.pledge, -r.quantity, 0, -r.amount, true, v.reversed_on, v.recorded_at, r.id, null, null, null, null
from receipt r join receipt_reversal v on v.committee_id = r.committee_id and v.receipt_id = r.id
where "r".committee_id = $3 and r.pledge = any($4::text[]) and (true)
union all select a.id, 'PLEDGE', a.pledge, a.quantity, 0, null, false, r.received_on, a.recorded_at, r.id, null, null, null, null
from pledge_addition a join receipt s on s.committee_id = a.committee_id and s.id = a.receipt_id cross join lateral (select a.committee_id, a.pledge, s.id, s.received_on) r
where "r".committee_id = $5 and r.pledge = any($6::text[]) and (true)
union all select md5(a.id::text || ' taken back')::uuid, 'PLEDGE', a.pledge, -a.quantity, 0, null, true, v.reversed_on, v.recorded_at, r.id, null, null, null, null
from pledge_addition a join receipt_reversal v on v.committee_id = a.committee_id and v.receipt_id = a.receipt_id cross join lateral (select a.committee_id, a.pledge, a.receipt_id as id) r
where "r".committee_id = $7 and r.pledge = any($8::text[]) and (true)
union all select r.id, 'PLEDGE', r.pledge, r.quantity, 0, null, false, r.pledged_on, r.recorded_at, null, null, null, null, r.id
from pledge_addition r
where r.receipt_id is null and "r".committee_id = $9 and r.pledge = any($10::text[]) and (true)
union all select v.id, 'PLEDGE', r.pledge, -r.quantity, 0, null, true, v.reversed_on, v.recorded_at, null, null, null, null, r.id
from pledge_addition r join pledge_addition_reversal v on v.committee_id = r.committee_id and v.addition_id = r.id
where "r".committee_id = $11 and r.pledge = any($12::text[]) and (true)
union all select m.id, 'REALLOCATION', m.from_pledge, -m.quantity, -m.received, -m.received_amount, m.reverses is not null, m.effective_on, m.recorded_at, null, null, null, m.id, null
from reallocation m
where "m".committee_id = $13 and m.from_pledge = any($14::text[]) and (true)
union all select md5(m.id::text || ' taken back')::uuid, 'REALLOCATION', m.to_pledge, m.to_quantity, m.to_received, m.received_amount, m.reverses is not null, m.effective_on, m.recorded_at, null, null, null, m.id, null
from reallocation m
where "m".committee_id = $15 and m.to_pledge = any($16::text[]) and (true)
union all select g.id, 'ALLOCATION', g.pledge, g.quantity, 0, g.amount, false, a.effective_on, a.recorded_at, null, a.id, null, null, null
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id
where g.pledge = any($17::text[]) and (household.committee_id = $18)
union all select md5(g.id::text || ' taken back')::uuid, 'ALLOCATION', g.pledge, -g.quantity, 0, -g.amount, true, a.cancelled_on, a.updated_at, null, a.id, null, null, null
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id
where g.pledge = any($19::text[]) and (household.committee_id = $20) and a.state = 'CANCELLED'
union all select d.id, 'DISBURSEMENT', g.pledge, case when d.reverses is null then d.quantity else -d.quantity end, 0, case when d.reverses is null then d.amount else -d.amount end, d.reverses is not null, d.effective_on, d.recorded_at, null, null, d.id, null, null
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id join disbursement_line l on l.committee_id = g.committee_id and l.leg_id = g.id join disbursement d on d.committee_id = l.committee_id and d.line_id = l.id
where g.pledge = any($21::text[]) and (household.committee_id = $22)) u (id, kind, pledge, quantity, received, amount, "isReversal", "effectiveOn", "recordedAt", receipt, assignment, disbursement, reallocation, "ownPledge") join pledge p on p.committee_id = $23 and p.id = u.pledge cross join lateral (select case when p.part_of = any($24::text[]) then p.part_of else p.id end as counted) c) w
where w.kind = any($25::text[])) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $26;

-- 3: pledge_counter
select "pledge", "limit" as "pledged", "received", "used" as "allocated", "disbursed", "received_money" as "receivedMoney", "disbursed_money" as "disbursedMoney", "through_fund" as "throughFund"
from "pledge_counter"
where "committee_id" = $1
order by "pledge";

-- 4: receipt
select "count"
from (select count(*) as count
from (select u.*, c.counted, (sum(case when u.kind in ('PLEDGE', 'REALLOCATION') then u.quantity when u.kind = 'ALLOCATION' then -u.quantity else 0 end) over (partition by c.counted
order by u."recordedAt"))::bigint as gained
from ( select r.id, 'RECEIPT', r.pledge, r.quantity, 0::bigint, r.amount, false, r.received_on, r.recorded_at, r.id, null::uuid, null::uuid, null::uuid, null::uuid
from receipt r
where "r".committee_id = $1 and r.pledge = any($2::text[]) and (true)
union all select v.id, 'RECEIPT', r.pledge, -r.quantity, 0, -r.amount, true, v.reversed_on, v.recorded_at, r.id, null, null, null, null
from receipt r join receipt_reversal v on v.committee_id = r.committee_id and v.receipt_id = r.id
where "r".committee_id = $3 and r.pledge = any($4::text[]) and (true)
union all select a.id, 'PLEDGE', a.pledge, a.quantity, 0, null, false, r.received_on, a.recorded_at, r.id, null, null, null, null
from pledge_addition a join receipt s on s.committee_id = a.committee_id and s.id = a.receipt_id cross join lateral (select a.committee_id, a.pledge, s.id, s.received_on) r
where "r".committee_id = $5 and r.pledge = any($6::text[]) and (true)
union all select md5(a.id::text || ' taken back')::uuid, 'PLEDGE', a.pledge, -a.quantity, 0, null, true, v.reversed_on, v.recorded_at, r.id, null, null, null, null
from pledge_addition a join receipt_reversal v on v.committee_id = a.committee_id and v.receipt_id = a.receipt_id cross join lateral (select a.committee_id, a.pledge, a.receipt_id as id) r
where "r".committee_id = $7 and r.pledge = any($8::text[]) and (true)
union all select r.id, 'PLEDGE', r.pledge, r.quantity, 0, null, false, r.pledged_on, r.recorded_at, null, null, null, null, r.id
from pledge_addition r
where r.receipt_id is null and "r".committee_id = $9 and r.pledge = any($10::text[]) and (true)
union all select v.id, 'PLEDGE', r.pledge, -r.quantity, 0, null, true, v.reversed_on, v.recorded_at, null, null, null, null, r.id
from pledge_addition r join pledge_addition_reversal v on v.committee_id = r.committee_id and v.addition_id = r.id
where "r".committee_id = $11 and r.pledge = any($12::text[]) and (true)
union all select m.id, 'REALLOCATION', m.from_pledge, -m.quantity, -m.received, -m.received_amount, m.reverses is not null, m.effective_on, m.recorded_at, null, null, null, m.id, null
from reallocation m
where "m".committee_id = $13 and m.from_pledge = any($14::text[]) and (true)
union all select md5(m.id::text || ' taken back')::uuid, 'REALLOCATION', m.to_pledge, m.to_quantity, m.to_received, m.received_amount, m.reverses is not null, m.effective_on, m.recorded_at, null, null, null, m.id, null
from reallocation m
where "m".committee_id = $15 and m.to_pledge = any($16::text[]) and (true)
union all select g.id, 'ALLOCATION', g.pledge, g.quantity, 0, g.amount, false, a.effective_on, a.recorded_at, null, a.id, null, null, null
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id
where g.pledge = any($17::text[]) and (household.committee_id = $18)
union all select md5(g.id::text || ' taken back')::uuid, 'ALLOCATION', g.pledge, -g.quantity, 0, -g.amount, true, a.cancelled_on, a.updated_at, null, a.id, null, null, null
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id
where g.pledge = any($19::text[]) and (household.committee_id = $20) and a.state = 'CANCELLED'
union all select d.id, 'DISBURSEMENT', g.pledge, case when d.reverses is null then d.quantity else -d.quantity end, 0, case when d.reverses is null then d.amount else -d.amount end, d.reverses is not null, d.effective_on, d.recorded_at, null, null, d.id, null, null
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg g on g.committee_id = a.committee_id and g.assignment_id = a.id join disbursement_line l on l.committee_id = g.committee_id and l.leg_id = g.id join disbursement d on d.committee_id = l.committee_id and d.line_id = l.id
where g.pledge = any($21::text[]) and (household.committee_id = $22)) u (id, kind, pledge, quantity, received, amount, "isReversal", "effectiveOn", "recordedAt", receipt, assignment, disbursement, reallocation, "ownPledge") join pledge p on p.committee_id = $23 and p.id = u.pledge cross join lateral (select case when p.part_of = any($24::text[]) then p.part_of else p.id end as counted) c) w
where w.kind = any($25::text[])) as "counted";

-- 5: disbursement
select *
from (select d.id, l.batch_id as batch, g.assignment_id as assignment, a.household_id as household, g.id as "legId", g.leg, g.pledge, d.quantity, d.amount, d.effective_on as "effectiveOn", d.document_number as "documentNumber", case when $1::boolean then null else l.recipient end as recipient, d.reverses, case when $2::boolean then null else d.reason end as reason, r.id as "reversedBy", d.recorded_at as "recordedAt"
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
left join disbursement r on r.committee_id = d.committee_id and r.reverses = d.id
where (household.committee_id = $3) and d.id = any($4::uuid[])) as "listed";

-- 6: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 7: disbursement_batch
select *
from (select b.id, b.measure, b.place, b.school_term as "schoolTerm", b.state, seen.total, seen.lines as "lineCount", seen.lines = b.line_count as "isWhole", b.maker, coalesce(m.name, b.maker) as "makerName", coalesce(c.name, b.checker) as "checkerName", b.delegation_id as delegation, case when $1::boolean then null else b.return_reason end as "returnReason", b.document_number as "documentNumber", b.paid_on as "paidOn", b.discarded_on as "discardedOn", coalesce(d.name, b.discarded_by) as "discarderName", case when $2::boolean then null else b.discard_reason end as "discardReason", b.recorded_at as "recordedAt", b.version
from disbursement_batch b join lateral (select count(*) as lines, coalesce(sum(l.amount), 0)::bigint as total
from disbursement_line l join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where l.committee_id = b.committee_id and l.batch_id = b.id and (household.committee_id = $3)) seen on seen.lines > 0
left join "user" m on m.id = b.maker
left join "user" c on c.id = b.checker
left join "user" d on d.id = b.discarded_by
where b.committee_id = $4 and b.id = any($5::uuid[])) as "listed";
