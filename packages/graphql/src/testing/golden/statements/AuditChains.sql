-- 1: audit_event
select "e"."committee_id" as "committee", "e"."id", "e"."aggregate", "e"."aggregate_id" as "aggregateId", "e"."sequence", "e"."action", "e"."actor", "e"."role", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "e"."request_id" as "requestId", "e"."payload", "e"."hash", "e"."previous_hash" as "previousHash"
from "audit_event" as "e"
inner join (select distinct "wanted"."aggregate", "wanted"."aggregate_id"
from (select "e"."aggregate", "e"."aggregate_id"
from "audit_event" as "e"
where "e"."committee_id" = $1 and "e"."id" = any($2)) as "wanted") as "asked" on "asked"."aggregate" = "e"."aggregate" and "asked"."aggregate_id" = "e"."aggregate_id"
where "e"."committee_id" = $3
order by "e"."aggregate", "e"."aggregate_id", "e"."sequence";
