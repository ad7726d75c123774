import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table handing_over (
    committee_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    handed_over_on date not null,
    signed_list_number text not null
      check (signed_list_number is nfc normalized and char_length(signed_list_number) between 1 and 100),
    received_by text not null check (received_by is nfc normalized and char_length(received_by) between 1 and 200),
    book_number text check (book_number is nfc normalized and char_length(book_number) between 1 and 100),
    house_acceptance_number text
      check (house_acceptance_number is nfc normalized and char_length(house_acceptance_number) between 1 and 100),
    receipt_number text check (receipt_number is nfc normalized and char_length(receipt_number) between 1 and 100),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint handing_over_once unique (committee_id, assignment_id),
    foreign key (committee_id, assignment_id) references assignment (committee_id, id),
    constraint handing_over_one_evidence check (num_nonnulls(book_number, house_acceptance_number, receipt_number) = 1)
  );
  create unique index handing_over_book_number on handing_over (committee_id, book_number)
    where book_number is not null;
  create trigger handing_over_append_only before update or delete or truncate on handing_over
    for each statement execute function refuse_change();

  create table use_check (
    committee_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    checked_on date not null,
    result text not null check (result in ('FOR_INTENDED_PURPOSE', 'NOT_FOR_INTENDED_PURPOSE')),
    finding text check (finding is nfc normalized and char_length(finding) between 1 and 2000),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint use_check_after_handing_over foreign key (committee_id, assignment_id)
      references handing_over (committee_id, assignment_id),
    constraint use_check_finding check (result = 'FOR_INTENDED_PURPOSE' or finding is not null)
  );
  create index use_check_of_assignment on use_check (committee_id, assignment_id, checked_on, recorded_at);
  create trigger use_check_append_only before update or delete or truncate on use_check
    for each statement execute function refuse_change();
`;

/**
 * A cancelled support is not handed over, one that was handed over is not cancelled, whoever writes and whoever comes
 * first: the one who hands over holds the assignment.
 */
const triggers = sql`
  create function check_handing_over() returns trigger language plpgsql as $$
  declare
    held record;
  begin
    select a.state, a.effective_on into held from assignment a
    where a.committee_id = new.committee_id and a.id = new.assignment_id for share;
    if held.state = 'CANCELLED' then
      raise exception 'A cancelled support is not handed over.'
        using errcode = 'check_violation', constraint = 'handing_over_of_live_support', table = 'handing_over';
    end if;
    if new.handed_over_on < held.effective_on then
      raise exception 'A support is not handed over before it holds.'
        using errcode = 'check_violation', constraint = 'handing_over_not_before_support', table = 'handing_over';
    end if;
    return new;
  end $$;
  create trigger handing_over_of_live_support before insert on handing_over
    for each row execute function check_handing_over();

  create function keep_handed_over() returns trigger language plpgsql as $$
  begin
    if new.state = 'CANCELLED' and exists (select from handing_over h
      where h.committee_id = new.committee_id and h.assignment_id = new.id) then
      raise exception 'What was handed over is not cancelled.'
        using errcode = 'check_violation', constraint = 'assignment_stays_handed_over', table = 'assignment';
    end if;
    return new;
  end $$;
  create trigger assignment_stays_handed_over before update of state on assignment
    for each row execute function keep_handed_over();

  create function check_use_check() returns trigger language plpgsql as $$
  begin
    if exists (select from handing_over h where h.committee_id = new.committee_id
      and h.assignment_id = new.assignment_id and h.handed_over_on > new.checked_on) then
      raise exception 'The use is not checked before the handing over.'
        using errcode = 'check_violation', constraint = 'use_check_not_before_handing_over', table = 'use_check';
    end if;
    return new;
  end $$;
  create trigger use_check_not_before_handing_over before insert on use_check
    for each row execute function check_use_check();
`;

/** What happens to a support after its assignment: it is handed over once, and its use is checked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await triggers.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger assignment_stays_handed_over on assignment;
    drop table use_check, handing_over;
    drop function check_use_check();
    drop function keep_handed_over();
    drop function check_handing_over();
  `.execute(db);
}
