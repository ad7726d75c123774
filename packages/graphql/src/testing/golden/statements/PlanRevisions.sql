-- 1: plan_revision
select "r"."id", "r"."plan", "r"."content_hash" as "contentHash", "r"."state", "r"."origin", "r"."note", "r"."reason", coalesce("r"."title", "r"."plan") as "title", "r"."basis_number" as "basisNumber", "r"."basis_date" as "basisDate", "r"."drafted_by" as "draftedBy", "d"."name" as "draftedByName", "r"."recorded_at" as "recordedAt", "r"."adopted_by" as "adoptedBy", "a"."name" as "adoptedByName", "r"."adopted_at" as "adoptedAt", "r"."decision_number" as "decisionNumber", "r"."decision_date" as "decisionDate", "r"."effective_on" as "effectiveOn", "r"."ended_at" as "endedAt", "r"."version"
from "plan_revision" as "r"
left join "user" as "d" on "d"."id" = "r"."drafted_by"
left join "user" as "a" on "a"."id" = "r"."adopted_by"
where "r"."committee_id" = $1 and "r"."state" = any($2)
order by "r"."recorded_at" desc, "r"."id" desc
limit $3;
