-- 1: household
select "household"."code", "household"."head_name" as "headName", "household"."id", "household"."place", "household"."version", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and household.id = any($2::uuid[])
order by household.head_name_key asc, household.id asc
limit $3;

-- 2: household_member
select "household_member"."full_name" as "fullName", "household_member"."household_id" as "household", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";
