import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table change_batch (
    committee_id uuid not null references committee (id),
    id uuid not null,
    kind text not null check (kind in ('ASSIGN_SUPPORTS', 'CANCEL_SUPPORTS', 'UNDO')),
    undoes uuid,
    undoes_kind text check (undoes_kind in ('ASSIGN_SUPPORTS', 'CANCEL_SUPPORTS')),
    undone_at timestamptz,
    recorded_at timestamptz not null,
    recorded_by text not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint change_batch_of_kind unique (committee_id, id, kind),
    constraint change_batch_undone_once unique (committee_id, undoes),
    constraint change_batch_undoes foreign key (committee_id, undoes, undoes_kind)
      references change_batch (committee_id, id, kind),
    constraint change_batch_undo check ((kind = 'UNDO') = (undoes is not null)
      and (kind = 'UNDO') = (undoes_kind is not null)),
    constraint change_batch_undo_stays check (kind <> 'UNDO' or undone_at is null)
  );
  create index change_batch_by_record on change_batch (committee_id, recorded_at, id);

  create table change_batch_item (
    committee_id uuid not null,
    batch_id uuid not null,
    position integer not null check (position between 0 and 499),
    effect text not null check (effect in ('ASSIGNED', 'CANCELLED')),
    assignment_id uuid not null,
    assignment_version integer not null check (assignment_version >= 1),
    restores uuid,
    primary key (committee_id, batch_id, position),
    constraint change_batch_item_once unique (committee_id, batch_id, assignment_id),
    foreign key (committee_id, batch_id) references change_batch (committee_id, id),
    foreign key (committee_id, assignment_id) references assignment (committee_id, id),
    foreign key (committee_id, restores) references assignment (committee_id, id),
    constraint change_batch_item_restores check (restores is null or effect = 'ASSIGNED')
  );
  create index change_batch_item_of_assignment on change_batch_item (committee_id, assignment_id);
  create trigger change_batch_item_append_only before update or delete or truncate on change_batch_item
    for each statement execute function refuse_change();
`;

/** What a batch did stays as it was recorded; only that it was undone is added, once. */
const keptTrigger = sql`
  create function keep_change_batch() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and old.undone_at is null and new.undone_at is not null and new.version = old.version + 1
      and (new.committee_id, new.id, new.kind, new.recorded_at, new.recorded_by)
        = (old.committee_id, old.id, old.kind, old.recorded_at, old.recorded_by) then
      return new;
    end if;
    raise exception 'A batch stays as it was recorded.'
      using errcode = 'restrict_violation', constraint = 'change_batch_stays', table = 'change_batch';
  end $$;
  create trigger change_batch_stays before update or delete on change_batch
    for each row execute function keep_change_batch();
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
 * What was done to many supports at once, so that it can be undone as a whole: once, and never an undo itself. Both are
 * held by the keys, whoever writes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await keptTrigger.execute(db);
  await changeAggregates('])', ", 'CHANGE_BATCH'::text])").execute(db);
}

/** Refused where the trail has events of batches: they are not dropped in silence. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await changeAggregates(", 'CHANGE_BATCH'::text", '').execute(db);
  await sql`drop table change_batch_item, change_batch; drop function keep_change_batch();`.execute(db);
}
