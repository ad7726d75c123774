-- 1: assignment_leg
select "c"."pledge", "c"."limit", "c"."used", coalesce(( select sum(l.amount)
from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0) as "usedMoney"
from "pledge_counter" as "c"
where "c"."committee_id" = $1
order by "c"."pledge";

-- 2: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 3: assignment
select "household"."place", count(*) filter (where household.class = 'NEAR_POOR' or household.exited_on is not null) as "households", count(household.exited_on) as "exited", count(*) filter (where household.class = 'POOR') as "poor", count(*) filter (where household.class = 'NEAR_POOR' and not exists (select
from assignment a
where a.committee_id = household.committee_id and a.household_id = household.id and a.state = 'ASSIGNED')) as "withoutSupport"
from "household"
inner join "place" on "place"."committee_id" = "household"."committee_id" and "place"."id" = "household"."place"
where (household.committee_id = $1)
group by "household"."place", "place"."position"
order by "place"."position";

-- 4: assignment
select "household"."place", "a"."measure", count(*) as "quantity", coalesce(sum(a.amount), 0) as "money"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "a"."state" = $2
group by "household"."place", "a"."measure";

-- 5: pledge
select "m"."code", "m"."planned_quantity", "m"."planned_amount", "m"."rate", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id
where p.committee_id = m.committee_id and p.measure = m.code and p.part_of is null) as "pledged"
from "measure" as "m"
where "m"."committee_id" = $1
order by "m"."position";

-- 6: pledge
select "s"."id" as "source", false as "isAnothers", (select sum((c."limit" * (p.money / nullif(p.quantity, 0))))::bigint
from pledge p join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id join pledge_source ps on ps.committee_id = p.committee_id and ps.pledge = p.id
where ps.committee_id = s.committee_id and ps.source = s.id and p.part_of is null and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1 ) as "pledged"
from "source" as "s"
where "s"."committee_id" = $1
order by "s"."position";

-- 7: assignment_leg
select "ps"."source", coalesce(sum(l.amount), 0) as "money"
from "assignment_leg" as "l"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "pledge_source" as "ps" on "ps"."committee_id" = "l"."committee_id" and "ps"."pledge" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and (select count(*)
from pledge_source o
where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1
group by "ps"."source";

-- 8: pledge_counter
select coalesce(sum(c.received_money), 0) as "money"
from "pledge_counter" as "c"
inner join "pledge" as "p" on "p"."committee_id" = "c"."committee_id" and "p"."id" = "c"."pledge"
where "c"."committee_id" = $1 and "p"."part_of" is null;

-- 9: assignment_leg_counter
select coalesce(sum(c.disbursed), 0) as "money"
from "assignment_leg_counter" as "c"
inner join "assignment_leg" as "l" on "l"."committee_id" = "c"."committee_id" and "l"."id" = "c"."leg_id"
inner join "assignment" as "a" on "a"."committee_id" = "l"."committee_id" and "a"."id" = "l"."assignment_id"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $1) and "c"."in_money" = $2;

-- 10: household_member
select "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."full_name" as "fullName", "household_member"."household_id" as "household", "household_member"."id", "household_member"."relation", "household_member"."school_level" as "schoolLevel"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."household_id" = any($2)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 11: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 12: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";

-- 13: need
select "n"."id", "n"."household_id" as "household", "n"."kind", "n"."year", "n"."recorded_on" as "recordedOn", n.withdrawn_at is not null as "withdrawn", case when $1::boolean then null else "n"."note" end as "note"
from "need" as "n"
where "n"."committee_id" = $2 and "n"."household_id" = any($3)
order by "n"."household_id", "n"."recorded_at", "n"."id";

-- 14: classification_decision
select "c"."id", "c"."household_id" as "household", "c"."number", "c"."decided_on" as "decidedOn", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change", "c"."recorded_at" as "recordedAt"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where (household.committee_id = $1) and "c"."household_id" = any($2)
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 15: assignment
select "a"."id", "a"."household_id" as "household", "a"."member_id" as "member", "a"."measure", "a"."item_kind" as "itemKind", "a"."state", "a"."amount", "a"."effective_on" as "effectiveOn", "a"."cancelled_on" as "cancelledOn", "a"."recorded_at" as "recordedAt", "a"."version", case when $1::boolean then null else "a"."cancel_reason" end as "cancelReason"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
where (household.committee_id = $2) and "a"."state" = $3 and "a"."household_id" = any($4)
order by "a"."recorded_at", "a"."id";

-- 16: assignment
select "a"."member_id" as "member", "p"."until_age" as "untilAge"
from "assignment" as "a"
inner join "household" on "household"."committee_id" = "a"."committee_id" and "household"."id" = "a"."household_id"
inner join "assignment_leg" as "l" on "l"."committee_id" = "a"."committee_id" and "l"."assignment_id" = "a"."id"
inner join "pledge" as "p" on "p"."committee_id" = "l"."committee_id" and "p"."id" = "l"."pledge"
where (household.committee_id = $1) and "a"."state" = $2 and "p"."until_age" is not null and "a"."household_id" = any($3);

-- 17: household_member
select "household_member"."id"
from "household_member"
where "household_member"."committee_id" = $1 and "household_member"."removed_at" is null and "household_member"."id" = any($2);
