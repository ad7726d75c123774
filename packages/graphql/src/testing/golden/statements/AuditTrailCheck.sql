-- 1: audit_event
select "e"."committee_id" as "committee", "e"."id", "e"."aggregate", "e"."aggregate_id" as "aggregateId", "e"."sequence", "e"."previous_hash" as "previousHash", "e"."hash", "e"."action", "e"."actor", "e"."role", "e"."payload", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "e"."request_id" as "requestId"
from "audit_event" as "e"
where "e"."committee_id" = $1 and true
order by "e"."aggregate", "e"."aggregate_id", "e"."sequence"
limit $2;

-- 2: outbox
select "o"."aggregate", "o"."aggregate_id" as "aggregateId", (count(*) over ())::int as "total", min("o"."sequence") as "place", min("o"."recorded_at") as "recordedAt"
from "outbox" as "o"
where "o"."committee_id" = $1 and not exists (select "e"."id"
from "audit_event" as "e"
where "e"."committee_id" = "o"."committee_id" and "e"."aggregate" = "o"."aggregate" and "e"."aggregate_id" = "o"."aggregate_id" and "e"."sequence" >= "o"."sequence")
group by "o"."aggregate", "o"."aggregate_id"
order by "recordedAt"
limit $2;
