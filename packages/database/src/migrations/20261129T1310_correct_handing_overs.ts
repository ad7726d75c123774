import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table handing_over_correction (
    committee_id uuid not null,
    handing_over_id uuid not null,
    revision integer not null check (revision >= 2),
    id uuid not null,
    handed_over_on date not null,
    signed_list_number text not null
      check (signed_list_number is nfc normalized and char_length(signed_list_number) between 1 and 100),
    received_by text not null check (received_by is nfc normalized and char_length(received_by) between 1 and 200),
    book_number text check (book_number is nfc normalized and char_length(book_number) between 1 and 100),
    house_acceptance_number text
      check (house_acceptance_number is nfc normalized and char_length(house_acceptance_number) between 1 and 100),
    receipt_number text check (receipt_number is nfc normalized and char_length(receipt_number) between 1 and 100),
    withdrawn boolean not null,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, handing_over_id, revision),
    constraint handing_over_correction_id unique (committee_id, id),
    foreign key (committee_id, handing_over_id) references handing_over (committee_id, id),
    constraint handing_over_correction_one_evidence
      check (num_nonnulls(book_number, house_acceptance_number, receipt_number) = 1)
  );
  create trigger handing_over_correction_append_only before update or delete or truncate on handing_over_correction
    for each statement execute function refuse_change();

  create table use_check_correction (
    committee_id uuid not null,
    use_check_id uuid not null,
    revision integer not null check (revision >= 2),
    id uuid not null,
    checked_on date not null,
    result text not null check (result in ('FOR_INTENDED_PURPOSE', 'NOT_FOR_INTENDED_PURPOSE')),
    finding text check (finding is nfc normalized and char_length(finding) between 1 and 2000),
    withdrawn boolean not null,
    reason text not null check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, use_check_id, revision),
    constraint use_check_correction_id unique (committee_id, id),
    foreign key (committee_id, use_check_id) references use_check (committee_id, id),
    constraint use_check_correction_finding check (result = 'FOR_INTENDED_PURPOSE' or finding is not null)
  );
  create trigger use_check_correction_append_only before update or delete or truncate on use_check_correction
    for each statement execute function refuse_change();
`;

/** Every entry as it was recorded, and of each thing the last entry, unless that takes it back. */
const views = sql`
  create view handing_over_entry as
    select h.committee_id, h.id as handing_over_id, 1 as revision, h.id, h.assignment_id, h.handed_over_on,
      h.signed_list_number, h.received_by, h.book_number, h.house_acceptance_number, h.receipt_number,
      false as withdrawn, null::text as correction_reason, h.recorded_at, h.recorded_by
    from handing_over h
    union all
    select c.committee_id, c.handing_over_id, c.revision, c.id, h.assignment_id, c.handed_over_on,
      c.signed_list_number, c.received_by, c.book_number, c.house_acceptance_number, c.receipt_number,
      c.withdrawn, c.reason, c.recorded_at, c.recorded_by
    from handing_over_correction c
    join handing_over h on h.committee_id = c.committee_id and h.id = c.handing_over_id;
  create view handing_over_now as
    select e.* from handing_over_entry e where not e.withdrawn and not exists (select from handing_over_correction c
      where c.committee_id = e.committee_id and c.handing_over_id = e.handing_over_id and c.revision > e.revision);

  create view use_check_entry as
    select k.committee_id, k.id as use_check_id, 1 as revision, k.id, k.assignment_id, k.checked_on, k.result, k.finding,
      false as withdrawn, null::text as correction_reason, k.recorded_at, k.recorded_by
    from use_check k
    union all
    select c.committee_id, c.use_check_id, c.revision, c.id, k.assignment_id, c.checked_on, c.result, c.finding,
      c.withdrawn, c.reason, c.recorded_at, c.recorded_by
    from use_check_correction c
    join use_check k on k.committee_id = c.committee_id and k.id = c.use_check_id;
  create view use_check_now as
    select e.* from use_check_entry e where not e.withdrawn and not exists (select from use_check_correction c
      where c.committee_id = e.committee_id and c.use_check_id = e.use_check_id and c.revision > e.revision);
`;

/** A book is in the hands of one household: by what is on record now, so that a wrong number is free again. */
const books = sql`
  drop index handing_over_book_number;
  create table handed_over_book (
    committee_id uuid not null,
    book_number text not null,
    assignment_id uuid not null,
    constraint handing_over_book_number primary key (committee_id, book_number),
    constraint handed_over_book_once unique (committee_id, assignment_id),
    foreign key (committee_id, assignment_id) references assignment (committee_id, id)
  );
  insert into handed_over_book (committee_id, book_number, assignment_id)
    select committee_id, book_number, assignment_id from handing_over where book_number is not null;

  create function keep_handed_over_book() returns trigger language plpgsql as $$
  declare
    support uuid;
    given text := to_jsonb(new) ->> 'book_number';
  begin
    select h.assignment_id into support from handing_over h where h.committee_id = new.committee_id
      and h.id = coalesce((to_jsonb(new) ->> 'handing_over_id')::uuid, new.id);
    delete from handed_over_book b where b.committee_id = new.committee_id and b.assignment_id = support;
    if given is not null and not coalesce((to_jsonb(new) ->> 'withdrawn')::boolean, false) then
      insert into handed_over_book (committee_id, book_number, assignment_id) values (new.committee_id, given, support);
    end if;
    return null;
  end $$;
  create trigger handing_over_keeps_book after insert on handing_over
    for each row execute function keep_handed_over_book();
  create trigger handing_over_correction_keeps_book after insert on handing_over_correction
    for each row execute function keep_handed_over_book();
`;

/** Corrections follow each other, say why, and leave a support that hangs together; who comes first holds the support. */
const triggers = sql`
  create function check_handing_over_correction() returns trigger language plpgsql as $$
  declare
    support uuid;
    held record;
    last record;
  begin
    select h.assignment_id into support from handing_over h
      where h.committee_id = new.committee_id and h.id = new.handing_over_id;
    select a.id, a.state, a.effective_on into held from assignment a
      where a.committee_id = new.committee_id and a.id = support for update;
    select e.revision, e.withdrawn into last from handing_over_entry e
      where e.committee_id = new.committee_id and e.handing_over_id = new.handing_over_id
      order by e.revision desc limit 1;
    if last.revision is distinct from new.revision - 1 or (last.withdrawn and new.withdrawn) then
      raise exception 'Correction % does not follow.', new.revision
        using errcode = 'check_violation', constraint = 'handing_over_correction_follows', table = tg_table_name;
    end if;
    if new.reason is null and not last.withdrawn then
      raise exception 'A correction says why.'
        using errcode = 'check_violation', constraint = 'handing_over_correction_reason', table = tg_table_name;
    end if;
    if held.state = 'CANCELLED' then
      raise exception 'A cancelled support is not handed over.'
        using errcode = 'check_violation', constraint = 'handing_over_of_live_support', table = tg_table_name;
    end if;
    if new.handed_over_on < held.effective_on then
      raise exception 'A support is not handed over before it holds.'
        using errcode = 'check_violation', constraint = 'handing_over_not_before_support', table = tg_table_name;
    end if;
    if exists (select from use_check_now c where c.committee_id = new.committee_id and c.assignment_id = support
      and (new.withdrawn or c.checked_on < new.handed_over_on)) then
      raise exception 'The use is not checked before the handing over.'
        using errcode = 'check_violation', constraint = 'use_check_not_before_handing_over', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger handing_over_correction_fits before insert on handing_over_correction
    for each row execute function check_handing_over_correction();

  create function check_use_check_correction() returns trigger language plpgsql as $$
  declare
    support uuid;
    last record;
  begin
    select k.assignment_id into support from use_check k
      where k.committee_id = new.committee_id and k.id = new.use_check_id;
    perform from assignment a where a.committee_id = new.committee_id and a.id = support for update;
    select e.revision, e.withdrawn into last from use_check_entry e
      where e.committee_id = new.committee_id and e.use_check_id = new.use_check_id order by e.revision desc limit 1;
    if last.revision is distinct from new.revision - 1 or last.withdrawn then
      raise exception 'Correction % does not follow.', new.revision
        using errcode = 'check_violation', constraint = 'use_check_correction_follows', table = tg_table_name;
    end if;
    if exists (select from handing_over_now h where h.committee_id = new.committee_id and h.assignment_id = support
      and h.handed_over_on > new.checked_on) then
      raise exception 'The use is not checked before the handing over.'
        using errcode = 'check_violation', constraint = 'use_check_not_before_handing_over', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger use_check_correction_fits before insert on use_check_correction
    for each row execute function check_use_check_correction();
`;

const keepHandedOver = (handedOver: string) => `
  create or replace function keep_handed_over() returns trigger language plpgsql as $$
  begin
    if new.state = 'CANCELLED' and exists (select from ${handedOver} h
      where h.committee_id = new.committee_id and h.assignment_id = new.id) then
      raise exception 'What was handed over is not cancelled.'
        using errcode = 'check_violation', constraint = 'assignment_stays_handed_over', table = 'assignment';
    end if;
    return new;
  end $$;`;

const checkUseCheckNow = `
  create or replace function check_use_check() returns trigger language plpgsql as $$
  declare
    handed date;
  begin
    perform from assignment a where a.committee_id = new.committee_id and a.id = new.assignment_id for share;
    select h.handed_over_on into handed from handing_over_now h
      where h.committee_id = new.committee_id and h.assignment_id = new.assignment_id;
    if handed is null and exists (select from handing_over h
      where h.committee_id = new.committee_id and h.assignment_id = new.assignment_id) then
      raise exception 'The use of what was not handed over is not checked.'
        using errcode = 'check_violation', constraint = 'use_check_after_handing_over', table = 'use_check';
    end if;
    if handed > new.checked_on then
      raise exception 'The use is not checked before the handing over.'
        using errcode = 'check_violation', constraint = 'use_check_not_before_handing_over', table = 'use_check';
    end if;
    return new;
  end $$;`;

const checkUseCheckBefore = `
  create or replace function check_use_check() returns trigger language plpgsql as $$
  begin
    if exists (select from handing_over h where h.committee_id = new.committee_id
      and h.assignment_id = new.assignment_id and h.handed_over_on > new.checked_on) then
      raise exception 'The use is not checked before the handing over.'
        using errcode = 'check_violation', constraint = 'use_check_not_before_handing_over', table = 'use_check';
    end if;
    return new;
  end $$;`;

/** What was recorded wrongly of a handing over or a check is corrected by an entry of its own; the former stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await views.execute(db);
  await books.execute(db);
  await triggers.execute(db);
  await sql.raw(keepHandedOver('handing_over_now')).execute(db);
  await sql.raw(checkUseCheckNow).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(keepHandedOver('handing_over')).execute(db);
  await sql.raw(checkUseCheckBefore).execute(db);
  await sql`
    drop trigger handing_over_keeps_book on handing_over;
    drop view handing_over_now, use_check_now;
    drop view handing_over_entry, use_check_entry;
    drop table handing_over_correction, use_check_correction, handed_over_book;
    drop function check_handing_over_correction();
    drop function check_use_check_correction();
    drop function keep_handed_over_book();
    create unique index handing_over_book_number on handing_over (committee_id, book_number)
      where book_number is not null;
  `.execute(db);
}
