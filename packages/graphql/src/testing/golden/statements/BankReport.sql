-- 1: bank_report
select "r"."id", "r"."lender", "r"."due_on" as "dueOn", "r"."period_from" as "periodFrom", "r"."revision", "r"."state", "r"."opening", "r"."disbursed", "r"."recovered", "r"."outstanding", "r"."reason", "r"."document", "r"."version", "r"."submitted_on" as "submittedOn", "r"."recorded_at" as "recordedAt"
from "bank_report" as "r"
where "r"."committee_id" = $1 and "r"."id" = $2;

-- 2: bank_report
select "r"."id", "r"."lender", "r"."due_on" as "dueOn", "r"."period_from" as "periodFrom", "r"."revision", "r"."state", "r"."opening", "r"."disbursed", "r"."recovered", "r"."outstanding", "r"."reason", "r"."document", "r"."version", "r"."submitted_on" as "submittedOn", "r"."recorded_at" as "recordedAt"
from "bank_report" as "r"
where "r"."committee_id" = $1
order by "r"."due_on" desc, "r"."revision" desc, "r"."id";

-- 3: loan
select "l"."lender", min("l"."effective_on") as "on"
from "loan" as "l"
where "l"."committee_id" = $1
group by "l"."lender";
