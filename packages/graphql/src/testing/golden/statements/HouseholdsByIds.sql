-- 1: household
select "household"."class", "household"."code", "household"."demo", "household"."exited_on" as "exitedOn", "household"."head_name" as "headName", "household"."id", "household"."place", "household"."residential_group" as "residentialGroup", "household"."standard", "household"."version", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and household.id = any($2::uuid[])
order by household.head_name_key asc, household.id asc
limit $3;

-- 2: household_member
select "household_member"."household_id" as "household", count(*) as "count"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
group by "household_member"."household_id";

-- 3: need
select "n"."id", "n"."household_id" as "household", "n"."kind", "n"."year", "n"."recorded_on" as "recordedOn", n.withdrawn_at is not null as "withdrawn", case when $1::boolean then null else "n"."note" end as "note"
from "need" as "n"
where "n"."committee_id" = $2 and "n"."household_id" = any($3)
order by "n"."household_id", "n"."recorded_at", "n"."id";

-- 4: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
where "a"."committee_id" = $2 and "a"."household_id" = any($3)
order by "a"."household_id", "a"."recorded_at", "a"."id";

-- 5: household_member
select "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);

-- 6: assignment
select "h"."id", "h"."handing_over_id" as "handingOver", "h"."revision", "h"."assignment_id" as "assignment", "h"."handed_over_on" as "handedOverOn", "h"."signed_list_number" as "signedListNumber", "h"."book_number" as "bookNumber", "h"."house_acceptance_number" as "houseAcceptanceNumber", "h"."receipt_number" as "receiptNumber", "h"."withdrawn", "h"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "h"."received_by" end as "receivedBy", case when $2::boolean then null else "h"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "handing_over_now" as "h" on "h"."committee_id" = "a"."committee_id" and "h"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "h"."recorded_by"
where (household.committee_id = $3) and "h"."assignment_id" = any($4)
order by "h"."id";

-- 7: assignment
select "c"."use_check_id" as "id", "c"."id" as "entry", "c"."revision", "c"."assignment_id" as "assignment", "c"."checked_on" as "checkedOn", "c"."result", "c"."withdrawn", "c"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "c"."finding" end as "finding", case when $2::boolean then null else "c"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "use_check_now" as "c" on "c"."committee_id" = "a"."committee_id" and "c"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "c"."recorded_by"
where (household.committee_id = $3) and "c"."assignment_id" = any($4)
order by "c"."assignment_id", "c"."checked_on" desc, "c"."recorded_at" desc, "c"."use_check_id" desc;
