-- 1: household
select "household"."code", "household"."head_name" as "headName", "household"."id", "household"."place", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and ( fold_vietnamese(household.head_name || ' ' || coalesce(household.code, '') || ' ' || coalesce(household.address, '')) like ('%' || regexp_replace(fold_vietnamese($2), '([\\%_])', '\\\1', 'g') || '%') or exists (select
from household_member m
where m.committee_id = household.committee_id and m.household_id = household.id and m.removed_at is null and fold_vietnamese(m.full_name) like ('%' || regexp_replace(fold_vietnamese($3), '([\\%_])', '\\\1', 'g') || '%')))
order by household.head_name_key asc, household.id asc
limit $4;

-- 2: household_member
select "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."household_id" as "household", "household_member"."id", "household_member"."relation"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";
