-- 1: support_proposal
select "p"."id", "p"."household_id" as "household", "p"."member_id" as "member", "p"."measure", "p"."item_kind" as "itemKind", "p"."state", "p"."state_since" as "stateSince", "p"."wanted_from" as "wantedFrom", "p"."decision_id" as "decision", "p"."assignment_id" as "assignment", "p"."proposed_by" as "proposedBy", "p"."appraised_by" as "appraisedBy", "p"."decided_by" as "decidedBy", "p"."recorded_at" as "recordedAt", "p"."version", case when $1::boolean then null else "p"."note" end as "note", (p.state_since::text collate "C")::text as "sortValue"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $2)
order by p.state_since::text collate "C" asc, p.id asc
limit $3;

-- 2: household
select "household"."head_name" as "headName", "household"."id", "household"."place"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 3: household_member
select "household_member"."full_name" as "fullName", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);

-- 4: support_proposal
select "p"."state", count(*) as "count"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "p"."state";

-- 5: support_proposal
select "p"."state", count(*) as "count"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "p"."state";

-- 6: support_proposal_step
select "s"."id", "s"."proposal_id" as "proposal", "s"."step", "s"."from_state" as "fromState", "s"."to_state" as "toState", "s"."effective_on" as "effectiveOn", "s"."recorded_at" as "recordedAt", "s"."recorded_by" as "by", "u"."name" as "recordedBy", case when $1::boolean then null else "s"."reason" end as "reason"
from "support_proposal_step" as "s"
inner join "support_proposal" as "p" on "p"."committee_id" = "s"."committee_id" and "p"."id" = "s"."proposal_id"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
left join "user" as "u" on "u"."id" = "s"."recorded_by"
where (household.committee_id = $2) and "s"."proposal_id" = any($3)
order by "s"."proposal_id", "s"."sequence";
