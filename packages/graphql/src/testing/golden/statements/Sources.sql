-- 1: assignment_leg
select "c"."pledge", "c"."limit", "c"."used", coalesce(( select sum(l.amount)
from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0) as "usedMoney"
from "pledge_counter" as "c"
where "c"."committee_id" = $1
order by "c"."pledge";

-- 2: pledge_counter
select "pledge", "limit" as "pledged", "received", "used" as "allocated", "disbursed", "received_money" as "receivedMoney", "disbursed_money" as "disbursedMoney", "through_fund" as "throughFund"
from "pledge_counter"
where "committee_id" = $1
order by "pledge";

-- 3: committee
select "id", "slug", "name_vi", "name_en", "working_date", "demo", "ward_money_stays", "plan_revision", "version"
from "committee"
where "id" = $1;

-- 4: place
select "p"."id"
from "place" as "p"
where "p"."committee_id" = $1 and not exists (select
from household h
where h.committee_id = p.committee_id and h.place = p.id and h.class = any($2::text[]));
