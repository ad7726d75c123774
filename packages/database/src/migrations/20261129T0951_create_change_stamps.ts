import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table household_change (
    committee_id uuid not null references committee (id),
    household_id uuid not null,
    place text not null,
    changed_in xid8 not null,
    primary key (committee_id, household_id, place)
  );
  create index household_change_by_transaction on household_change (committee_id, changed_in, household_id);

  create table assignment_change (
    committee_id uuid not null references committee (id),
    assignment_id uuid not null,
    household_id uuid not null,
    place text not null,
    changed_in xid8 not null,
    primary key (committee_id, assignment_id, place)
  );
  create index assignment_change_by_transaction on assignment_change (committee_id, changed_in, assignment_id);
  create index assignment_change_of_household on assignment_change (committee_id, household_id);
`;

/**
 * Stamps a household, under each ward in which it stood, with the transaction that changed it last. A move stamps its
 * supports too, under both wards: who sees the ward that it left is told, and learns nothing of what happens after.
 */
const householdTrigger = sql`
  create function stamp_household_change() returns trigger language plpgsql as $$
  declare
    stood text[] := case tg_op
      when 'INSERT' then array[new.place]
      when 'DELETE' then array[old.place]
      else array[old.place, new.place] end;
    subject household := coalesce(new, old);
  begin
    insert into household_change as c (committee_id, household_id, place, changed_in)
    select distinct subject.committee_id, subject.id, p.place, pg_current_xact_id() from unnest(stood) as p (place)
    on conflict (committee_id, household_id, place) do update set changed_in = excluded.changed_in
      where c.changed_in <> excluded.changed_in;
    if tg_op = 'UPDATE' and new.place <> old.place then
      insert into assignment_change as c (committee_id, assignment_id, household_id, place, changed_in)
      select a.committee_id, a.id, a.household_id, p.place, pg_current_xact_id()
      from assignment a cross join unnest(stood) as p (place)
      where a.committee_id = new.committee_id and a.household_id = new.id
      on conflict (committee_id, assignment_id, place) do update set changed_in = excluded.changed_in
        where c.changed_in <> excluded.changed_in;
    end if;
    return null;
  end $$;
  create trigger household_stamps_change after insert or update or delete on household
    for each row execute function stamp_household_change();
`;

const assignmentTrigger = sql`
  create function stamp_assignment_change() returns trigger language plpgsql as $$
  declare
    subject assignment := coalesce(new, old);
  begin
    insert into assignment_change as c (committee_id, assignment_id, household_id, place, changed_in)
    select subject.committee_id, subject.id, subject.household_id, h.place, pg_current_xact_id()
    from household h where h.committee_id = subject.committee_id and h.id = subject.household_id
    on conflict (committee_id, assignment_id, place) do update set changed_in = excluded.changed_in
      where c.changed_in <> excluded.changed_in;
    return null;
  end $$;
  create trigger assignment_stamps_change after insert or update or delete on assignment
    for each row execute function stamp_assignment_change();
`;

/**
 * What changed in which transaction, for applications that keep a copy. A transaction is told from those that a reader
 * has seen by the snapshot it was answered from: a clock would lose what was begun before and committed after.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await householdTrigger.execute(db);
  await assignmentTrigger.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger assignment_stamps_change on assignment;
    drop trigger household_stamps_change on household;
    drop function stamp_assignment_change();
    drop function stamp_household_change();
    drop table assignment_change, household_change;
  `.execute(db);
}
