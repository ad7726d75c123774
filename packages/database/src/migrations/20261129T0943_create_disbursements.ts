import { type Kysely, sql } from 'kysely';

const batches = sql`
  create table disbursement_batch (
    committee_id uuid not null,
    id uuid not null,
    measure text not null,
    place text,
    school_term text check (school_term ~ '^[0-9]{4}-[1-9]$'),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'PAID')),
    total bigint not null check (total between 0 and 9007199254740991),
    line_count integer not null check (line_count >= 1),
    maker text not null,
    checker text,
    delegation_id uuid,
    return_reason text check (return_reason is nfc normalized and char_length(return_reason) between 1 and 2000),
    document_number text check (document_number is nfc normalized and char_length(document_number) between 1 and 100),
    paid_on date,
    paid_by text,
    recorded_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, measure) references measure (committee_id, code),
    foreign key (committee_id, place) references place (committee_id, id),
    foreign key (committee_id, delegation_id) references delegation (committee_id, id),
    constraint disbursement_batch_two_persons check (checker is null or checker <> maker or delegation_id is not null),
    constraint disbursement_batch_checked check ((checker is not null) = (state in ('APPROVED', 'PAID'))),
    constraint disbursement_batch_returned check ((return_reason is not null) = (state = 'RETURNED')),
    constraint disbursement_batch_paid check (num_nonnulls(document_number, paid_on, paid_by)
      = case state when 'PAID' then 3 else 0 end)
  );
  create index disbursement_batch_by_record on disbursement_batch (committee_id, recorded_at, id);

  create table disbursement_line (
    committee_id uuid not null,
    id uuid not null,
    batch_id uuid not null,
    leg_id uuid not null,
    amount bigint check (amount between 1 and 9007199254740991),
    units bigint check (units between 1 and 9007199254740991),
    recipient text not null check (recipient is nfc normalized and char_length(recipient) between 1 and 200),
    recorded_at timestamptz not null,
    primary key (committee_id, id),
    constraint disbursement_line_once unique (committee_id, batch_id, leg_id),
    foreign key (committee_id, batch_id) references disbursement_batch (committee_id, id),
    foreign key (committee_id, leg_id) references assignment_leg (committee_id, id),
    constraint disbursement_line_of_money_or_units check (num_nonnulls(amount, units) = 1)
  );
  create index disbursement_line_of_leg on disbursement_line (committee_id, leg_id);
  create trigger disbursement_line_append_only before update or delete or truncate on disbursement_line
    for each statement execute function refuse_change();
`;

const disbursements = sql`
  create table disbursement (
    committee_id uuid not null,
    id uuid not null,
    line_id uuid not null,
    quantity bigint not null check (quantity between 0 and 9007199254740991),
    amount bigint check (amount between 1 and 9007199254740991),
    effective_on date not null,
    document_number text not null
      check (document_number is nfc normalized and char_length(document_number) between 1 and 100),
    reverses uuid,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint disbursement_of_line unique (committee_id, line_id, id),
    constraint disbursement_reversed_once unique (committee_id, reverses),
    foreign key (committee_id, line_id) references disbursement_line (committee_id, id),
    foreign key (committee_id, line_id, reverses) references disbursement (committee_id, line_id, id),
    constraint disbursement_reversal_with_reason check (reverses is null or reason is not null)
  );
  create unique index disbursement_paid_once on disbursement (committee_id, line_id) where reverses is null;
  create index disbursement_by_record on disbursement (committee_id, recorded_at, id);
  create trigger disbursement_append_only before update or delete or truncate on disbursement
    for each statement execute function refuse_change();
`;

/** A batch goes its steps in their order and its lines are those with which it was made. */
const steps = sql`
  create function check_disbursement_batch_step() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' and new.state <> 'DRAFT' or tg_op = 'UPDATE' and not ((old.state, new.state) in (
      ('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'RETURNED'),
      ('APPROVED', 'RETURNED'), ('APPROVED', 'PAID'))) then
      raise exception 'There is no such step of a batch.'
        using errcode = 'check_violation', constraint = 'disbursement_batch_legal_step', table = 'disbursement_batch';
    end if;
    if tg_op = 'UPDATE' and (old.measure, old.place, old.school_term, old.total, old.line_count, old.maker)
      is distinct from (new.measure, new.place, new.school_term, new.total, new.line_count, new.maker) then
      raise exception 'What a batch is made of stays.'
        using errcode = 'check_violation', constraint = 'disbursement_batch_stays', table = 'disbursement_batch';
    end if;
    return new;
  end $$;
  create trigger disbursement_batch_legal_step before insert or update on disbursement_batch
    for each row execute function check_disbursement_batch_step();
  create trigger disbursement_batch_stays before delete or truncate on disbursement_batch
    for each statement execute function refuse_change();

  create function check_disbursement_lines() returns trigger language plpgsql as $$
  begin
    if exists (
      select from (select distinct committee_id, batch_id from inserted) i
      join disbursement_batch b on b.committee_id = i.committee_id and b.id = i.batch_id
      join disbursement_line l on l.committee_id = b.committee_id and l.batch_id = b.id
      group by b.committee_id, b.id
      having b.state <> 'DRAFT' or count(*) <> b.line_count or coalesce(sum(l.amount), 0) <> b.total
    ) then
      raise exception 'The lines do not make the batch.'
        using errcode = 'check_violation', constraint = 'disbursement_line_adds_up', table = 'disbursement_line';
    end if;
    return null;
  end $$;
  create trigger disbursement_line_adds_up after insert on disbursement_line
    referencing new table as inserted for each statement execute function check_disbursement_lines();

  create function check_disbursements() returns trigger language plpgsql as $$
  begin
    if exists (
      select from inserted d
      join disbursement_line l on l.committee_id = d.committee_id and l.id = d.line_id
      join disbursement_batch b on b.committee_id = l.committee_id and b.id = l.batch_id
      left join disbursement r on r.committee_id = d.committee_id and r.id = d.reverses
      where b.state <> 'PAID' or d.amount is distinct from l.amount or r.reverses is not null
    ) then
      raise exception 'What is paid is a line of a paid batch, and what is reversed is a payment.'
        using errcode = 'check_violation', constraint = 'disbursement_of_paid_batch', table = 'disbursement';
    end if;
    return null;
  end $$;
  create trigger disbursement_of_paid_batch after insert on disbursement
    referencing new table as inserted for each statement execute function check_disbursements();
`;

/** Batches with a maker and a checker, their lines, and what was paid: it only grows, and is reversed by a row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await batches.execute(db);
  await disbursements.execute(db);
  await steps.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table disbursement, disbursement_line, disbursement_batch;
    drop function check_disbursements();
    drop function check_disbursement_lines();
    drop function check_disbursement_batch_step();
  `.execute(db);
}
