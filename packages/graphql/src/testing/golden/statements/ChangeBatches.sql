-- 1: change_batch
select "b"."id", "b"."kind", "b"."undoes", "o"."id" as "undoneBy", "b"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", "b"."version", (b.recorded_at)::text as "sortValue"
from "change_batch" as "b"
left join "user" as "u" on "u"."id" = "b"."recorded_by"
left join "change_batch" as "o" on "o"."committee_id" = "b"."committee_id" and "o"."undoes" = "b"."id"
where "b"."committee_id" = $1 and exists (select
from change_batch_item i join assignment a on a.committee_id = i.committee_id and a.id = i.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where i.committee_id = b.committee_id and i.batch_id = b.id and (household.committee_id = $2))
order by b.recorded_at desc, b.id desc
limit $3;

-- 2: change_batch
select count(*) as "count"
from "change_batch" as "b"
where "b"."committee_id" = $1 and exists (select
from change_batch_item i join assignment a on a.committee_id = i.committee_id and a.id = i.assignment_id join household on household.committee_id = a.committee_id and household.id = a.household_id
where i.committee_id = b.committee_id and i.batch_id = b.id and (household.committee_id = $2));
