-- 1: entitlement
select "e"."id", "e"."household_id" as "household", "e"."member_id" as "member", "e"."policy", "e"."duty", "e"."outcome", "e"."reasons", "e"."missing", "e"."regulation", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "r"."listed_by" as "listedBy", "r"."given_by" as "givenBy", "r"."given_on" as "givenOn", "r"."valid_until" as "validUntil", "r"."amount", "r"."document", "r"."withdrawn", "r"."revision" as "version", case when $1::boolean then null else "r"."note" end as "note", (e.recorded_at)::text as "sortValue"
from "entitlement" as "e"
inner join "household" on "household"."committee_id" = "e"."committee_id" and "household"."id" = "e"."household_id"
inner join "entitlement_revision" as "r" on "r"."committee_id" = "e"."committee_id" and "r"."entitlement_id" = "e"."id"
where (household.committee_id = $2) and not (e.guarded and $3::boolean) and not exists (select
from entitlement_revision n
where n.committee_id = r.committee_id and n.entitlement_id = r.entitlement_id and n.revision > r.revision) and (r.withdrawn = $4::boolean)
order by e.recorded_at desc, e.id desc
limit $5;

-- 2: entitlement
select count(*) as "count"
from "entitlement" as "e"
inner join "household" on "household"."committee_id" = "e"."committee_id" and "household"."id" = "e"."household_id"
inner join "entitlement_revision" as "r" on "r"."committee_id" = "e"."committee_id" and "r"."entitlement_id" = "e"."id"
where (household.committee_id = $1) and not (e.guarded and $2::boolean) and not exists (select
from entitlement_revision n
where n.committee_id = r.committee_id and n.entitlement_id = r.entitlement_id and n.revision > r.revision) and (r.withdrawn = $3::boolean);

-- 3: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 4: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."id" = any($3);
