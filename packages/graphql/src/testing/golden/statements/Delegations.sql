-- 1: as
select *, (listed."sortKey")::text as "sortValue"
from (select d.id, d.action, d.delegator, coalesce(gu.name, '') as "delegatorName", g.role as "delegatorRole", g.agency as "delegatorAgency", g.place as "delegatorPlace", g.disabled_at is not null as "delegatorDisabled", d.delegate, coalesce(tu.name, '') as "delegateName", t.role as "delegateRole", t.agency as "delegateAgency", t.place as "delegatePlace", t.disabled_at is not null as "delegateDisabled", d.valid_from as "validFrom", d.valid_until as "validUntil", d.basis_document as "basisDocument", d.ended_on as "endedOn", d.end_reason as "endReason", d.recorded_at as "recordedAt", d.version, d.valid_from as "sortKey"
from delegation d join membership "g" on "g".committee_id = d.committee_id and g.id = d.delegator
left join "user" gu on gu.id = g.user_id join membership "t" on "t".committee_id = d.committee_id and t.id = d.delegate
left join "user" tu on tu.id = t.user_id
where d.committee_id = $1 and true and ($2::date between d.valid_from and d.valid_until and (d.ended_on is null or $3::date < d.ended_on))) as "listed"
order by listed."sortKey" desc, listed.id desc
limit $4;

-- 2: delegation
select "count"
from (select count(*) as count
from delegation d join membership "g" on "g".committee_id = d.committee_id and g.id = d.delegator
left join "user" gu on gu.id = g.user_id join membership "t" on "t".committee_id = d.committee_id and t.id = d.delegate
left join "user" tu on tu.id = t.user_id
where d.committee_id = $1 and true and ($2::date between d.valid_from and d.valid_until and (d.ended_on is null or $3::date < d.ended_on))) as "counted";
