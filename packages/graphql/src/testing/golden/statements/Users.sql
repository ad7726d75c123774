-- 1: api_key
select "id", "name", "prefix", "scopes", "place", "expires_at" as "expiresAt", "last_used_at" as "lastUsedAt", "created_by" as "createdBy", "recorded_at" as "recordedAt", "revoked_at" as "revokedAt", "version", (recorded_at)::text as "sortValue"
from "api_key"
where "committee_id" = $1
order by recorded_at desc, id desc
limit $2;

-- 2: membership
select "m"."id", "m"."committee_id" as "committee", "m"."user_id" as "userId", "u"."username", "u"."name", "m"."role", "m"."agency", "m"."place", "m"."disabled_at", "u"."mustChangePassword", "u"."lastSignedInAt", "m"."version"
from "membership" as "m"
inner join "user" as "u" on "u"."id" = "m"."user_id"
where "m"."committee_id" = $1
order by "u"."username";

-- 3: api_key
select count(*) as "count"
from "api_key"
where "committee_id" = $1;
