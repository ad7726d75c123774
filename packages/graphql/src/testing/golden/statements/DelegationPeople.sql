-- 1: membership
select "m"."id", "m"."committee_id" as "committee", "m"."user_id" as "userId", "u"."username", "u"."name", "m"."role", "m"."agency", "m"."place", "m"."disabled_at", "u"."mustChangePassword", "u"."lastSignedInAt", "m"."version"
from "membership" as "m"
inner join "user" as "u" on "u"."id" = "m"."user_id"
where "m"."committee_id" = $1
order by "u"."username";
