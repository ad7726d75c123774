-- 1: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1)
order by household.head_name_key asc, household.id asc
limit $2;

-- 2: assignment_leg
select "c"."pledge", "c"."limit", "c"."used", coalesce(( select sum(l.amount)
from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0) as "usedMoney"
from "pledge_counter" as "c"
where "c"."committee_id" = $1
order by "c"."pledge";

-- 3: household_member
select "household_member"."full_name" as "fullName", "household_member"."household_id" as "household", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 4: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
where "a"."committee_id" = $2 and "a"."household_id" = any($3)
order by "a"."household_id", "a"."recorded_at", "a"."id";

-- 5: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 6: plan_revision
select "r"."id", "r"."plan", "r"."content_hash" as "contentHash", "r"."state", "r"."origin", "r"."note", "r"."reason", coalesce("r"."title", "r"."plan") as "title", "r"."basis_number" as "basisNumber", "r"."basis_date" as "basisDate", "r"."drafted_by" as "draftedBy", "d"."name" as "draftedByName", "r"."recorded_at" as "recordedAt", "r"."adopted_by" as "adoptedBy", "a"."name" as "adoptedByName", "r"."adopted_at" as "adoptedAt", "r"."decision_number" as "decisionNumber", "r"."decision_date" as "decisionDate", "r"."effective_on" as "effectiveOn", "r"."ended_at" as "endedAt", "r"."version"
from "plan_revision" as "r"
left join "user" as "d" on "d"."id" = "r"."drafted_by"
left join "user" as "a" on "a"."id" = "r"."adopted_by"
where "r"."committee_id" = $1 and "r"."id" = any($2);

-- 7: assignment
select "household"."place", count(*) filter (where household.class = 'NEAR_POOR' or household.exited_on is not null) as "households", count(household.exited_on) as "exited", count(*) filter (where household.class = 'POOR') as "poor", count(*) filter (where household.class = 'NEAR_POOR' and not exists (select
from assignment a
where a.committee_id = household.committee_id and a.household_id = household.id and a.state = 'ASSIGNED')) as "withoutSupport"
from "household"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "household"."place", "place"."position"
order by "place"."position";

-- 8: assignment
select "household"."place", "a"."measure", count(*) as "quantity", coalesce(sum(a.amount), 0) as "money"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "a"."state" = $2
group by "household"."place", "a"."measure";

-- 9: pledge
select "m"."code", "m"."planned_quantity", "m"."planned_amount", "m"."rate", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id
where p.committee_id = m.committee_id and p.measure = m.code and p.part_of is null) as "pledged"
from "measure" as "m"
where "m"."committee_id" = $1
order by "m"."position";

-- 10: pledge
select "s"."id" as "source", false as "isAnothers", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id join pledge_source ps on ps.committee_id = p.committee_id and ps.pledge = p.id
where ps.committee_id = s.committee_id and ps.source = s.id and p.part_of is null and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1 ) as "pledged"
from "source" as "s"
where "s"."committee_id" = $1
order by "s"."position";

-- 11: assignment_leg
select "ps"."source", coalesce(sum(l.amount), 0) as "money"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "pledge_source" as "ps" on "ps"."committee_id" = "l"."committee_id" and "ps"."pledge" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1
group by "ps"."source";

-- 12: pledge_counter
select coalesce(sum(c.received_money), 0) as "money"
from "pledge_counter" as "c"
inner join "pledge" as "p" on "p"."committee_id" = "c"."committee_id" and "p"."id" = "c"."pledge"
where "c"."committee_id" = $1 and "p"."part_of" is null;

-- 13: assignment_leg_counter
select coalesce(sum(c.disbursed), 0) as "money"
from "assignment_leg_counter" as "c"
inner join "assignment_leg" as "l" on "l"."committee_id" = "c"."committee_id" and "l"."id" = "c"."leg_id"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "c"."in_money" = $2;

-- 14: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 15: need
select "n"."id", "n"."household_id" as "household", "n"."kind", "n"."year", "n"."recorded_on" as "recordedOn", n.withdrawn_at is not null as "withdrawn", case when $1::boolean then null else "n"."note" end as "note"
from "need" as "n"
where "n"."committee_id" = $2 and "n"."household_id" = any($3)
order by "n"."household_id", "n"."recorded_at", "n"."id";

-- 16: classification_decision
select "c"."id", "c"."household_id" as "household", "c"."number", "c"."decided_on" as "decidedOn", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change", "c"."recorded_at" as "recordedAt"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where (household.committee_id = $1) and "c"."household_id" = any($2)
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 17: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $2) and "a"."state" = $3 and "a"."household_id" = any($4)
order by "a"."recorded_at", "a"."id";

-- 18: assignment
select "a"."member_id" as "member", "p"."until_age" as "untilAge"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "assignment_leg" as "l" on "l"."committee_id" = "a"."committee_id" and "l"."assignment_id" = "a"."id"
inner join "pledge" as "p" on "p"."committee_id" = "l"."committee_id" and "p"."id" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and "p"."until_age" is not null and "a"."household_id" = any($3);

-- 19: household_member
select "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);

-- 20: assignment_leg
select "l"."assignment_id" as "assignment", "l"."leg", "l"."pledge", "l"."quantity", "l"."amount"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "l"."assignment_id" = any($2)
order by "l"."assignment_id", "l"."leg", "l"."id";

-- 21: household
select count(*) as "count"
from "household"
where (household.committee_id = $1);

-- 22: assignment
select "h"."id", "h"."handing_over_id" as "handingOver", "h"."revision", "h"."assignment_id" as "assignment", "h"."handed_over_on" as "handedOverOn", "h"."signed_list_number" as "signedListNumber", "h"."book_number" as "bookNumber", "h"."house_acceptance_number" as "houseAcceptanceNumber", "h"."receipt_number" as "receiptNumber", "h"."withdrawn", "h"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "h"."received_by" end as "receivedBy", case when $2::boolean then null else "h"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "handing_over_now" as "h" on "h"."committee_id" = "a"."committee_id" and "h"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "h"."recorded_by"
where (household.committee_id = $3) and "h"."assignment_id" = any($4)
order by "h"."id";

-- 23: assignment
select "c"."use_check_id" as "id", "c"."id" as "entry", "c"."revision", "c"."assignment_id" as "assignment", "c"."checked_on" as "checkedOn", "c"."result", "c"."withdrawn", "c"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "c"."finding" end as "finding", case when $2::boolean then null else "c"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "use_check_now" as "c" on "c"."committee_id" = "a"."committee_id" and "c"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "c"."recorded_by"
where (household.committee_id = $3) and "c"."assignment_id" = any($4)
order by "c"."assignment_id", "c"."checked_on" desc, "c"."recorded_at" desc, "c"."use_check_id" desc;
