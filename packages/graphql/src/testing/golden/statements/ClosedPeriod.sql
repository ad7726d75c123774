-- 1: report_correction
select "p"."id", "p"."from_on" as "from", "p"."to_on" as "to", "p"."state", "p"."closed_on" as "closedOn", "p"."recorded_at" as "recordedAt", p.version + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) as "version", case when p.state = 'CLOSED' then coalesce((select max(c.recorded_at)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id), p.updated_at) end as "sealedAt", case when p.state = 'CLOSED' then 1 + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) else 0 end as "revision"
from "report_period" as "p"
where "p"."committee_id" = $1
order by "p"."from_on" desc;
