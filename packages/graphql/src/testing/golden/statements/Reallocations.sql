-- 1: reallocation
select *, (listed."sortKey")::text as "sortValue"
from (select m.id, m.from_pledge as "from", m.to_pledge as "to", m.quantity, m.received, m.received_amount as "receivedAmount", m.to_quantity as "toQuantity", m.to_received as "toReceived", m.effective_on as "effectiveOn", m.basis_document as "basisDocument", m.recorded_at as "recordedAt", m.reason, m.reverses, (select v.id
from reallocation v
where v.committee_id = m.committee_id and v.reverses = m.id) as "reversedBy", m.effective_on as "sortKey"
from reallocation m
where m.committee_id = $1 and ((true) or (true))) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $2;

-- 2: reallocation
select "count"
from (select count(*) as count
from reallocation m
where m.committee_id = $1 and ((true) or (true))) as "counted";
