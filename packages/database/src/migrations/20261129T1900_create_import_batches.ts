import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table import_batch (
    committee_id uuid not null references committee (id),
    id uuid not null,
    kind text not null check (kind in ('HOUSEHOLDS')),
    state text not null check (state in ('OPEN', 'DONE', 'UNDONE', 'DISCARDED')),
    place text,
    file_name text not null check (file_name is nfc normalized and char_length(file_name) between 1 and 200),
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    list_date date not null,
    has_relations boolean not null,
    unknown_columns text[] not null,
    formulas integer not null check (formulas >= 0),
    recorded_at timestamptz not null,
    recorded_by text not null,
    done_at timestamptz,
    done_by text,
    undone_at timestamptz,
    undone_by text,
    undo_reason text check (undo_reason is nfc normalized and char_length(undo_reason) between 1 and 2000),
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, place) references place (committee_id, id),
    constraint import_batch_done check ((state in ('DONE', 'UNDONE')) = (done_at is not null)
      and (done_at is null) = (done_by is null)),
    constraint import_batch_undone check ((state = 'UNDONE') = (undone_at is not null)
      and (undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
  );
  create unique index import_batch_once on import_batch (committee_id, kind, content_hash, (coalesce(place, '')))
    where state in ('OPEN', 'DONE');
  create index import_batch_by_record on import_batch (committee_id, recorded_at, id);

  create table import_entry (
    committee_id uuid not null,
    batch_id uuid not null,
    position integer not null check (position >= 0),
    first_row integer not null check (first_row >= 1),
    last_row integer not null check (last_row >= first_row),
    rows jsonb,
    is_scattered boolean not null,
    decision text check (decision in ('CREATE', 'MERGE', 'SKIP')),
    target_id uuid,
    household_id uuid,
    added_members uuid[] not null,
    filled text[] not null check (filled <@ array['code', 'residentialGroup', 'address']),
    household_sequence integer check (household_sequence >= 1),
    primary key (committee_id, batch_id, position),
    foreign key (committee_id, batch_id) references import_batch (committee_id, id),
    constraint import_entry_target check ((decision is not distinct from 'MERGE') = (target_id is not null)),
    constraint import_entry_written check ((household_id is null) = (household_sequence is null))
  );
  create unique index import_entry_household_once on import_entry (committee_id, batch_id, household_id)
    where household_id is not null;
`;

/** An import goes forward, and keeps what it was begun with; its rows are thrown away once it is no longer open. */
const steps = sql`
  create function check_import_batch_step() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or row(new.committee_id, new.id, new.kind, new.place, new.file_name, new.content_hash,
        new.list_date, new.has_relations, new.unknown_columns, new.formulas, new.recorded_at, new.recorded_by)
      is distinct from row(old.committee_id, old.id, old.kind, old.place, old.file_name, old.content_hash,
        old.list_date, old.has_relations, old.unknown_columns, old.formulas, old.recorded_at, old.recorded_by) then
      raise exception 'An import stays as it was recorded.'
        using errcode = 'check_violation', constraint = 'import_batch_kept', table = 'import_batch';
    end if;
    if new.state <> old.state and (old.state, new.state) not in
        (('OPEN', 'DONE'), ('OPEN', 'DISCARDED'), ('DONE', 'UNDONE')) then
      raise exception 'An import does not go from % to %.', old.state, new.state
        using errcode = 'check_violation', constraint = 'import_batch_goes_forward', table = 'import_batch';
    end if;
    if new.state <> 'OPEN' and exists (select from import_entry e
        where e.committee_id = new.committee_id and e.batch_id = new.id and e.rows is not null) then
      raise exception 'The rows of an import are not kept beside the register.'
        using errcode = 'check_violation', constraint = 'import_batch_rows_dropped', table = 'import_batch';
    end if;
    return new;
  end $$;
  create trigger import_batch_kept before update or delete on import_batch
    for each row execute function check_import_batch_step();
`;

/** Rewrites the list of aggregates that the trail knows, whichever they are by now. */
function changeAggregates(from: string, to: string) {
  return sql`
    do $$
    declare
      known record;
    begin
      for known in
        select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        where k.conname in ('audit_event_aggregate_check', 'outbox_aggregate_check')
      loop
        execute format('alter table %I drop constraint %I', known.table, known.name);
        execute format('alter table %I add constraint %I %s', known.table, known.name,
          replace(known.definition, ${sql.lit(from)}, ${sql.lit(to)}));
      end loop;
    end $$`;
}

/**
 * A list that was uploaded, with what is to become of each household in it, and what became of it: all or nothing, once,
 * and undone once. While it is open its rows hold what the file says; afterwards that lies in the register alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await steps.execute(db);
  await changeAggregates('])', ", 'IMPORT_BATCH'::text])").execute(db);
}

/** Refused where the trail has events of imports: they are not dropped in silence. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await changeAggregates(", 'IMPORT_BATCH'::text", '').execute(db);
  await sql`drop table import_entry, import_batch; drop function check_import_batch_step();`.execute(db);
}
