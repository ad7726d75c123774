-- 1: ambiguity_ruling
select "r"."id", "r"."ambiguity", "r"."reading", "r"."basis", "r"."ruled_on" as "ruledOn", "r"."recorded_at" as "recordedAt", "u"."name" as "ruledBy"
from "ambiguity_ruling" as "r"
left join "user" as "u" on "u"."id" = "r"."recorded_by"
where "r"."committee_id" = $1
order by "r"."ruled_on", "r"."recorded_at", "r"."id";
