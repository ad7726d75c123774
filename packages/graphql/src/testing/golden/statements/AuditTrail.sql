-- 1: membership
select "m"."id", "u"."name"
from "membership" as "m"
inner join "user" as "u" on "u"."id" = "m"."user_id"
where "m"."committee_id" = $1 and exists (select "e"."id"
from "audit_event" as "e"
where "e"."committee_id" = "m"."committee_id" and "e"."actor" = "m"."user_id")
order by "m"."id";

-- 2: user
select "e"."committee_id" as "committee", "e"."id", "e"."aggregate", "e"."aggregate_id" as "aggregateId", "e"."sequence", "e"."action", "e"."actor", "e"."role", "e"."effective_on" as "effectiveOn", "e"."recorded_at" as "recordedAt", "e"."request_id" as "requestId", "e"."payload", coalesce( (select u.name
from "user" u
where u.id = e.actor), (select k.name
from api_key k
where k.committee_id = e.committee_id and 'api-key:' || k.id = e.actor), e.actor) as "actorName", case e.aggregate when 'HOUSEHOLD' then (select h.code
from household h
where h.committee_id = e.committee_id and h.id::text = e.aggregate_id) when 'MEMBERSHIP' then (select u.name
from membership m join "user" u on u.id = m.user_id
where m.committee_id = e.committee_id and m.id::text = e.aggregate_id) when 'PLEDGE' then (select string_agg(s.name_vi, ', '
order by s.position)
from pledge_source p join source s on s.committee_id = p.committee_id and s.id = p.source
where p.committee_id = e.committee_id and p.pledge = e.aggregate_id) end as "subject", (e.recorded_at)::text as "sortValue"
from "audit_event" as "e"
where "e"."committee_id" = $1 and (true)
order by e.recorded_at desc, e.id desc
limit $2;

-- 3: audit_event
select count(*) as "count"
from "audit_event" as "e"
where "e"."committee_id" = $1 and (true);

-- 4: membership
select "named"."id", "named"."vi", "named"."en", "named"."measure"
from ( select m.id::text as id, u.name as vi, u.name as en, null::text as measure
from membership m join "user" u on u.id = m.user_id
where m.committee_id = $1 and m.id = any($2::uuid[])
union all select u.id, u.name, u.name, null
from "user" u
where u.id = any($3::text[]) and exists (select
from membership m
where m.committee_id = $4 and m.user_id = u.id)
union all select k.id::text, k.name, k.name, null
from api_key k
where k.committee_id = $5 and k.id = any($6::uuid[])
union all select l.id, l.name_vi, l.name_en, null
from later_agency l
where l.committee_id = $7 and l.id = any($8::text[])
union all select household.id::text, household.code, household.code, null
from household
where household.id = any($9::uuid[]) and household.code is not null and (household.committee_id = $10)
union all select household_member.id::text, household_member.full_name, household_member.full_name, null
from household_member
where household_member.id = any($11::uuid[]) and "household_member"."committee_id" = $12
union all select assignment.id::text, null, null, assignment.measure
from assignment
where assignment.id = any($13::uuid[]) and "assignment"."committee_id" = $14) as "named";
