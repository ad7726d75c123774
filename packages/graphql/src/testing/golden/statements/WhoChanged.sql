-- 1: household
select "household"."head_name" as "headName", "household"."id", "household"."version", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and household.id = any($2::uuid[])
order by household.head_name_key asc, household.id asc
limit $3;

-- 2: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
where "a"."committee_id" = $2 and "a"."household_id" = any($3)
order by "a"."household_id", "a"."recorded_at", "a"."id";

-- 3: audit_event
select "e"."committee_id" as "committee", "e"."id", "e"."aggregate", "e"."aggregate_id" as "aggregateId", "e"."sequence", "e"."previous_hash" as "previousHash", "e"."hash", "e"."action", "e"."actor", "e"."role", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "e"."request_id" as "requestId", "e"."payload", "u"."name" as "actorName", "household"."code" as "subject"
from "audit_event" as "e"
inner join "household" on "household"."committee_id" = "e"."committee_id" and "e"."aggregate_id" = household.id::text
left join "user" as "u" on "u"."id" = "e"."actor"
where (household.committee_id = $1) and "e"."aggregate" = $2 and "e"."aggregate_id" = any($3)
order by "e"."aggregate_id", "e"."sequence" desc;

-- 4: assignment
select "h"."id", "h"."handing_over_id" as "handingOver", "h"."revision", "h"."assignment_id" as "assignment", "h"."handed_over_on" as "handedOverOn", "h"."signed_list_number" as "signedListNumber", "h"."book_number" as "bookNumber", "h"."house_acceptance_number" as "houseAcceptanceNumber", "h"."receipt_number" as "receiptNumber", "h"."withdrawn", "h"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "h"."received_by" end as "receivedBy", case when $2::boolean then null else "h"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "handing_over_now" as "h" on "h"."committee_id" = "a"."committee_id" and "h"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "h"."recorded_by"
where (household.committee_id = $3) and "h"."assignment_id" = any($4)
order by "h"."id";

-- 5: assignment
select "c"."use_check_id" as "id", "c"."id" as "entry", "c"."revision", "c"."assignment_id" as "assignment", "c"."checked_on" as "checkedOn", "c"."result", "c"."withdrawn", "c"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "c"."finding" end as "finding", case when $2::boolean then null else "c"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "use_check_now" as "c" on "c"."committee_id" = "a"."committee_id" and "c"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "c"."recorded_by"
where (household.committee_id = $3) and "c"."assignment_id" = any($4)
order by "c"."assignment_id", "c"."checked_on" desc, "c"."recorded_at" desc, "c"."use_check_id" desc;
