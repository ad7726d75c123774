-- 1: household
select "household"."id", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1)
order by household.head_name_key asc, household.id asc
limit $2;
