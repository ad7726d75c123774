-- 1: household
select "household"."code", "household"."head_name" as "headName", "household"."id", "household"."version", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and household.place = any($2::text[])
order by household.head_name_key asc, household.id asc
limit $3;

-- 2: household
select count(*) as "count"
from "household"
where (household.committee_id = $1) and household.place = any($2::text[]);
