-- 1: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1)
order by household.head_name_key asc, household.id asc
limit $2;

-- 2: plan_revision
select "r"."id", "r"."plan", "r"."content_hash" as "contentHash", "r"."state", "r"."origin", "r"."note", "r"."reason", coalesce("r"."title", "r"."plan") as "title", "r"."basis_number" as "basisNumber", "r"."basis_date" as "basisDate", "r"."drafted_by" as "draftedBy", "d"."name" as "draftedByName", "r"."recorded_at" as "recordedAt", "r"."adopted_by" as "adoptedBy", "a"."name" as "adoptedByName", "r"."adopted_at" as "adoptedAt", "r"."decision_number" as "decisionNumber", "r"."decision_date" as "decisionDate", "r"."effective_on" as "effectiveOn", "r"."ended_at" as "endedAt", "r"."version"
from "plan_revision" as "r"
left join "user" as "d" on "d"."id" = "r"."drafted_by"
left join "user" as "a" on "a"."id" = "r"."adopted_by"
where "r"."committee_id" = $1 and "r"."id" = any($2);

-- 3: household_member
select "household_member"."full_name" as "fullName", "household_member"."household_id" as "household", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 4: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 5: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 6: need
select "n"."id", "n"."household_id" as "household", "n"."kind", "n"."year", "n"."recorded_on" as "recordedOn", n.withdrawn_at is not null as "withdrawn", case when $1::boolean then null else "n"."note" end as "note"
from "need" as "n"
where "n"."committee_id" = $2 and "n"."household_id" = any($3)
order by "n"."household_id", "n"."recorded_at", "n"."id";

-- 7: classification_decision
select "c"."id", "c"."household_id" as "household", "c"."number", "c"."decided_on" as "decidedOn", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change", "c"."recorded_at" as "recordedAt"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where (household.committee_id = $1) and "c"."household_id" = any($2)
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 8: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $2) and "a"."state" = $3 and "a"."household_id" = any($4)
order by "a"."recorded_at", "a"."id";

-- 9: assignment
select "a"."member_id" as "member", "p"."until_age" as "untilAge"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "assignment_leg" as "l" on "l"."committee_id" = "a"."committee_id" and "l"."assignment_id" = "a"."id"
inner join "pledge" as "p" on "p"."committee_id" = "l"."committee_id" and "p"."id" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and "p"."until_age" is not null and "a"."household_id" = any($3);

-- 10: household
select count(*) as "count"
from "household"
where (household.committee_id = $1);

-- 11: entitlement
select "e"."id", "e"."household_id" as "household", "e"."member_id" as "member", "e"."policy", "e"."duty", "e"."outcome", "e"."reasons", "e"."missing", "e"."regulation", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "r"."listed_by" as "listedBy", "r"."given_by" as "givenBy", "r"."given_on" as "givenOn", "r"."valid_until" as "validUntil", "r"."amount", "r"."document", "r"."withdrawn", "r"."revision" as "version", case when $1::boolean then null else "r"."note" end as "note"
from "entitlement" as "e"
inner join "household" on "household"."committee_id" = "e"."committee_id" and "household"."id" = "e"."household_id"
inner join "entitlement_revision" as "r" on "r"."committee_id" = "e"."committee_id" and "r"."entitlement_id" = "e"."id"
where (household.committee_id = $2) and not (e.guarded and $3::boolean) and not exists (select
from entitlement_revision n
where n.committee_id = r.committee_id and n.entitlement_id = r.entitlement_id and n.revision > r.revision) and "e"."household_id" = any($4)
order by "e"."household_id", "e"."recorded_at", "e"."id";

-- 12: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."id" = any($3);
