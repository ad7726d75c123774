-- 1: household
select "household"."head_name" as "headName", "household"."id", (household.head_name_key)::text as "sortValue"
from "household"
where (household.committee_id = $1) and household.id = any($2::uuid[])
order by household.head_name_key asc, household.id asc
limit $3;

-- 2: support_proposal
select "p"."id", "p"."household_id" as "household", "p"."member_id" as "member", "p"."measure", "p"."item_kind" as "itemKind", "p"."state", "p"."state_since" as "stateSince", "p"."wanted_from" as "wantedFrom", "p"."decision_id" as "decision", "p"."assignment_id" as "assignment", "p"."proposed_by" as "proposedBy", "p"."appraised_by" as "appraisedBy", "p"."decided_by" as "decidedBy", "p"."recorded_at" as "recordedAt", "p"."version", case when $1::boolean then null else "p"."note" end as "note"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
where (household.committee_id = $2) and "p"."household_id" = any($3)
order by "p"."household_id", "p"."recorded_at", "p"."id";

-- 3: household_member
select "household_member"."full_name" as "fullName", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);
