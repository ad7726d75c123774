-- 1: later_agency
select "id", "name_vi" as "nameVi", "name_en" as "nameEn", "kind", "place", "valid_from" as "validFrom", "basis", "recorded_at" as "recordedAt"
from "later_agency"
where "committee_id" = $1
order by "recorded_at", "id";

-- 2: succession_successor
select "s"."id", "s"."succeeds_on" as "on", "s"."scope", "s"."basis", "s"."verified", "s"."reason", "s"."version", "s"."withdrawn_on" as "withdrawnOn", "s"."withdrawal_reason" as "withdrawalReason", "s"."recorded_at" as "recordedAt", case when s.from_place is null then 'AGENCY' else 'PLACE' end as "kind", coalesce(s.from_place, s.from_agency, s.from_later_agency) as "from", array(select coalesce(o.to_place, o.to_agency, o.to_later_agency)
from succession_successor o
where o.committee_id = s.committee_id and o.succession_id = s.id
order by o.position) as "to"
from "succession" as "s"
where "s"."committee_id" = $1
order by "s"."recorded_at", "s"."id";

-- 3: assignment
select *
from ( select 'MEASURE' as kind, held.measure as subject, count(distinct held.household_id) as households
from ( select a.measure, household.id as household_id
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id
where a.state = 'ASSIGNED' and (household.committee_id = $1)
union all select d.measure, household.id
from sponsorship s join decision d on d.committee_id = s.committee_id and d.id = s.decision_id join household on household.committee_id = s.committee_id and household.id = s.household_id
where s.state = 'RUNNING' and (household.committee_id = $2)) held
group by held.measure
union all select 'PLEDGE', l.pledge, count(distinct household.id)
from assignment a join household on household.committee_id = a.committee_id and household.id = a.household_id join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id
where a.state = 'ASSIGNED' and (household.committee_id = $3)
group by l.pledge) as "counted";
