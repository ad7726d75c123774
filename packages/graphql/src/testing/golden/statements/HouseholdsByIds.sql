-- 1: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version", (household.head_name_key)::text as "sortValue"
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
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."id" = any($3);

-- 6: assignment
select "h"."id", "h"."assignment_id" as "assignment", "h"."handed_over_on" as "handedOverOn", "h"."signed_list_number" as "signedListNumber", "h"."book_number" as "bookNumber", "h"."house_acceptance_number" as "houseAcceptanceNumber", "h"."receipt_number" as "receiptNumber", "h"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "h"."received_by" end as "receivedBy"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "handing_over" as "h" on "h"."committee_id" = "a"."committee_id" and "h"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "h"."recorded_by"
where (household.committee_id = $2) and "h"."assignment_id" = any($3)
order by "h"."id";

-- 7: assignment
select "c"."id", "c"."assignment_id" as "assignment", "c"."checked_on" as "checkedOn", "c"."result", "c"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "c"."finding" end as "finding"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "use_check" as "c" on "c"."committee_id" = "a"."committee_id" and "c"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "c"."recorded_by"
where (household.committee_id = $2) and "c"."assignment_id" = any($3)
order by "c"."assignment_id", "c"."checked_on" desc, "c"."recorded_at" desc, "c"."id" desc;
