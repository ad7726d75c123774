import { type Kysely, type RawBuilder, sql } from 'kysely';

const columns = sql`
  alter table import_batch
    drop constraint import_batch_kind_check,
    add constraint import_batch_kind_check check (kind in ('HOUSEHOLDS', 'PLEDGES', 'RECEIPTS', 'HEALTH_CARDS')),
    add column agency text,
    add constraint import_batch_agency_fkey foreign key (committee_id, agency) references agency (committee_id, id),
    add constraint import_batch_of_one check (num_nonnulls(place, agency) <= 1);
  alter table import_entry
    add column confirmed boolean,
    add column written_id uuid,
    add constraint import_entry_one_outcome check (num_nonnulls(household_id, written_id) <= 1);
  update import_entry set confirmed = false;
  alter table import_entry alter column confirmed set not null;
  create unique index import_entry_written_once on import_entry (committee_id, written_id)
    where written_id is not null;
  drop index import_batch_once;
  create unique index import_batch_once on import_batch
    (committee_id, kind, content_hash, (coalesce(place, '')), (coalesce(agency, '')))
    where state in ('OPEN', 'DONE');
`;

/** What an import keeps, and how it goes forward, with whatever else it keeps. */
function keepSteps(kept: RawBuilder<unknown>) {
  return sql`
    create or replace function check_import_batch_step() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or row(new.committee_id, new.id, new.kind, new.place, new.file_name, new.content_hash,
          new.list_date, new.has_relations, new.unknown_columns, new.formulas, new.recorded_at, new.recorded_by)
        is distinct from row(old.committee_id, old.id, old.kind, old.place, old.file_name, old.content_hash,
          old.list_date, old.has_relations, old.unknown_columns, old.formulas, old.recorded_at, old.recorded_by)
        ${kept} then
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
  `;
}

/**
 * Lists of pledges, receipts and health cards beside those of households: of which kind one is, whose agency's, what a row
 * of it became, and whether somebody looked at what is to become of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await columns.execute(db);
  await keepSteps(sql`or new.agency is distinct from old.agency`).execute(db);
}

/** Refused where lists of other kinds, or of an agency, are on record. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await keepSteps(sql``).execute(db);
  await sql`
    drop index import_batch_once;
    alter table import_batch
      drop constraint import_batch_kind_check,
      add constraint import_batch_kind_check check (kind in ('HOUSEHOLDS')),
      drop column agency;
    create unique index import_batch_once on import_batch (committee_id, kind, content_hash, (coalesce(place, '')))
      where state in ('OPEN', 'DONE');
    alter table import_entry drop column written_id, drop column confirmed;
  `.execute(db);
}
