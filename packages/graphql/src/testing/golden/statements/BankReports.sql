-- 1: bank_report
select "r"."id", "r"."lender", "r"."due_on" as "dueOn", "r"."period_from" as "periodFrom", "r"."revision", "r"."state", "r"."opening", "r"."disbursed", "r"."recovered", "r"."outstanding", "r"."reason", "r"."document", "r"."version", "r"."submitted_on" as "submittedOn", "r"."recorded_at" as "recordedAt"
from "bank_report" as "r"
where "r"."committee_id" = $1
order by "r"."due_on" desc, "r"."revision" desc, "r"."id";

-- 2: loan
select "l"."lender", min("l"."effective_on") as "on"
from "loan" as "l"
where "l"."committee_id" = $1
group by "l"."lender";

-- 3: bank_report
select "r"."id", "r"."lender", "r"."due_on" as "dueOn", "r"."period_from" as "periodFrom", "r"."revision", "r"."state", "r"."opening", "r"."disbursed", "r"."recovered", "r"."outstanding", "r"."reason", "r"."document", "r"."version", "r"."submitted_on" as "submittedOn", "r"."recorded_at" as "recordedAt"
from "bank_report" as "r"
where "r"."committee_id" = $1
order by "r"."due_on" desc, "r"."revision" desc, "r"."id";

-- 4: bank_report
select "r"."id", "r"."lender", "r"."due_on" as "dueOn", "r"."period_from" as "periodFrom", "r"."revision", "r"."state", "r"."opening", "r"."disbursed", "r"."recovered", "r"."outstanding", "r"."reason", "r"."document", "r"."version", "r"."submitted_on" as "submittedOn", "r"."recorded_at" as "recordedAt"
from "bank_report" as "r"
where "r"."committee_id" = $1
order by "r"."due_on" desc, "r"."revision" desc, "r"."id";

-- 5: jsonb_to_recordset
select *
from (select w.at, lent.before - back.before as opening, lent.within as disbursed, back.within as recovered
from jsonb_to_recordset($1::jsonb) as w (at integer, lender text, "from" date, until date) cross join lateral ( select coalesce(sum(l.amount) filter (where l.effective_on < w."from"), 0)::bigint as before, coalesce(sum(l.amount) filter (where l.effective_on >= w."from"), 0)::bigint as within
from loan l
where l.committee_id = $2::uuid and l.lender = w.lender and l.effective_on < w.until ) lent cross join lateral ( select coalesce(sum(p.paid) filter (where p.effective_on < w."from"), 0)::bigint as before, coalesce(sum(p.paid) filter (where p.effective_on >= w."from"), 0)::bigint as within
from (select r.effective_on, case when r.reverses is null then r.amount else -r.amount end as paid
from loan_repayment r join loan l on l.committee_id = r.committee_id and l.id = r.loan_id
where r.committee_id = $3::uuid and l.lender = w.lender and r.effective_on < w.until) p ) back ) as "listed";
