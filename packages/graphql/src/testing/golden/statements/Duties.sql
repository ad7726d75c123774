-- 1: duty_progress
select "p"."id", "p"."duty", "p"."agency", "p"."effective_on" as "effectiveOn", "p"."due_on" as "dueOn", "p"."state", "p"."percent", "p"."note", "p"."evidence", "p"."reason", "p"."recorded_at" as "recordedAt"
from "duty_progress" as "p"
where ("p"."committee_id" = $1) and "p"."duty" = any($2)
order by "p"."recorded_at", "p"."id";

-- 2: duty_person
select "p"."id", "p"."duty", "p"."agency", "p"."full_name" as "fullName", "p"."job_title" as "jobTitle", "p"."works_from" as "worksFrom", "p"."works_until" as "worksUntil", "p"."end_reason" as "endReason", "p"."version"
from "duty_person" as "p"
where ("p"."committee_id" = $1) and "p"."duty" = any($2)
order by "p"."works_from", "p"."id";
