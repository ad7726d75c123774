-- 1: household_handover
select *, (listed."sortKey")::text as "sortValue"
from (select o.id, o.household_id as household, household.code, o.from_place as "from", o.to_place as "to", o.handed_over_on as "handedOverOn", o.minutes_number as "minutesNumber", case when $1::boolean then '[]'::jsonb else o.signers end as signers, o.items, case when $2::boolean or not (household.committee_id = $3) then null else o.reason end as reason, o.recorded_at as "recordedAt", o.recorded_at as "sortKey"
from household_handover o join household on household.committee_id = o.committee_id and household.id = o.household_id
where (household.committee_id = $4)) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $5;

-- 2: household_handover
select "count"
from (select count(*) as count
from household_handover o join household on household.committee_id = o.committee_id and household.id = o.household_id
where (household.committee_id = $1)) as "counted";
