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
