-- 1: ambiguity_ruling
select "id", "ambiguity", "reading", "basis", "ruled_on" as "ruledOn", "recorded_at" as "recordedAt"
from "ambiguity_ruling"
where "committee_id" = $1
order by "ruled_on", "recorded_at", "id";
