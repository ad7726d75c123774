-- 1: report_correction
select "p"."id", "p"."from_on" as "from", "p"."to_on" as "to", "p"."state", "p"."closed_on" as "closedOn", "p"."recorded_at" as "recordedAt", p.version + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) as "version", case when p.state = 'CLOSED' then coalesce((select max(c.recorded_at)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id), p.updated_at) end as "sealedAt", case when p.state = 'CLOSED' then 1 + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) else 0 end as "revision"
from "report_period" as "p"
where "p"."committee_id" = $1 and "p"."id" = $2;

-- 2: report_correction
select "c"."id", "c"."period_id" as "period", "c"."revision", "c"."corrected_on" as "correctedOn", "c"."reason", "c"."recorded_at" as "recordedAt"
from "report_correction" as "c"
where "c"."committee_id" = $1 and "c"."period_id" = any($2)
order by "c"."period_id", "c"."revision";

-- 3: household
select "household"."id" as "household", "o"."from_place" as "from", "o"."handed_over_on" as "since", coalesce(o.to_place, household.place) as "place"
from "household"
left join "household_handover" as "o" on "o"."committee_id" = "household"."committee_id" and "o"."household_id" = "household"."id"
where household.committee_id = $1
order by "household"."id", "o"."recorded_at", "o"."id";

-- 4: classification_decision
select "c"."household_id" as "household", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where household.committee_id = $1
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 5: household_member
select "m"."household_id" as "household", "m"."id" as "member", "m"."left_on" as "until", greatest(m.joined_on, m.birth_date) as "since"
from "household_member" as "m"
inner join "household" on "household"."committee_id" = "m"."committee_id" and "household"."id" = "m"."household_id"
where household.committee_id = $1;

-- 6: report_correction
select "p"."id", "p"."from_on" as "from", "p"."to_on" as "to", "p"."state", "p"."closed_on" as "closedOn", "p"."recorded_at" as "recordedAt", p.version + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) as "version", case when p.state = 'CLOSED' then coalesce((select max(c.recorded_at)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id), p.updated_at) end as "sealedAt", case when p.state = 'CLOSED' then 1 + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) else 0 end as "revision"
from "report_period" as "p"
where "p"."committee_id" = $1 and "p"."id" = $2;

-- 7: report_correction
select "p"."id", "p"."from_on" as "from", "p"."to_on" as "to", "p"."state", "p"."closed_on" as "closedOn", "p"."recorded_at" as "recordedAt", p.version + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) as "version", case when p.state = 'CLOSED' then coalesce((select max(c.recorded_at)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id), p.updated_at) end as "sealedAt", case when p.state = 'CLOSED' then 1 + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) else 0 end as "revision"
from "report_period" as "p"
where "p"."committee_id" = $1 and "p"."state" = $2 and p.to_on = $3::date - 1;

-- 8: report_correction
select "p"."id", "p"."from_on" as "from", "p"."to_on" as "to", "p"."state", "p"."closed_on" as "closedOn", "p"."recorded_at" as "recordedAt", p.version + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) as "version", case when p.state = 'CLOSED' then coalesce((select max(c.recorded_at)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id), p.updated_at) end as "sealedAt", case when p.state = 'CLOSED' then 1 + (select count(*)
from report_correction c
where c.committee_id = p.committee_id and c.period_id = p.id) else 0 end as "revision"
from "report_period" as "p"
where "p"."committee_id" = $1 and "p"."state" = $2 and p.to_on = $3::date - 1;

-- 9: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 10: household_review
select "r"."meeting_on" as "meetingOn", "r"."meeting_document" as "meetingDocument", "r"."listed_on" as "listedOn", "r"."version", "r"."id", "r"."household_id" as "household", "r"."reviewed_on" as "reviewedOn", "r"."kind", "r"."b1", "r"."b2", "r"."deprivations", "r"."computed_class" as "computedClass", "r"."recorded_at" as "recordedAt", case when $1::boolean then null else "r"."causes" end as "guardedCauses", case when $2::boolean then null else "r"."note" end as "note"
from "household_review" as "r"
inner join "household" on "household"."committee_id" = "r"."committee_id" and "household"."id" = "r"."household_id"
where (household.committee_id = $3) and "r"."household_id" = any($4)
order by "r"."household_id", "r"."reviewed_on" desc, "r"."recorded_at" desc, "r"."id" desc;

-- 11: classification_decision
select "c"."id", "c"."household_id" as "household", "c"."number", "c"."decided_on" as "decidedOn", "c"."effective_on" as "effectiveOn", "c"."class", "c"."standard", "c"."change", "c"."recorded_at" as "recordedAt"
from "classification_decision" as "c"
inner join "household" on "household"."committee_id" = "c"."committee_id" and "household"."id" = "c"."household_id"
where (household.committee_id = $1) and "c"."household_id" = any($2)
order by "c"."household_id", "c"."effective_on", "c"."recorded_at", "c"."id";

-- 12: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup", greatest(household_member.joined_on, household_member.birth_date) as "since", "household_member"."left_on" as "until", "household_member"."recorded_at" as "recordedAt", "household_member"."removed_at" as "removedAt"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";
