-- 1: household
select "household"."id", max("c"."effective_on") as "lastExitOn"
from "household"
inner join "classification_decision" as "c" on "c"."committee_id" = "household"."committee_id" and "c"."household_id" = "household"."id"
where (household.committee_id = $1) and "c"."change" = $2 and "c"."effective_on" <= $3
group by "household"."id", household.head_name_key
order by household.head_name_key, "household"."id";
