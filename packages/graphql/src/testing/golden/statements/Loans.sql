-- 1: loan_repayment
select "l"."id", "l"."household_id" as "household", "l"."member_id" as "member", "l"."kind", "l"."lender", "l"."amount", "l"."effective_on" as "effectiveOn", "l"."term_months" as "termMonths", "l"."outcome", "l"."reasons", "l"."regulation", "l"."document", "l"."recorded_at" as "recordedAt", (select coalesce(sum(case when p.reverses is null then p.amount else -p.amount end), 0)
from loan_repayment p
where p.committee_id = l.committee_id and p.loan_id = l.id) as "repaid", (l.recorded_at)::text as "sortValue"
from "loan" as "l"
inner join "household" on "household"."committee_id" = "l"."committee_id" and "household"."id" = "l"."household_id"
where (household.committee_id = $1) and true and (true)
order by l.recorded_at desc, l.id desc
limit $2;

-- 2: loan_repayment
select count(*) as "count", coalesce(sum(l.amount), 0)::bigint as "amount", coalesce(sum((select coalesce(sum(case when p.reverses is null then p.amount else -p.amount end), 0)
from loan_repayment p
where p.committee_id = l.committee_id and p.loan_id = l.id)), 0)::bigint as "repaid"
from "loan" as "l"
inner join "household" on "household"."committee_id" = "l"."committee_id" and "household"."id" = "l"."household_id"
where (household.committee_id = $1) and true and (true);

-- 3: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 4: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."id" = any($3);

-- 5: loan
select "p"."id", "p"."loan_id" as "loan", "p"."amount", "p"."effective_on" as "effectiveOn", "p"."reverses", "p"."document", "p"."reason", "p"."recorded_at" as "recordedAt"
from "loan" as "l"
inner join "household" on "household"."committee_id" = "l"."committee_id" and "household"."id" = "l"."household_id"
inner join "loan_repayment" as "p" on "p"."committee_id" = "l"."committee_id" and "p"."loan_id" = "l"."id"
where (household.committee_id = $1) and true and "l"."id" = any($2)
order by "p"."loan_id", "p"."recorded_at", "p"."id";
