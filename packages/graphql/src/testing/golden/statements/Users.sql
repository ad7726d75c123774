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

-- 3: later_agency
select "id", "name_vi" as "nameVi", "name_en" as "nameEn", "kind", "place", "valid_from" as "validFrom", "basis", "recorded_at" as "recordedAt"
from "later_agency"
where "committee_id" = $1
order by "recorded_at", "id";

-- 4: api_key
select count(*) as "count"
from "api_key"
where "committee_id" = $1;

-- 5: succession_successor
select "s"."id", "s"."succeeds_on" as "on", "s"."scope", "s"."basis", "s"."verified", "s"."reason", "s"."version", "s"."withdrawn_on" as "withdrawnOn", "s"."withdrawal_reason" as "withdrawalReason", "s"."recorded_at" as "recordedAt", case when s.from_place is null then 'AGENCY' else 'PLACE' end as "kind", coalesce(s.from_place, s.from_agency, s.from_later_agency) as "from", array(select coalesce(o.to_place, o.to_agency, o.to_later_agency)
from succession_successor o
where o.committee_id = s.committee_id and o.succession_id = s.id
order by o.position) as "to"
from "succession" as "s"
where "s"."committee_id" = $1
order by "s"."recorded_at", "s"."id";
