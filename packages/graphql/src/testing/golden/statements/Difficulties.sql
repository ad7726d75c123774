-- 1: difficulty
select "d"."id", "d"."raised_by" as "raisedBy", "d"."duty", "d"."household_id" as "household", "d"."raised_on" as "raisedOn", "d"."state", "d"."recorded_at" as "recordedAt", "d"."version", case when d.household_id is null or not $1::boolean or false then "d"."content" else null end as "content", (d.recorded_at)::text as "sortValue"
from "difficulty" as "d"
where ("d"."committee_id" = $2) and (d.household_id is null or exists (select
from household
where household.committee_id = d.committee_id and household.id = d.household_id and (household.committee_id = $3))) and (true)
order by d.recorded_at desc, d.id desc
limit $4;

-- 2: difficulty
select count(*) as "count"
from "difficulty" as "d"
where ("d"."committee_id" = $1) and (d.household_id is null or exists (select
from household
where household.committee_id = d.committee_id and household.id = d.household_id and (household.committee_id = $2))) and (true);
