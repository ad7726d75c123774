-- 1: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 2: household_member
select "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."full_name" as "fullName", "household_member"."household_id" as "household", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";
