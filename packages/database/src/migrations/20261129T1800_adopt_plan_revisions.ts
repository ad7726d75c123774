import { type Kysely, sql } from 'kysely';

const columns = sql`
  alter table plan_revision
    add column origin text check (origin in ('BUILT_IN', 'COMMITTEE')),
    add column title text generated always as (document -> 'title' ->> 'value') stored,
    add column note text check (note is nfc normalized and char_length(note) between 1 and 2000),
    add column basis_number text check (basis_number is nfc normalized and char_length(basis_number) between 1 and 200),
    add column basis_date date,
    add column drafted_by text,
    add column adopted_by text,
    add column decision_number text check (decision_number is nfc normalized
      and char_length(decision_number) between 1 and 200),
    add column decision_date date,
    add column effective_on date,
    add column reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    add column ended_at timestamptz,
    add column version integer check (version >= 1),
    drop constraint plan_revision_state_check,
    add constraint plan_revision_state_check check (state in ('DRAFT', 'ADOPTED', 'ARCHIVED', 'DISCARDED')),
    drop constraint plan_revision_adopted,
    add constraint plan_revision_adopted check ((state in ('DRAFT', 'DISCARDED')) = (adopted_at is null)),
    add constraint plan_revision_drafted check (origin = 'BUILT_IN' or drafted_by is not null),
    add constraint plan_revision_two_persons check (adopted_by <> drafted_by),
    add constraint plan_revision_decided check (origin = 'BUILT_IN' or adopted_at is null
      or num_nonnulls(adopted_by, decision_number, decision_date, effective_on) = 4);
  update plan_revision set origin = 'BUILT_IN', version = 1;
  alter table plan_revision alter column origin set not null, alter column version set not null;
  create unique index plan_revision_one_draft on plan_revision (committee_id, content_hash) where state = 'DRAFT';
  create index plan_revision_by_record on plan_revision (committee_id, recorded_at, id);
`;

/** The revision in force stands in the committee's own row: who reads or shares the committee knows it, and pays nothing for it. */
const inForce = sql`
  alter table committee
    add column plan_revision uuid,
    add constraint committee_plan_revision foreign key (id, plan_revision) references plan_revision (committee_id, id);
  update committee c set plan_revision =
    (select r.id from plan_revision r where r.committee_id = c.id and r.state = 'ADOPTED');

  create function keep_plan_in_force() returns trigger language plpgsql as $$
  begin
    if new.state = 'ADOPTED' then
      update committee set plan_revision = new.id where id = new.committee_id;
    else
      update committee set plan_revision = null where id = new.committee_id and plan_revision = new.id;
    end if;
    return null;
  end $$;
  create trigger plan_revision_in_force after insert or update of state on plan_revision
    for each row execute function keep_plan_in_force();
`;

/** A document is never rewritten, and nobody goes back: a draft is adopted or discarded, what was in force is archived. */
const steps = sql`
  create function check_plan_revision_step() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'UPDATE' then
      raise exception 'A revision of the plan is never deleted.'
        using errcode = 'check_violation', constraint = 'plan_revision_kept', table = 'plan_revision';
    end if;
    if row(new.committee_id, new.id, new.plan, new.content_hash, new.document, new.origin, new.note, new.basis_number,
        new.basis_date, new.drafted_by, new.recorded_at)
      is distinct from row(old.committee_id, old.id, old.plan, old.content_hash, old.document, old.origin, old.note,
        old.basis_number, old.basis_date, old.drafted_by, old.recorded_at)
      or (old.adopted_at is not null and row(new.adopted_at, new.adopted_by, new.decision_number, new.decision_date,
        new.effective_on, new.reason)
      is distinct from row(old.adopted_at, old.adopted_by, old.decision_number, old.decision_date, old.effective_on,
        old.reason)) then
      raise exception 'A revision of the plan keeps its words.'
        using errcode = 'check_violation', constraint = 'plan_revision_kept', table = 'plan_revision';
    end if;
    if new.state <> old.state and (old.state, new.state) not in
        (('DRAFT', 'ADOPTED'), ('DRAFT', 'DISCARDED'), ('ADOPTED', 'ARCHIVED')) then
      raise exception 'A revision of the plan does not go from % to %.', old.state, new.state
        using errcode = 'check_violation', constraint = 'plan_revision_goes_forward', table = 'plan_revision';
    end if;
    return new;
  end $$;
  create trigger plan_revision_kept before update or delete on plan_revision
    for each row execute function check_plan_revision_step();
`;

/** A committee drafts a revision of its plan and adopts it; the one in force is known with the committee. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await columns.execute(db);
  await inForce.execute(db);
  await steps.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger plan_revision_kept on plan_revision;
    drop trigger plan_revision_in_force on plan_revision;
    drop function check_plan_revision_step();
    drop function keep_plan_in_force();
    alter table committee drop constraint committee_plan_revision, drop column plan_revision;
    drop index plan_revision_by_record, plan_revision_one_draft;
    delete from plan_revision where state = 'DISCARDED';
    alter table plan_revision
      drop constraint plan_revision_decided,
      drop constraint plan_revision_two_persons,
      drop constraint plan_revision_drafted,
      drop constraint plan_revision_adopted,
      drop constraint plan_revision_state_check,
      drop column version, drop column ended_at, drop column reason, drop column effective_on,
      drop column decision_date, drop column decision_number, drop column adopted_by, drop column drafted_by,
      drop column basis_date, drop column basis_number, drop column note, drop column title, drop column origin,
      add constraint plan_revision_state_check check (state in ('DRAFT', 'ADOPTED', 'ARCHIVED')),
      add constraint plan_revision_adopted check ((state = 'DRAFT') = (adopted_at is null));
  `.execute(db);
}
