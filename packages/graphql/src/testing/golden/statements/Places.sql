-- 1: household
select "household"."id", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1)
order by household.head_name_key asc, household.id asc
limit $2;

-- 2: later_agency
select "id", "name_vi" as "nameVi", "name_en" as "nameEn", "kind", "place", "valid_from" as "validFrom", "basis", "recorded_at" as "recordedAt"
from "later_agency"
where "committee_id" = $1
order by "recorded_at", "id";

-- 3: household
select *
from (
with base as materialized ( select household.committee_id, household.id, household.class, household.place, true as of_class, true as of_place, true as of_measure, true as of_need, true as of_support
from household
where (household.committee_id = $1) and true ) select 'class' as facet, class as value, count(*) as count
from base
where (base."of_place" and base."of_measure" and base."of_need" and base."of_support")
group by class
union all select 'place', place, count(*)
from base
where (base."of_class" and base."of_measure" and base."of_need" and base."of_support")
group by place
union all select 'measure', a.measure, count(distinct base.id)
from base join assignment a on a.committee_id = base.committee_id and a.household_id = base.id and a.state = 'ASSIGNED'
where (base."of_class" and base."of_place" and base."of_need" and base."of_support")
group by a.measure
union all select 'need', n.kind, count(distinct base.id)
from base join need n on n.committee_id = base.committee_id and n.household_id = base.id and n.withdrawn_at is null
where (base."of_class" and base."of_place" and base."of_measure" and base."of_support")
group by n.kind
union all select 'withoutSupport', '', count(*)
from base
where (base."of_class" and base."of_place" and base."of_measure" and base."of_need") and not exists (select
from assignment a
where a.committee_id = base.committee_id and a.household_id = base.id and a.state = 'ASSIGNED')) as "facets";

-- 4: succession_successor
select "s"."id", "s"."succeeds_on" as "on", "s"."scope", "s"."basis", "s"."verified", "s"."reason", "s"."version", "s"."withdrawn_on" as "withdrawnOn", "s"."withdrawal_reason" as "withdrawalReason", "s"."recorded_at" as "recordedAt", case when s.from_place is null then 'AGENCY' else 'PLACE' end as "kind", coalesce(s.from_place, s.from_agency, s.from_later_agency) as "from", array(select coalesce(o.to_place, o.to_agency, o.to_later_agency)
from succession_successor o
where o.committee_id = s.committee_id and o.succession_id = s.id
order by o.position) as "to"
from "succession" as "s"
where "s"."committee_id" = $1
order by "s"."recorded_at", "s"."id";
