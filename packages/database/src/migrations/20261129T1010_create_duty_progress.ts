import { type Kysely, sql } from 'kysely';

const progress = sql`
  create table duty_progress (
    committee_id uuid not null references committee (id),
    id uuid not null,
    duty text not null,
    agency text not null,
    effective_on date not null,
    due_on date,
    state text not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'DONE')),
    percent integer check (percent between 0 and 100),
    note text check (note is nfc normalized and char_length(note) <= 2000),
    evidence text check (evidence is nfc normalized and char_length(evidence) <= 500),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, duty) references duty (committee_id, id),
    foreign key (committee_id, agency) references agency (committee_id, id),
    constraint duty_progress_percent_of_state check (percent is null
      or (state = 'NOT_STARTED') = (percent = 0) and (state = 'DONE') = (percent = 100))
  );
  create index duty_progress_of_duty on duty_progress (committee_id, duty, agency, recorded_at, id);
  create trigger duty_progress_append_only before update or delete or truncate on duty_progress
    for each statement execute function refuse_change();

  create table duty_person (
    committee_id uuid not null references committee (id),
    id uuid not null,
    duty text not null,
    agency text not null,
    full_name text not null check (full_name is nfc normalized and char_length(full_name) between 1 and 200),
    job_title text check (job_title is nfc normalized and char_length(job_title) between 1 and 200),
    works_from date not null,
    works_until date,
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    end_reason text check (end_reason is nfc normalized and char_length(end_reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, duty) references duty (committee_id, id),
    foreign key (committee_id, agency) references agency (committee_id, id),
    constraint duty_person_period check (works_from <= works_until),
    constraint duty_person_ended check (end_reason is null or works_until is not null)
  );
  create unique index duty_person_once on duty_person (committee_id, duty, agency, full_name)
    where works_until is null;
  create index duty_person_of_duty on duty_person (committee_id, duty, agency);
`;

const difficulties = sql`
  create table difficulty (
    committee_id uuid not null references committee (id),
    id uuid not null,
    raised_by text not null,
    duty text,
    household_id uuid,
    raised_on date not null,
    content text not null check (content is nfc normalized and char_length(content) between 1 and 4000),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    state text not null check (state in ('RAISED', 'FORWARDED', 'ANSWERED', 'CLOSED')),
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, raised_by) references agency (committee_id, id),
    foreign key (committee_id, duty) references duty (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    constraint difficulty_about_something check (duty is not null or household_id is not null)
  );
  create index difficulty_by_record on difficulty (committee_id, recorded_at, id);
  create index difficulty_of_household on difficulty (committee_id, household_id) where household_id is not null;

  create table difficulty_step (
    committee_id uuid not null,
    id uuid not null,
    difficulty_id uuid not null,
    sequence integer not null check (sequence >= 1),
    action text not null check (action in ('FORWARD', 'ANSWER', 'CLOSE')),
    agency text not null,
    effective_on date not null,
    note text check (note is nfc normalized and char_length(note) between 1 and 4000),
    document text check (document is nfc normalized and char_length(document) between 1 and 500),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint difficulty_step_order unique (committee_id, difficulty_id, sequence),
    foreign key (committee_id, difficulty_id) references difficulty (committee_id, id),
    foreign key (committee_id, agency) references agency (committee_id, id),
    constraint difficulty_step_answer_said check (action <> 'ANSWER' or note is not null)
  );
  create trigger difficulty_step_append_only before update or delete or truncate on difficulty_step
    for each statement execute function refuse_change();
`;

/** A difficulty is raised once and only goes forward; what was closed stays closed, and its words stay as they were. */
const order = sql`
  create function keep_difficulty_order() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' and new.state <> 'RAISED' then
      raise exception 'A difficulty begins as raised.'
        using errcode = 'check_violation', constraint = 'difficulty_begins_raised', table = 'difficulty';
    end if;
    if tg_op = 'UPDATE' and not (
      (old.state = 'RAISED' and new.state in ('FORWARDED', 'ANSWERED', 'CLOSED'))
      or (old.state = 'FORWARDED' and new.state in ('ANSWERED', 'CLOSED'))
      or (old.state = 'ANSWERED' and new.state = 'CLOSED')
    ) then
      raise exception 'A difficulty does not go from % to %.', old.state, new.state
        using errcode = 'check_violation', constraint = 'difficulty_goes_forward', table = 'difficulty';
    end if;
    if tg_op = 'UPDATE' and (old.content, old.raised_by, old.duty, old.household_id, old.raised_on)
      is distinct from (new.content, new.raised_by, new.duty, new.household_id, new.raised_on) then
      raise exception 'What was raised stays as it was raised.'
        using errcode = 'check_violation', constraint = 'difficulty_stays_as_raised', table = 'difficulty';
    end if;
    return new;
  end $$;
  create trigger difficulty_keeps_order before insert or update on difficulty
    for each row execute function keep_difficulty_order();
`;

/** How far each body has come with its duties, who works on them, and the difficulties that they raise. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await progress.execute(db);
  await difficulties.execute(db);
  await order.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table difficulty_step, difficulty, duty_person, duty_progress;
    drop function keep_difficulty_order();
  `.execute(db);
}
