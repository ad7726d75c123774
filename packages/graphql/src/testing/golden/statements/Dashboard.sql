-- 1: support_proposal
select "p"."id", "p"."household_id" as "household", "p"."member_id" as "member", "p"."measure", "p"."item_kind" as "itemKind", "p"."state", "p"."state_since" as "stateSince", "p"."wanted_from" as "wantedFrom", "p"."decision_id" as "decision", "p"."assignment_id" as "assignment", "p"."proposed_by" as "proposedBy", "p"."appraised_by" as "appraisedBy", "p"."decided_by" as "decidedBy", "p"."recorded_at" as "recordedAt", "p"."version", case when $1::boolean then null else "p"."note" end as "note", (p.state_since::text collate "C")::text as "sortValue"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $2)
order by p.state_since::text collate "C" asc, p.id asc
limit $3;

-- 2: support_proposal
select "p"."id", "p"."household_id" as "household", "p"."member_id" as "member", "p"."measure", "p"."item_kind" as "itemKind", "p"."state", "p"."state_since" as "stateSince", "p"."wanted_from" as "wantedFrom", "p"."decision_id" as "decision", "p"."assignment_id" as "assignment", "p"."proposed_by" as "proposedBy", "p"."appraised_by" as "appraisedBy", "p"."decided_by" as "decidedBy", "p"."recorded_at" as "recordedAt", "p"."version", case when $1::boolean then null else "p"."note" end as "note", (p.state_since::text collate "C")::text as "sortValue"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $2) and ((p.state = any($3::text[]) and p.proposed_by = $4) or (p.state = $5 and not exists (select
from support_proposal_step s
where s.committee_id = p.committee_id and s.proposal_id = p.id and s.recorded_by = $6 and s.step = any($7::text[]))))
order by p.state_since::text collate "C" asc, p.id asc
limit $8;

-- 3: duty_progress
select "p"."id", "p"."duty", "p"."agency", "p"."effective_on" as "effectiveOn", "p"."due_on" as "dueOn", "p"."state", "p"."percent", "p"."note", "p"."evidence", "p"."reason", "p"."recorded_at" as "recordedAt"
from "duty_progress" as "p"
where ("p"."committee_id" = $1) and "p"."duty" = any($2)
order by "p"."recorded_at", "p"."id";

-- 4: later_agency
select "id", "name_vi" as "nameVi", "name_en" as "nameEn", "kind", "place", "valid_from" as "validFrom", "basis", "recorded_at" as "recordedAt"
from "later_agency"
where "committee_id" = $1
order by "recorded_at", "id";

-- 5: assignment
select "household"."place", count(*) filter (where household.class = 'NEAR_POOR' or household.exited_on is not null) as "households", count(household.exited_on) as "exited", count(*) filter (where household.class = 'POOR') as "poor", count(*) filter (where household.class = 'NEAR_POOR' and not exists (select
from assignment a
where a.committee_id = household.committee_id and a.household_id = household.id and a.state = 'ASSIGNED')) as "withoutSupport"
from "household"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "household"."place", "place"."position"
order by "place"."position";

-- 6: assignment
select "household"."place", "a"."measure", count(*) as "quantity", coalesce(sum(a.amount), 0) as "money"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "a"."state" = $2
group by "household"."place", "a"."measure";

-- 7: pledge
select "m"."code", "m"."planned_quantity", "m"."planned_amount", "m"."rate", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id
where p.committee_id = m.committee_id and p.measure = m.code and p.part_of is null) as "pledged"
from "measure" as "m"
where "m"."committee_id" = $1
order by "m"."position";

-- 8: pledge
select "s"."id" as "source", false as "isAnothers", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id join pledge_source ps on ps.committee_id = p.committee_id and ps.pledge = p.id
where ps.committee_id = s.committee_id and ps.source = s.id and p.part_of is null and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1 ) as "pledged"
from "source" as "s"
where "s"."committee_id" = $1
order by "s"."position";

-- 9: assignment_leg
select "ps"."source", coalesce(sum(l.amount), 0) as "money"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "pledge_source" as "ps" on "ps"."committee_id" = "l"."committee_id" and "ps"."pledge" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1
group by "ps"."source";

-- 10: pledge_counter
select coalesce(sum(c.received_money), 0) as "money"
from "pledge_counter" as "c"
inner join "pledge" as "p" on "p"."committee_id" = "c"."committee_id" and "p"."id" = "c"."pledge"
where "c"."committee_id" = $1 and "p"."part_of" is null;

-- 11: assignment_leg_counter
select coalesce(sum(c.disbursed), 0) as "money"
from "assignment_leg_counter" as "c"
inner join "assignment_leg" as "l" on "l"."committee_id" = "c"."committee_id" and "l"."id" = "c"."leg_id"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "c"."in_money" = $2;

-- 12: support_proposal
select "p"."state", count(*) as "count"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "p"."state";

-- 13: support_proposal
select "p"."state", count(*) as "count"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1) and ((p.state = any($2::text[]) and p.proposed_by = $3) or (p.state = $4 and not exists (select
from support_proposal_step s
where s.committee_id = p.committee_id and s.proposal_id = p.id and s.recorded_by = $5 and s.step = any($6::text[]))))
group by "p"."state";

-- 14: succession_successor
select "s"."id", "s"."succeeds_on" as "on", "s"."scope", "s"."basis", "s"."verified", "s"."reason", "s"."version", "s"."withdrawn_on" as "withdrawnOn", "s"."withdrawal_reason" as "withdrawalReason", "s"."recorded_at" as "recordedAt", case when s.from_place is null then 'AGENCY' else 'PLACE' end as "kind", coalesce(s.from_place, s.from_agency, s.from_later_agency) as "from", array(select coalesce(o.to_place, o.to_agency, o.to_later_agency)
from succession_successor o
where o.committee_id = s.committee_id and o.succession_id = s.id
order by o.position) as "to"
from "succession" as "s"
where "s"."committee_id" = $1
order by "s"."recorded_at", "s"."id";
