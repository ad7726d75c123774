-- 1: pledge_addition
select *, (listed."sortKey")::text as "sortValue"
from (select r.id, r.pledge, r.source, r.channel, r.quantity, r.amount, r.received_on as "receivedOn", r.document_number as "documentNumber", case when $1::boolean then null else r.giver end as giver, r.recorded_at as "recordedAt", v.reversed_on as "reversedOn", case when $2::boolean then null else v.reason end as "reversalReason", coalesce((select sum(a.quantity)
from pledge_addition a
where a.committee_id = r.committee_id and a.receipt_id = r.id and a.pledge = r.pledge), 0)::bigint as added, r.received_on as "sortKey"
from receipt r
left join receipt_reversal v on v.committee_id = r.committee_id and v.receipt_id = r.id
where r.committee_id = $3 and (true)) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $4;

-- 2: receipt
select "count"
from (select count(*) as count
from receipt r
left join receipt_reversal v on v.committee_id = r.committee_id and v.receipt_id = r.id
where r.committee_id = $1 and (true)) as "counted";
