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
