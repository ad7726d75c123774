-- 1: support_proposal
select "p"."id", "p"."household_id" as "household", "p"."member_id" as "member", "p"."measure", "p"."item_kind" as "itemKind", "p"."state", "p"."state_since" as "stateSince", "p"."wanted_from" as "wantedFrom", "p"."decision_id" as "decision", "p"."assignment_id" as "assignment", "p"."proposed_by" as "proposedBy", "p"."appraised_by" as "appraisedBy", "p"."decided_by" as "decidedBy", "p"."recorded_at" as "recordedAt", "p"."version", case when $1::boolean then null else "p"."note" end as "note"
from "support_proposal" as "p"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
where (household.committee_id = $2) and "p"."id" = any($3);

-- 2: household
select "household"."class", "household"."code", "household"."head_name" as "headName", "household"."id", "household"."place", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 3: household_member
select "household_member"."full_name" as "fullName", "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);

-- 4: support_proposal_leg
select "l"."proposal_id" as "proposal", "l"."pledge", "l"."quantity"
from "support_proposal_leg" as "l"
inner join "support_proposal" as "p" on "p"."committee_id" = "l"."committee_id" and "p"."id" = "l"."proposal_id"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
where (household.committee_id = $1) and "l"."proposal_id" = any($2)
order by "l"."proposal_id", "l"."pledge";

-- 5: support_proposal_step
select "s"."id", "s"."proposal_id" as "proposal", "s"."step", "s"."from_state" as "fromState", "s"."to_state" as "toState", "s"."effective_on" as "effectiveOn", "s"."recorded_at" as "recordedAt", "s"."recorded_by" as "by", "u"."name" as "recordedBy", case when $1::boolean then null else "s"."reason" end as "reason"
from "support_proposal_step" as "s"
inner join "support_proposal" as "p" on "p"."committee_id" = "s"."committee_id" and "p"."id" = "s"."proposal_id"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
left join "user" as "u" on "u"."id" = "s"."recorded_by"
where (household.committee_id = $2) and "s"."proposal_id" = any($3)
order by "s"."proposal_id", "s"."sequence";

-- 6: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
where "a"."committee_id" = $2 and "a"."household_id" = any($3)
order by "a"."household_id", "a"."recorded_at", "a"."id";

-- 7: assignment
select "h"."id", "h"."handing_over_id" as "handingOver", "h"."revision", "h"."assignment_id" as "assignment", "h"."handed_over_on" as "handedOverOn", "h"."signed_list_number" as "signedListNumber", "h"."book_number" as "bookNumber", "h"."house_acceptance_number" as "houseAcceptanceNumber", "h"."receipt_number" as "receiptNumber", "h"."withdrawn", "h"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "h"."received_by" end as "receivedBy", case when $2::boolean then null else "h"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "handing_over_now" as "h" on "h"."committee_id" = "a"."committee_id" and "h"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "h"."recorded_by"
where (household.committee_id = $3) and "h"."assignment_id" = any($4)
order by "h"."id";

-- 8: assignment
select "c"."use_check_id" as "id", "c"."id" as "entry", "c"."revision", "c"."assignment_id" as "assignment", "c"."checked_on" as "checkedOn", "c"."result", "c"."withdrawn", "c"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "c"."finding" end as "finding", case when $2::boolean then null else "c"."correction_reason" end as "correctionReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "use_check_now" as "c" on "c"."committee_id" = "a"."committee_id" and "c"."assignment_id" = "a"."id"
left join "user" as "u" on "u"."id" = "c"."recorded_by"
where (household.committee_id = $3) and "c"."assignment_id" = any($4)
order by "c"."assignment_id", "c"."checked_on" desc, "c"."recorded_at" desc, "c"."use_check_id" desc;

-- 9: assignment
select "household"."place", count(*) filter (where household.class = 'NEAR_POOR' or household.exited_on is not null) as "households", count(household.exited_on) as "exited", count(*) filter (where household.class = 'POOR') as "poor", count(*) filter (where household.class = 'NEAR_POOR' and not exists (select
from assignment a
where a.committee_id = household.committee_id and a.household_id = household.id and a.state = 'ASSIGNED')) as "withoutSupport"
from "household"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "household"."place", "place"."position"
order by "place"."position";

-- 10: assignment
select "household"."place", "a"."measure", count(*) as "quantity", coalesce(sum(a.amount), 0) as "money"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "a"."state" = $2
group by "household"."place", "a"."measure";

-- 11: pledge
select "m"."code", "m"."planned_quantity", "m"."planned_amount", "m"."rate", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id
where p.committee_id = m.committee_id and p.measure = m.code and p.part_of is null) as "pledged"
from "measure" as "m"
where "m"."committee_id" = $1
order by "m"."position";

-- 12: pledge
select "s"."id" as "source", false as "isAnothers", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id join pledge_source ps on ps.committee_id = p.committee_id and ps.pledge = p.id
where ps.committee_id = s.committee_id and ps.source = s.id and p.part_of is null and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1 ) as "pledged"
from "source" as "s"
where "s"."committee_id" = $1
order by "s"."position";

-- 13: assignment_leg
select "ps"."source", coalesce(sum(l.amount), 0) as "money"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "pledge_source" as "ps" on "ps"."committee_id" = "l"."committee_id" and "ps"."pledge" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1
group by "ps"."source";

-- 14: pledge_counter
select coalesce(sum(c.received_money), 0) as "money"
from "pledge_counter" as "c"
inner join "pledge" as "p" on "p"."committee_id" = "c"."committee_id" and "p"."id" = "c"."pledge"
where "c"."committee_id" = $1 and "p"."part_of" is null;

-- 15: assignment_leg_counter
select coalesce(sum(c.disbursed), 0) as "money"
from "assignment_leg_counter" as "c"
inner join "assignment_leg" as "l" on "l"."committee_id" = "c"."committee_id" and "l"."id" = "c"."leg_id"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "c"."in_money" = $2;

-- 16: assignment_leg
select "c"."pledge", "c"."limit", "c"."used", coalesce(( select sum(l.amount)
from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0) as "usedMoney"
from "pledge_counter" as "c"
where "c"."committee_id" = $1
order by "c"."pledge";

-- 17: decision
select "d"."id", "d"."household_id" as "household", "d"."member_id" as "member", "d"."measure", "d"."outcome", "d"."reasons", "d"."missing", "d"."as_of" as "asOf", "d"."recorded_at" as "recordedAt", "u"."name" as "recordedBy"
from "decision" as "d"
inner join "household" on "household"."committee_id" = "d"."committee_id" and "household"."id" = "d"."household_id"
left join "user" as "u" on "u"."id" = "d"."recorded_by"
where (household.committee_id = $1) and "d"."id" = any($2);

-- 18: appraisal_item
select "a"."id", "a"."proposal_id" as "proposal", "a"."decision_id" as "decision", "a"."effective_on" as "effectiveOn", "a"."recorded_at" as "recordedAt", "u"."name" as "recordedBy", case when $1::boolean then null else "a"."note" end as "note", (select coalesce(jsonb_agg(jsonb_build_object('item', i.item, 'isMet', i.is_met, 'note', case when $2::boolean then null else i.note end)
order by array_position('{RIGHT_BENEFICIARY,CONDITIONS_MET,NO_OVERLAP,FUNDING_FOUND,DOSSIER_COMPLETE}'::text[], i.item)), '[]')
from appraisal_item i
where i.committee_id = a.committee_id and i.appraisal_id = a.id) as "items"
from "appraisal" as "a"
inner join "support_proposal" as "p" on "p"."committee_id" = "a"."committee_id" and "p"."id" = "a"."proposal_id"
inner join "household" on "household"."committee_id" = "p"."committee_id" and "household"."id" = "p"."household_id"
left join "user" as "u" on "u"."id" = "a"."recorded_by"
where (household.committee_id = $3) and "a"."proposal_id" = any($4)
order by "a"."proposal_id", "a"."recorded_at" desc, "a"."id" desc;
