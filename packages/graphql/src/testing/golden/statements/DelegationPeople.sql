-- 1: session
select "m"."id", "m"."committee_id" as "committee", "m"."user_id" as "userId", "u"."username", "u"."name", "m"."role", "m"."agency", "m"."place", "m"."disabled_at", "u"."mustChangePassword", "m"."version", (select max("s"."createdAt") as "at"
from "session" as "s"
where "s"."userId" = "m"."user_id") as "lastSignedInAt"
from "membership" as "m"
inner join "user" as "u" on "u"."id" = "m"."user_id"
where "m"."committee_id" = $1
order by "u"."username";
