-- 1: household
select "household"."class", "household"."head_name" as "headName", "household"."id", "household"."place", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and not exists (select
from household_review v
where v.committee_id = household.committee_id and v.household_id = household.id and v.reviewed_on >= $2::date)
order by household.head_name_key asc, household.id asc
limit $3;

-- 2: household
select count(*) as "count"
from "household"
where (household.committee_id = $1) and not exists (select
from household_review v
where v.committee_id = household.committee_id and v.household_id = household.id and v.reviewed_on >= $2::date);
