-- 1: disbursement
select *, (listed."sortKey")::text as "sortValue"
from (select d.id, l.batch_id as batch, g.assignment_id as assignment, a.household_id as household, g.id as "legId", g.leg, g.pledge, d.quantity, d.amount, d.effective_on as "effectiveOn", d.document_number as "documentNumber", case when $1::boolean then null else l.recipient end as recipient, d.reverses, case when $2::boolean then null else d.reason end as reason, r.id as "reversedBy", d.recorded_at as "recordedAt", d.effective_on as "sortKey"
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
left join disbursement r on r.committee_id = d.committee_id and r.reverses = d.id
where (household.committee_id = $3) and l.batch_id = $4::uuid) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $5;

-- 2: disbursement_batch
select *
from (select b.id, b.measure, b.place, b.school_term as "schoolTerm", b.state, seen.total, seen.lines as "lineCount", seen.lines = b.line_count as "isWhole", b.maker, coalesce(m.name, b.maker) as "makerName", coalesce(c.name, b.checker) as "checkerName", b.delegation_id as delegation, case when $1::boolean then null else b.return_reason end as "returnReason", b.document_number as "documentNumber", b.paid_on as "paidOn", b.discarded_on as "discardedOn", coalesce(d.name, b.discarded_by) as "discarderName", case when $2::boolean then null else b.discard_reason end as "discardReason", b.recorded_at as "recordedAt", b.version
from disbursement_batch b join lateral (select count(*) as lines, coalesce(sum(l.amount), 0)::bigint as total
from disbursement_line l join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where l.committee_id = b.committee_id and l.batch_id = b.id and (household.committee_id = $3)) seen on seen.lines > 0
left join "user" m on m.id = b.maker
left join "user" c on c.id = b.checker
left join "user" d on d.id = b.discarded_by
where b.committee_id = $4 and b.id = any($5::uuid[])) as "listed";

-- 3: disbursement
select "count"
from (select count(*) as count
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
left join disbursement r on r.committee_id = d.committee_id and r.reverses = d.id
where (household.committee_id = $1) and l.batch_id = $2::uuid) as "counted";

-- 4: attachment
select coalesce(a.household_id, a.batch_id) as "owner", count(*)::integer as "count", sum(a.size)::integer as "size"
from "attachment" as "a"
left join "attachment_removal" as "r" on "r"."committee_id" = "a"."committee_id" and "r"."attachment_id" = "a"."id"
where a.committee_id = $1 and ("a"."household_id" = any($2) or "a"."batch_id" = any($3)) and "r"."attachment_id" is null
group by coalesce(a.household_id, a.batch_id);

-- 5: attachment
select "a"."id", "a"."household_id" as "household", "a"."batch_id" as "batch", "a"."name", "a"."media_type" as "mediaType", "a"."size", "a"."recorded_at" as "recordedAt", "r"."removed_on" as "removedOn", coalesce(u.name, a.recorded_by) as "recorderName", coalesce(w.name, r.recorded_by) as "removerName", case when $1::boolean then null else "r"."reason" end as "removalReason"
from "attachment" as "a"
left join "attachment_removal" as "r" on "r"."committee_id" = "a"."committee_id" and "r"."attachment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "a"."recorded_by"
left join "user" as "w" on "w"."id" = "r"."recorded_by"
where a.committee_id = $2 and "a"."batch_id" = any($3)
order by "a"."batch_id", "a"."recorded_at" desc, "a"."id" desc;

-- 6: disbursement_line
select *
from (select l.id, l.batch_id as batch, g.assignment_id as assignment, a.household_id as household, g.leg, g.pledge, l.amount, l.units, case when $1::boolean then null else l.recipient end as recipient
from disbursement_line l join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where (household.committee_id = $2) and l.batch_id = any($3::uuid[])) as "listed";

-- 7: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $2) and "a"."id" = any($3);

-- 8: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 9: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."id" = any($3);
