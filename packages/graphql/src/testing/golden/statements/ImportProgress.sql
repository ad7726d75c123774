-- 1: user
select *
from (select b.id, b.kind, b.state, b.place, b.agency, b.file_name as "fileName", b.content_hash as "contentHash", b.list_date as "listDate", b.has_relations as "hasRelations", b.unknown_columns as "unknownColumns", b.formulas, b.recorded_at as "recordedAt", b.recorded_by as "recordedBy", b.done_at as "doneAt", b.undone_at as "undoneAt", b.undo_reason as "undoReason", b.version, (select u.name
from "user" u
where u.id = b.recorded_by) as recorder, (select count(*)::integer
from import_entry e
where e.committee_id = b.committee_id and e.batch_id = b.id) as entries
from import_batch b
where b.committee_id = $1 and b.id = any($2::uuid[])) as "listed";
