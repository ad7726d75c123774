-- 1: user
select *
from (select b.id, b.kind, b.state, b.place, b.agency, b.file_name as "fileName", b.content_hash as "contentHash", b.list_date as "listDate", b.has_relations as "hasRelations", b.unknown_columns as "unknownColumns", b.formulas, b.recorded_at as "recordedAt", b.recorded_by as "recordedBy", b.done_at as "doneAt", b.undone_at as "undoneAt", b.undo_reason as "undoReason", b.version, (select u.name
from "user" u
where u.id = b.recorded_by) as recorder, (select count(*)::integer
from import_entry e
where e.committee_id = b.committee_id and e.batch_id = b.id) as entries
from import_batch b
where b.committee_id = $1 and b.id = any($2::uuid[])) as "listed";

-- 2: import_batch
select "b"."id", "b"."kind", "b"."state", "b"."place", "b"."agency", "b"."file_name" as "fileName", "b"."content_hash" as "contentHash", "b"."list_date" as "listDate", "b"."has_relations" as "hasRelations", "b"."unknown_columns" as "unknownColumns", "b"."formulas", "b"."recorded_at" as "recordedAt", "b"."recorded_by" as "recordedBy", "b"."done_at" as "doneAt", "b"."undone_at" as "undoneAt", "b"."undo_reason" as "undoReason", "b"."version"
from "import_batch" as "b"
where b.committee_id = $1 and "b"."id" = $2;

-- 3: import_batch
select "b"."id", "b"."kind", "b"."state", "b"."place", "b"."agency", "b"."file_name" as "fileName", "b"."content_hash" as "contentHash", "b"."list_date" as "listDate", "b"."has_relations" as "hasRelations", "b"."unknown_columns" as "unknownColumns", "b"."formulas", "b"."recorded_at" as "recordedAt", "b"."recorded_by" as "recordedBy", "b"."done_at" as "doneAt", "b"."undone_at" as "undoneAt", "b"."undo_reason" as "undoReason", "b"."version"
from "import_batch" as "b"
where b.committee_id = $1 and "b"."id" = $2;

-- 4: import_entry
select "position", "first_row" as "firstRow", "last_row" as "lastRow", "rows", "is_scattered" as "isScattered", "decision", "confirmed", "target_id" as "target", "household_id" as "household", "written_id" as "written", "added_members" as "addedMembers", "filled", "household_sequence" as "householdSequence"
from "import_entry"
where "committee_id" = $1 and "batch_id" = $2
order by "position";

-- 5: later_agency
select "id", "name_vi" as "nameVi", "name_en" as "nameEn", "kind", "place", "valid_from" as "validFrom", "basis", "recorded_at" as "recordedAt"
from "later_agency"
where "committee_id" = $1
order by "recorded_at", "id";

-- 6: succession_successor
select "s"."id", "s"."succeeds_on" as "on", "s"."scope", "s"."basis", "s"."verified", "s"."reason", "s"."version", "s"."withdrawn_on" as "withdrawnOn", "s"."withdrawal_reason" as "withdrawalReason", "s"."recorded_at" as "recordedAt", case when s.from_place is null then 'AGENCY' else 'PLACE' end as "kind", coalesce(s.from_place, s.from_agency, s.from_later_agency) as "from", array(select coalesce(o.to_place, o.to_agency, o.to_later_agency)
from succession_successor o
where o.committee_id = s.committee_id and o.succession_id = s.id
order by o.position) as "to"
from "succession" as "s"
where "s"."committee_id" = $1
order by "s"."recorded_at", "s"."id";

-- 7: m
select "household"."id" as "household", "household"."place", "m"."full_name" as "fullName", m.relation = 'HEAD' as "isHead", coalesce(extract(year
from m.birth_date)::integer, m.birth_year) as "birthYear", "m"."citizen_number" as "citizenNumber"
from "household_member" as "m"
inner join "household" on "household"."committee_id" = "m"."committee_id" and "household"."id" = "m"."household_id"
where (household.committee_id = $1) and "m"."removed_at" is null and (m.citizen_number = any($2::text[]) or (m.relation = 'HEAD' and fold_vietnamese(m.full_name) = any(select fold_vietnamese(n)
from unnest($3::text[]) as n)))
order by "household"."id", "m"."id";

-- 8: household
select "household"."id", "household"."code", "household"."head_name" as "headName", "household"."place", "household"."residential_group" as "residentialGroup", "household"."address", "household"."class", "household"."standard", "household"."exited_on" as "exitedOn", "household"."housing_dilapidated" as "housingDilapidated", "household"."housing_works" as "housingWorks", "household"."housing_works_year" as "housingWorksYear", "household"."in_hardship" as "inHardship", "household"."demo", "household"."recorded_at" as "recordedAt", "household"."updated_at" as "updatedAt", "household"."version"
from "household"
where (household.committee_id = $1) and "household"."id" = any($2);

-- 9: household_member
select "household_member"."id", "household_member"."household_id" as "household", "household_member"."full_name" as "fullName", "household_member"."relation", "household_member"."sex", "household_member"."birth_date" as "birthDate", "household_member"."birth_year" as "birthYear", "household_member"."school_level" as "schoolLevel", "household_member"."grade", "household_member"."in_school" as "inSchool", "household_member"."version", left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4) as "citizenNumber", case when $1::boolean then null else "household_member"."ethnic_group" end as "ethnicGroup"
from "household_member"
where "household_member"."committee_id" = $2 and "household_member"."removed_at" is null and "household_member"."household_id" = any($3)
order by "household_member"."household_id", household_member.relation = 'HEAD' desc, coalesce(extract(year
from household_member.birth_date)::integer, household_member.birth_year) asc nulls last, "household_member"."name_key", "household_member"."id";
