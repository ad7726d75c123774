-- 1: disbursement
select *, (listed."sortKey")::text as "sortValue"
from (select d.id, l.batch_id as batch, g.assignment_id as assignment, a.household_id as household, g.id as "legId", g.leg, g.pledge, d.quantity, d.amount, d.effective_on as "effectiveOn", d.document_number as "documentNumber", case when $1::boolean then null else l.recipient end as recipient, d.reverses, case when $2::boolean then null else d.reason end as reason, r.id as "reversedBy", d.recorded_at as "recordedAt", d.effective_on as "sortKey"
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
left join disbursement r on r.committee_id = d.committee_id and r.reverses = d.id
where (household.committee_id = $3) and a.household_id = $4::uuid and (d.reverses is null and r.id is null)) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $5;

-- 2: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 3: user
select "record"."id", coalesce( (select u.name
from "user" u
where u.id = record.recorded_by), (select k.name
from api_key k
where k.committee_id = household.committee_id and 'api-key:' || k.id = record.recorded_by)) as "name"
from "household"
inner join (select committee_id, household_id, id, recorded_by
from "household_review"
where id = any($1::uuid[]) and committee_id = $2
union all select committee_id, household_id, id, recorded_by
from "classification_decision"
where id = any($3::uuid[]) and committee_id = $4
union all select committee_id, household_id, id, recorded_by
from "need"
where id = any($5::uuid[]) and committee_id = $6
union all select committee_id, household_id, id, recorded_by
from "assignment"
where id = any($7::uuid[]) and committee_id = $8
union all select committee_id, household_id, id, recorded_by
from "sponsorship"
where id = any($9::uuid[]) and committee_id = $10
union all select committee_id, household_id, id, recorded_by
from "gift"
where id = any($11::uuid[]) and committee_id = $12
union all select committee_id, household_id, id, recorded_by
from "entitlement"
where id = any($13::uuid[]) and committee_id = $14 and not (guarded and $15::boolean)
union all select d.committee_id, a.household_id, d.id, d.recorded_by
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
where d.id = any($16::uuid[]) and d.committee_id = $17) as "record" on "household"."committee_id" = "record"."committee_id" and "household"."id" = "record"."household_id"
where (household.committee_id = $18);

-- 4: household_review
select distinct on ("r"."household_id") "r"."household_id" as "household", "r"."causes"
from "household_review" as "r"
inner join "household" on "household"."committee_id" = "r"."committee_id" and "household"."id" = "r"."household_id"
where (household.committee_id = $1) and "r"."household_id" = any($2)
order by "r"."household_id", "r"."reviewed_on" desc, "r"."recorded_at" desc, "r"."id" desc;

-- 5: household_member
select "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup", "household_member"."full_name" as "fullName", "household_member"."grade", "household_member"."household_id" as "household", "household_member"."id", "household_member"."in_school" as "inSchool", "household_member"."relation", "household_member"."school_level" as "schoolLevel", "household_member"."sex", "household_member"."version"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 6: household_review
select "r"."meeting_on" as "meetingOn", "r"."meeting_document" as "meetingDocument", "r"."listed_on" as "listedOn", "r"."version", "r"."id", "r"."household_id" as "household", "r"."reviewed_on" as "reviewedOn", "r"."kind", "r"."b1", "r"."b2", "r"."deprivations", "r"."computed_class" as "computedClass", "r"."recorded_at" as "recordedAt", case when $1::boolean then null else "r"."causes" end as "guardedCauses", case when $2::boolean then null else "r"."note" end as "note"
from "household_review" as "r"
inner join "household" on "household"."committee_id" = "r"."committee_id" and "household"."id" = "r"."household_id"
where (household.committee_id = $3) and "r"."household_id" = any($4)
order by "r"."household_id", "r"."reviewed_on" desc, "r"."recorded_at" desc, "r"."id" desc;

-- 7: classification_decision
select "c"."id", "c"."household_id" as "household", "c"."number", "c"."decided_on" as "decidedOn", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change", "c"."recorded_at" as "recordedAt"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where (household.committee_id = $1) and "c"."household_id" = any($2)
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 8: need
select "n"."id", "n"."household_id" as "household", "n"."kind", "n"."year", "n"."recorded_on" as "recordedOn", n.withdrawn_at is not null as "withdrawn", case when $1::boolean then null else "n"."note" end as "note"
from "need" as "n"
where "n"."committee_id" = $2 and "n"."household_id" = any($3)
order by "n"."household_id", "n"."recorded_at", "n"."id";

-- 9: support_proposal
select "p"."id", "p"."household_id" as "household", "p"."member_id" as "member", "p"."measure", "p"."item_kind" as "itemKind", "p"."state", "p"."state_since" as "stateSince", "p"."wanted_from" as "wantedFrom", "p"."decision_id" as "decision", "p"."assignment_id" as "assignment", "p"."proposed_by" as "proposedBy", "p"."appraised_by" as "appraisedBy", "p"."decided_by" as "decidedBy", "p"."recorded_at" as "recordedAt", "p"."version", case when $1::boolean then null else "p"."note" end as "note"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
where (household.committee_id = $2) and "p"."household_id" = any($3)
order by "p"."household_id", "p"."recorded_at", "p"."id";

-- 10: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
where "a"."committee_id" = $2 and "a"."household_id" = any($3)
order by "a"."household_id", "a"."recorded_at", "a"."id";

-- 11: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 12: decision
select "d"."id", "d"."household_id" as "household", "d"."member_id" as "member", "d"."measure", "d"."outcome", "d"."reasons", "d"."missing", "d"."as_of" as "asOf", "d"."recorded_at" as "recordedAt", "u"."name" as "recordedBy"
from "decision" as "d"
inner join "household" on "household"."committee_id" = "d"."committee_id" and "household"."id" = "d"."household_id"
left join "user" as "u" on "u"."id" = "d"."recorded_by"
where (household.committee_id = $1) and "d"."household_id" = any($2)
order by "d"."household_id", "d"."recorded_at" desc, "d"."id" desc;

-- 13: attachment
select coalesce(a.household_id, a.batch_id) as "owner", count(*)::integer as "count", sum(a.size)::integer as "size"
from "attachment" as "a"
left join "attachment_removal" as "r" on "r"."committee_id" = "a"."committee_id" and "r"."attachment_id" = "a"."id"
where a.committee_id = $1 and ("a"."household_id" = any($2) or "a"."batch_id" = any($3)) and "r"."attachment_id" is null
group by coalesce(a.household_id, a.batch_id);

-- 14: attachment
select "a"."id", "a"."household_id" as "household", "a"."batch_id" as "batch", "a"."name", "a"."media_type" as "mediaType", "a"."size", "a"."recorded_at" as "recordedAt", "r"."removed_on" as "removedOn", coalesce(u.name, a.recorded_by) as "recorderName", coalesce(w.name, r.recorded_by) as "removerName", case when $1::boolean then null else "r"."reason" end as "removalReason"
from "attachment" as "a"
left join "attachment_removal" as "r" on "r"."committee_id" = "a"."committee_id" and "r"."attachment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "a"."recorded_by"
left join "user" as "w" on "w"."id" = "r"."recorded_by"
where a.committee_id = $2 and "a"."household_id" = any($3)
order by "a"."household_id", "a"."recorded_at" desc, "a"."id" desc;

-- 15: audit_event
select "e"."committee_id" as "committee", "e"."id", "e"."aggregate", "e"."aggregate_id" as "aggregateId", "e"."sequence", "e"."previous_hash" as "previousHash", "e"."hash", "e"."action", "e"."actor", "e"."role", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "e"."request_id" as "requestId", "e"."payload", "u"."name" as "actorName", "household"."code" as "subject"
from "audit_event" as "e"
inner join "household" on "household"."committee_id" = "e"."committee_id" and "e"."aggregate_id" = household.id::text
left join "user" as "u" on "u"."id" = "e"."actor"
where (household.committee_id = $1) and "e"."aggregate" = $2 and "e"."aggregate_id" = any($3)
order by "e"."aggregate_id", "e"."sequence" desc;

-- 16: disbursement_batch
select *
from (select b.id, b.measure, b.place, b.school_term as "schoolTerm", b.state, seen.total, seen.lines as "lineCount", seen.lines = b.line_count as "isWhole", b.maker, coalesce(m.name, b.maker) as "makerName", coalesce(c.name, b.checker) as "checkerName", b.delegation_id as delegation, case when $1::boolean then null else b.return_reason end as "returnReason", b.document_number as "documentNumber", b.paid_on as "paidOn", b.discarded_on as "discardedOn", coalesce(d.name, b.discarded_by) as "discarderName", case when $2::boolean then null else b.discard_reason end as "discardReason", b.recorded_at as "recordedAt", b.version
from disbursement_batch b join lateral (select count(*) as lines, coalesce(sum(l.amount), 0)::bigint as total
from disbursement_line l join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where l.committee_id = b.committee_id and l.batch_id = b.id and (household.committee_id = $3)) seen on seen.lines > 0
left join "user" m on m.id = b.maker
left join "user" c on c.id = b.checker
left join "user" d on d.id = b.discarded_by
where b.committee_id = $4 and b.id = any($5::uuid[])) as "listed";

-- 17: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $2) and "a"."id" = any($3);

-- 18: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 19: need
select "n"."id", "n"."household_id" as "household", "n"."kind", "n"."year", "n"."recorded_on" as "recordedOn", n.withdrawn_at is not null as "withdrawn", case when $1::boolean then null else "n"."note" end as "note"
from "need" as "n"
where "n"."committee_id" = $2 and "n"."household_id" = any($3)
order by "n"."household_id", "n"."recorded_at", "n"."id";

-- 20: classification_decision
select "c"."id", "c"."household_id" as "household", "c"."number", "c"."decided_on" as "decidedOn", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change", "c"."recorded_at" as "recordedAt"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where (household.committee_id = $1) and "c"."household_id" = any($2)
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 21: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $2) and "a"."state" = $3 and "a"."household_id" = any($4)
order by "a"."recorded_at", "a"."id";

-- 22: assignment
select "a"."member_id" as "member", "p"."until_age" as "untilAge"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "assignment_leg" as "l" on "l"."committee_id" = "a"."committee_id" and "l"."assignment_id" = "a"."id"
inner join "pledge" as "p" on "p"."committee_id" = "l"."committee_id" and "p"."id" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and "p"."until_age" is not null and "a"."household_id" = any($3);

-- 23: user
select "record"."id", coalesce( (select u.name
from "user" u
where u.id = record.recorded_by), (select k.name
from api_key k
where k.committee_id = household.committee_id and 'api-key:' || k.id = record.recorded_by)) as "name"
from "household"
inner join (select committee_id, household_id, id, recorded_by
from "household_review"
where id = any($1::uuid[]) and committee_id = $2
union all select committee_id, household_id, id, recorded_by
from "classification_decision"
where id = any($3::uuid[]) and committee_id = $4
union all select committee_id, household_id, id, recorded_by
from "need"
where id = any($5::uuid[]) and committee_id = $6
union all select committee_id, household_id, id, recorded_by
from "assignment"
where id = any($7::uuid[]) and committee_id = $8
union all select committee_id, household_id, id, recorded_by
from "sponsorship"
where id = any($9::uuid[]) and committee_id = $10
union all select committee_id, household_id, id, recorded_by
from "gift"
where id = any($11::uuid[]) and committee_id = $12
union all select committee_id, household_id, id, recorded_by
from "entitlement"
where id = any($13::uuid[]) and committee_id = $14 and not (guarded and $15::boolean)
union all select d.committee_id, a.household_id, d.id, d.recorded_by
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
where d.id = any($16::uuid[]) and d.committee_id = $17) as "record" on "household"."committee_id" = "record"."committee_id" and "household"."id" = "record"."household_id"
where (household.committee_id = $18);

-- 24: household_member
select "household_member"."full_name" as "fullName", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);

-- 25: assignment
select "h"."id", "h"."handing_over_id" as "handingOver", "h"."revision", "h"."assignment_id" as "assignment", "h"."handed_over_on" as "handedOverOn", "h"."signed_list_number" as "signedListNumber", "h"."book_number" as "bookNumber", "h"."house_acceptance_number" as "houseAcceptanceNumber", "h"."receipt_number" as "receiptNumber", "h"."withdrawn", "h"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "h"."received_by" end as "receivedBy", case when $2::boolean then null else "h"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "handing_over_now" as "h" on "h"."committee_id" = "a"."committee_id" and "h"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "h"."recorded_by"
where (household.committee_id = $3) and "h"."assignment_id" = any($4)
order by "h"."id";

-- 26: assignment
select "c"."use_check_id" as "id", "c"."id" as "entry", "c"."revision", "c"."assignment_id" as "assignment", "c"."checked_on" as "checkedOn", "c"."result", "c"."withdrawn", "c"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "c"."finding" end as "finding", case when $2::boolean then null else "c"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "use_check_now" as "c" on "c"."committee_id" = "a"."committee_id" and "c"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "c"."recorded_by"
where (household.committee_id = $3) and "c"."assignment_id" = any($4)
order by "c"."assignment_id", "c"."checked_on" desc, "c"."recorded_at" desc, "c"."use_check_id" desc;

-- 27: assignment_leg
select "l"."assignment_id" as "assignment", "l"."leg", "l"."pledge", "l"."quantity", "l"."amount"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "l"."assignment_id" = any($2)
order by "l"."assignment_id", "l"."leg", "l"."id";

-- 28: support_proposal_step
select "s"."id", "s"."proposal_id" as "proposal", "s"."step", "s"."from_state" as "fromState", "s"."to_state" as "toState", "s"."effective_on" as "effectiveOn", "s"."recorded_at" as "recordedAt", "s"."recorded_by" as "by", "u"."name" as "recordedBy", case when $1::boolean then null else "s"."reason" end as "reason"
from "support_proposal_step" as "s"
inner join "support_proposal" as "p" on "p"."committee_id" = "s"."committee_id" and "p"."id" = "s"."proposal_id"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
left join "user" as "u" on "u"."id" = "s"."recorded_by"
where (household.committee_id = $2) and "s"."proposal_id" = any($3)
order by "s"."proposal_id", "s"."sequence";

-- 29: entitlement
select "e"."id", "e"."household_id" as "household", "e"."member_id" as "member", "e"."policy", "e"."duty", "e"."outcome", "e"."reasons", "e"."missing", "e"."regulation", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "r"."listed_by" as "listedBy", "r"."given_by" as "givenBy", "r"."given_on" as "givenOn", "r"."valid_until" as "validUntil", "r"."amount", "r"."document", "r"."withdrawn", "r"."revision" as "version", case when $1::boolean then null else "r"."note" end as "note"
from "entitlement" as "e"
inner join "household" on "household"."committee_id" = "e"."committee_id" and "household"."id" = "e"."household_id"
inner join "entitlement_revision" as "r" on "r"."committee_id" = "e"."committee_id" and "r"."entitlement_id" = "e"."id"
where (household.committee_id = $2) and not (e.guarded and $3::boolean) and not exists (select
from entitlement_revision n
where n.committee_id = r.committee_id and n.entitlement_id = r.entitlement_id and n.revision > r.revision) and "e"."household_id" = any($4)
order by "e"."household_id", "e"."recorded_at", "e"."id";

-- 30: gift
select *
from (select g.id, g.household_id as household, g.year, g.giver_kind as "giverKind", g.giver_agency as "giverAgency", case when g.giver_kind = 'BENEFACTOR' and $1::boolean then null else g.giver_name end as "giverName", g.given_on as "givenOn", g.amount, g.goods, g.document, case when $2::boolean then null else g.note end as note, g.decision_id as decision, g.corrects, case when $3::boolean then null else g.reason end as reason, g.voided_on as "voidedOn", case when $4::boolean then null else g.void_reason end as "voidReason", g.recorded_at as "recordedAt", g.version
from gift g join household on household.committee_id = g.committee_id and household.id = g.household_id
where (household.committee_id = $5) and "g"."household_id" = any($6::uuid[])) as "found"
order by "recordedAt", id;

-- 31: sponsorship
select *
from (select s.id, s.household_id as household, s.member_id as member, s.sponsor_kind as "sponsorKind", s.sponsor_agency as "sponsorAgency", case when s.sponsor_kind = 'BENEFACTOR' and $1::boolean then null else s.sponsor_name end as "sponsorName", s.starts_on as "startsOn", s.until, s.basis, case when $2::boolean then null else s.content end as content, s.state, s.closed_on as "closedOn", case when $3::boolean then null else s.closing_reason end as "closingReason", s.decision_id as decision, s.corrects, case when $4::boolean then null else s.reason end as reason, s.recorded_at as "recordedAt", s.version
from sponsorship s join household on household.committee_id = s.committee_id and household.id = s.household_id
where (household.committee_id = $5) and "s"."household_id" = any($6::uuid[])) as "found"
order by "recordedAt", id;

-- 32: loan_repayment
select "l"."id", "l"."household_id" as "household", "l"."member_id" as "member", "l"."kind", "l"."lender", "l"."amount", "l"."effective_on" as "effectiveOn", "l"."term_months" as "termMonths", "l"."outcome", "l"."reasons", "l"."regulation", "l"."document", "l"."recorded_at" as "recordedAt", (select coalesce(sum(case when p.reverses is null then p.amount else -p.amount end), 0)
from loan_repayment p
where p.committee_id = l.committee_id and p.loan_id = l.id) as "repaid"
from "loan" as "l"
inner join "household" on "household"."committee_id" = "l"."committee_id" and "household"."id" = "l"."household_id"
where (household.committee_id = $1) and true and "l"."household_id" = any($2)
order by "l"."household_id", "l"."recorded_at", "l"."id";

-- 33: user
select "record"."id", coalesce( (select u.name
from "user" u
where u.id = record.recorded_by), (select k.name
from api_key k
where k.committee_id = household.committee_id and 'api-key:' || k.id = record.recorded_by)) as "name"
from "household"
inner join (select committee_id, household_id, id, recorded_by
from "household_review"
where id = any($1::uuid[]) and committee_id = $2
union all select committee_id, household_id, id, recorded_by
from "classification_decision"
where id = any($3::uuid[]) and committee_id = $4
union all select committee_id, household_id, id, recorded_by
from "need"
where id = any($5::uuid[]) and committee_id = $6
union all select committee_id, household_id, id, recorded_by
from "assignment"
where id = any($7::uuid[]) and committee_id = $8
union all select committee_id, household_id, id, recorded_by
from "sponsorship"
where id = any($9::uuid[]) and committee_id = $10
union all select committee_id, household_id, id, recorded_by
from "gift"
where id = any($11::uuid[]) and committee_id = $12
union all select committee_id, household_id, id, recorded_by
from "entitlement"
where id = any($13::uuid[]) and committee_id = $14 and not (guarded and $15::boolean)
union all select d.committee_id, a.household_id, d.id, d.recorded_by
from disbursement d join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id join assignment a on a.committee_id = g.committee_id and a.id = g.assignment_id
where d.id = any($16::uuid[]) and d.committee_id = $17) as "record" on "household"."committee_id" = "record"."committee_id" and "household"."id" = "record"."household_id"
where (household.committee_id = $18);

-- 34: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."id" = any($3);
