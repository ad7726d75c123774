-- 1: duty_progress
select "p"."id", "p"."duty", "p"."agency", "p"."effective_on" as "effectiveOn", "p"."due_on" as "dueOn", "p"."state", "p"."percent", "p"."note", "p"."evidence", "p"."reason", "p"."recorded_at" as "recordedAt"
from "duty_progress" as "p"
where ("p"."committee_id" = $1) and "p"."duty" = any($2)
order by "p"."recorded_at", "p"."id";

-- 2: later_agency
select "id", "name_vi" as "nameVi", "name_en" as "nameEn", "kind", "place", "valid_from" as "validFrom", "basis", "recorded_at" as "recordedAt"
from "later_agency"
where "committee_id" = $1
order by "recorded_at", "id";

-- 3: duty_person
select "p"."id", "p"."duty", "p"."agency", "p"."full_name" as "fullName", "p"."job_title" as "jobTitle", "p"."works_from" as "worksFrom", "p"."works_until" as "worksUntil", "p"."end_reason" as "endReason", "p"."version"
from "duty_person" as "p"
where ("p"."committee_id" = $1) and "p"."duty" = any($2)
order by "p"."works_from", "p"."id";

-- 4: succession_successor
select "s"."id", "s"."succeeds_on" as "on", "s"."scope", "s"."basis", "s"."verified", "s"."reason", "s"."version", "s"."withdrawn_on" as "withdrawnOn", "s"."withdrawal_reason" as "withdrawalReason", "s"."recorded_at" as "recordedAt", case when s.from_place is null then 'AGENCY' else 'PLACE' end as "kind", coalesce(s.from_place, s.from_agency, s.from_later_agency) as "from", array(select coalesce(o.to_place, o.to_agency, o.to_later_agency)
from succession_successor o
where o.committee_id = s.committee_id and o.succession_id = s.id
order by o.position) as "to"
from "succession" as "s"
where "s"."committee_id" = $1
order by "s"."recorded_at", "s"."id";
