-- 1: household_review
select "r"."meeting_on" as "meetingOn", "r"."meeting_document" as "meetingDocument", "r"."listed_on" as "listedOn", "r"."version", "r"."id", "r"."household_id" as "household", "r"."reviewed_on" as "reviewedOn", "r"."kind", "r"."b1", "r"."b2", "r"."deprivations", "r"."computed_class" as "computedClass", "r"."recorded_at" as "recordedAt", case when $1::boolean then null else "r"."causes" end as "guardedCauses", case when $2::boolean then null else "r"."note" end as "note"
from "household_review" as "r"
inner join "household" on "household"."committee_id" = "r"."committee_id" and "household"."id" = "r"."household_id"
where (household.committee_id = $3) and "r"."id" = any($4);

-- 2: classification_decision
select "r"."id" as "review", "r"."household_id" as "household", (case when exists (select d.*
from classification_decision d
where d.committee_id = r.committee_id and d.household_id = r.household_id and d.decided_on >= r.reviewed_on and not exists (select
from household_review n
where n.committee_id = r.committee_id and n.household_id = r.household_id and n.reviewed_on > r.reviewed_on and n.reviewed_on <= d.decided_on)
order by d.decided_on, d.recorded_at, d.id
limit 1) then 'DECIDED' when r.listed_on is not null then 'LISTED' when r.meeting_on is not null then 'MEETING_HELD' else 'SCORED' end) as "state", (select min(n.reviewed_on)
from household_review n
where n.committee_id = r.committee_id and n.household_id = r.household_id and n.reviewed_on > r.reviewed_on) as "nextReviewedOn", "f"."id", "f"."number", "f"."decided_on" as "decidedOn", "f"."effective_on" as "effectiveOn", "f"."class", "f"."standard", "f"."change", "f"."recorded_at" as "recordedAt", "b"."class" as "classBefore", "b"."standard" as "standardBefore"
from "household_review" as "r"
inner join "household" on "household"."committee_id" = "r"."committee_id" and "household"."id" = "r"."household_id"
left join lateral (select d.*
from classification_decision d
where d.committee_id = r.committee_id and d.household_id = r.household_id and d.decided_on >= r.reviewed_on and not exists (select
from household_review n
where n.committee_id = r.committee_id and n.household_id = r.household_id and n.reviewed_on > r.reviewed_on and n.reviewed_on <= d.decided_on)
order by d.decided_on, d.recorded_at, d.id
limit 1) as "f" on true
left join lateral (select b.class, b.standard
from classification_decision b
where b.committee_id = r.committee_id and b.household_id = r.household_id and b.effective_on <= r.reviewed_on and b.id is distinct
from f.id
order by b.effective_on desc, b.recorded_at desc, b.id desc
limit 1) as "b" on true
where (household.committee_id = $1) and "r"."id" = any($2);

-- 3: household
select "household"."class", "household"."code", "household"."head_name" as "headName", "household"."id", "household"."place", "household"."standard", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);
