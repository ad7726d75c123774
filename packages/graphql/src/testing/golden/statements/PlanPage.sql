-- 1: plan_revision
select "r"."id", "r"."plan", "r"."content_hash" as "contentHash", "r"."state", "r"."origin", "r"."note", "r"."reason", coalesce("r"."title", "r"."plan") as "title", "r"."basis_number" as "basisNumber", "r"."basis_date" as "basisDate", "r"."drafted_by" as "draftedBy", "d"."name" as "draftedByName", "r"."recorded_at" as "recordedAt", "r"."adopted_by" as "adoptedBy", "a"."name" as "adoptedByName", "r"."adopted_at" as "adoptedAt", "r"."decision_number" as "decisionNumber", "r"."decision_date" as "decisionDate", "r"."effective_on" as "effectiveOn", "r"."ended_at" as "endedAt", "r"."version"
from "plan_revision" as "r"
left join "user" as "d" on "d"."id" = "r"."drafted_by"
left join "user" as "a" on "a"."id" = "r"."adopted_by"
where "r"."committee_id" = $1 and "r"."id" = any($2);

-- 2: ambiguity_ruling
select "r"."id", "r"."ambiguity", "r"."reading", "r"."basis", "r"."ruled_on" as "ruledOn", "r"."recorded_at" as "recordedAt", "u"."name" as "ruledBy"
from "ambiguity_ruling" as "r"
left join "user" as "u" on "u"."id" = "r"."recorded_by"
where "r"."committee_id" = $1
order by "r"."ruled_on", "r"."recorded_at", "r"."id";
