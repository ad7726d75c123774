-- 1: disbursement_batch
select *, (listed."sortKey")::text as "sortValue"
from (select b.id, b.measure, b.place, b.school_term as "schoolTerm", b.state, seen.total, seen.lines as "lineCount", seen.lines = b.line_count as "isWhole", b.maker, coalesce(m.name, b.maker) as "makerName", coalesce(c.name, b.checker) as "checkerName", b.delegation_id as delegation, case when $1::boolean then null else b.return_reason end as "returnReason", b.document_number as "documentNumber", b.paid_on as "paidOn", b.discarded_on as "discardedOn", coalesce(d.name, b.discarded_by) as "discarderName", case when $2::boolean then null else b.discard_reason end as "discardReason", b.recorded_at as "recordedAt", b.version, b.recorded_at as "sortKey"
from disbursement_batch b join lateral (select count(*) as lines, coalesce(sum(l.amount), 0)::bigint as total
from disbursement_line l join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where l.committee_id = b.committee_id and l.batch_id = b.id and (household.committee_id = $3)) seen on seen.lines > 0
left join "user" m on m.id = b.maker
left join "user" c on c.id = b.checker
left join "user" d on d.id = b.discarded_by
where b.committee_id = $4) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $5;

-- 2: attachment
select coalesce(a.household_id, a.batch_id) as "owner", count(*)::integer as "count", sum(a.size)::integer as "size"
from "attachment" as "a"
left join "attachment_removal" as "r" on "r"."committee_id" = "a"."committee_id" and "r"."attachment_id" = "a"."id"
where a.committee_id = $1 and ("a"."household_id" = any($2) or "a"."batch_id" = any($3)) and "r"."attachment_id" is null
group by coalesce(a.household_id, a.batch_id);

-- 3: disbursement_batch
select "count"
from (select count(*) as count
from disbursement_batch b join lateral (select count(*) as lines, coalesce(sum(l.amount), 0)::bigint as total
from disbursement_line l join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where l.committee_id = b.committee_id and l.batch_id = b.id and (household.committee_id = $1)) seen on seen.lines > 0
left join "user" m on m.id = b.maker
left join "user" c on c.id = b.checker
left join "user" d on d.id = b.discarded_by
where b.committee_id = $2) as "counted";
