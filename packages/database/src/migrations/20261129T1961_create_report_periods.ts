import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table report_period (
    committee_id uuid not null references committee (id),
    id uuid not null,
    from_on date not null,
    to_on date not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    closed_on date,
    closed_by text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint report_period_once unique (committee_id, from_on),
    constraint report_period_days check (from_on <= to_on),
    constraint report_period_closed check ((state = 'CLOSED') = (num_nonnulls(closed_on, closed_by) = 2)
      and num_nonnulls(closed_on, closed_by) in (0, 2)),
    constraint report_period_over check (closed_on > to_on)
  );
  create unique index report_period_one_open on report_period (committee_id) where state = 'OPEN';

  create table report_figure (
    committee_id uuid not null,
    period_id uuid not null,
    revision integer not null check (revision >= 1),
    place text not null,
    households_start integer not null check (households_start >= 0),
    households_exited integer not null check (households_exited >= 0),
    households_became_poor integer not null check (households_became_poor >= 0),
    households_other_decrease integer not null check (households_other_decrease >= 0),
    households_from_poor integer not null check (households_from_poor >= 0),
    households_relapsed integer not null check (households_relapsed >= 0),
    households_new integer not null check (households_new >= 0),
    households_other_increase integer not null check (households_other_increase >= 0),
    households_end integer not null check (households_end >= 0),
    persons_start integer not null check (persons_start >= 0),
    persons_exited integer not null check (persons_exited >= 0),
    persons_became_poor integer not null check (persons_became_poor >= 0),
    persons_other_decrease integer not null check (persons_other_decrease >= 0),
    persons_from_poor integer not null check (persons_from_poor >= 0),
    persons_relapsed integer not null check (persons_relapsed >= 0),
    persons_new integer not null check (persons_new >= 0),
    persons_other_increase integer not null check (persons_other_increase >= 0),
    persons_end integer not null check (persons_end >= 0),
    primary key (committee_id, period_id, revision, place),
    foreign key (committee_id, period_id) references report_period (committee_id, id),
    foreign key (committee_id, place) references place (committee_id, id),
    constraint report_figure_households_balance check (households_end = households_start - households_exited
      - households_became_poor - households_other_decrease + households_from_poor + households_relapsed
      + households_new + households_other_increase),
    constraint report_figure_persons_balance check (persons_end = persons_start - persons_exited
      - persons_became_poor - persons_other_decrease + persons_from_poor + persons_relapsed
      + persons_new + persons_other_increase)
  );

  create table report_entry (
    committee_id uuid not null,
    id uuid not null,
    period_id uuid not null,
    revision integer not null,
    place text not null,
    form_column text not null check (form_column in ('START', 'EXITED', 'BECAME_POOR', 'OTHER_DECREASE', 'FROM_POOR',
      'RELAPSED', 'NEW', 'OTHER_INCREASE', 'END')),
    household_id uuid not null,
    happened_on date not null,
    households integer not null check (households in (0, 1)),
    persons integer not null check (persons >= 0),
    primary key (committee_id, id),
    foreign key (committee_id, period_id, revision, place)
      references report_figure (committee_id, period_id, revision, place),
    foreign key (committee_id, household_id) references household (committee_id, id)
  );
  create index report_entry_of_figure on report_entry (committee_id, period_id, revision, place, form_column, id);
  create index report_entry_of_household on report_entry (committee_id, household_id);

  create table report_correction (
    committee_id uuid not null,
    id uuid not null,
    period_id uuid not null,
    revision integer not null check (revision >= 2),
    corrected_on date not null,
    reason text not null check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint report_correction_once unique (committee_id, period_id, revision),
    foreign key (committee_id, period_id) references report_period (committee_id, id)
  );
`;

/** What is written down stays: figures, their rows and corrections only grow. */
const appendOnly = sql`
  create trigger report_figure_append_only before update or delete or truncate on report_figure
    for each statement execute function refuse_change();
  create trigger report_entry_append_only before update or delete or truncate on report_entry
    for each statement execute function refuse_change();
  create trigger report_correction_append_only before update or delete or truncate on report_correction
    for each statement execute function refuse_change();
  create trigger report_period_kept before truncate on report_period
    for each statement execute function refuse_change();
`;

/** Figures and rows of a revision come before what seals it: the closing seals the first, a correction each further one. */
const sealed = sql`
  create function check_report_draft() returns trigger language plpgsql as $$
  declare
    closed boolean;
    following integer;
  begin
    select p.state = 'CLOSED' into closed from report_period p
      where p.committee_id = new.committee_id and p.id = new.period_id for no key update;
    select count(*) + 2 into following from report_correction c
      where c.committee_id = new.committee_id and c.period_id = new.period_id;
    if new.revision <> (case when closed then following else 1 end) then
      raise exception 'The revision is sealed.'
        using errcode = 'restrict_violation', constraint = 'report_revision_sealed', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger report_figure_drafted before insert on report_figure
    for each row execute function check_report_draft();
  create trigger report_entry_drafted before insert on report_entry
    for each row execute function check_report_draft();
`;

/** Every figure is the sum of its rows, and begins where the period before it ended, as that was corrected last. */
const adding = sql`
  create function check_report_revision(committee uuid, period uuid, revision_of integer) returns void
    language plpgsql as $$
  declare
    before uuid;
    latest integer;
  begin
    if not exists (select from report_figure f
      where f.committee_id = committee and f.period_id = period and f.revision = revision_of) then
      raise exception 'A revision without figures.'
        using errcode = 'check_violation', constraint = 'report_revision_has_figures', table = 'report_figure';
    end if;
    if exists (select from report_figure f
      cross join lateral (values
        ('START', f.households_start, f.persons_start), ('EXITED', f.households_exited, f.persons_exited),
        ('BECAME_POOR', f.households_became_poor, f.persons_became_poor),
        ('OTHER_DECREASE', f.households_other_decrease, f.persons_other_decrease),
        ('FROM_POOR', f.households_from_poor, f.persons_from_poor),
        ('RELAPSED', f.households_relapsed, f.persons_relapsed), ('NEW', f.households_new, f.persons_new),
        ('OTHER_INCREASE', f.households_other_increase, f.persons_other_increase),
        ('END', f.households_end, f.persons_end)) as told (form_column, households, persons)
      cross join lateral (select coalesce(sum(e.households), 0) as households, coalesce(sum(e.persons), 0) as persons
        from report_entry e where e.committee_id = f.committee_id and e.period_id = f.period_id
          and e.revision = f.revision and e.place = f.place and e.form_column = told.form_column) as rows_of
      where f.committee_id = committee and f.period_id = period and f.revision = revision_of
        and (told.households <> rows_of.households or told.persons <> rows_of.persons)) then
      raise exception 'A figure is the sum of its rows.'
        using errcode = 'check_violation', constraint = 'report_figure_of_entries', table = 'report_figure';
    end if;
    select b.id into before from report_period p
      join report_period b on b.committee_id = p.committee_id and b.to_on = p.from_on - 1 and b.state = 'CLOSED'
      where p.committee_id = committee and p.id = period;
    if before is null then
      return;
    end if;
    select count(*) + 1 into latest from report_correction c where c.committee_id = committee and c.period_id = before;
    if exists (select from
      (select f.place, f.households_start, f.persons_start from report_figure f
        where f.committee_id = committee and f.period_id = period and f.revision = revision_of) as begins
      full join (select f.place, f.households_end, f.persons_end from report_figure f
        where f.committee_id = committee and f.period_id = before and f.revision = latest) as ended using (place)
      where coalesce(begins.households_start, 0) <> coalesce(ended.households_end, 0)
        or coalesce(begins.persons_start, 0) <> coalesce(ended.persons_end, 0)) then
      raise exception 'A period begins where the one before it ended.'
        using errcode = 'check_violation', constraint = 'report_period_carries_over', table = 'report_figure';
    end if;
  end $$;
`;

/** Periods follow each other without a gap; a closed one never changes. */
const frozen = sql`
  create function check_report_period() returns trigger language plpgsql as $$
  declare
    ended date;
  begin
    if tg_op <> 'INSERT' and old.state = 'CLOSED' then
      raise exception 'A closed period is frozen.'
        using errcode = 'restrict_violation', constraint = 'report_period_frozen', table = 'report_period';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if tg_op = 'INSERT' then
      select max(p.to_on) into ended from report_period p where p.committee_id = new.committee_id;
      if new.state <> 'OPEN' or new.from_on <> ended + 1 then
        raise exception 'A period begins open, on the day after the one before it.'
          using errcode = 'check_violation', constraint = 'report_period_follows', table = 'report_period';
      end if;
      return new;
    end if;
    if (new.committee_id, new.id, new.from_on, new.to_on) is distinct from
      (old.committee_id, old.id, old.from_on, old.to_on) then
      raise exception 'A period keeps its days.'
        using errcode = 'restrict_violation', constraint = 'report_period_keeps_days', table = 'report_period';
    end if;
    if new.state = 'CLOSED' then
      perform check_report_revision(new.committee_id, new.id, 1);
    end if;
    return new;
  end $$;
  create trigger report_period_checked before insert or update or delete on report_period
    for each row execute function check_report_period();

  create function check_report_correction() returns trigger language plpgsql as $$
  declare
    closed date;
    following integer;
  begin
    select p.closed_on into closed from report_period p
      where p.committee_id = new.committee_id and p.id = new.period_id for no key update;
    select count(*) + 2 into following from report_correction c
      where c.committee_id = new.committee_id and c.period_id = new.period_id;
    if closed is null or new.corrected_on < closed or new.revision <> following then
      raise exception 'A correction follows the closing and the correction before it.'
        using errcode = 'check_violation', constraint = 'report_correction_follows', table = 'report_correction';
    end if;
    perform check_report_revision(new.committee_id, new.period_id, new.revision);
    return new;
  end $$;
  create trigger report_correction_checked before insert on report_correction
    for each row execute function check_report_correction();
`;

/** Form 3 of a period: its figures, the rows they are the sums of, and dated corrections that leave both as they were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await appendOnly.execute(db);
  await sealed.execute(db);
  await adding.execute(db);
  await frozen.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table report_correction, report_entry, report_figure, report_period;
    drop function check_report_correction(); drop function check_report_period();
    drop function check_report_revision(uuid, uuid, integer); drop function check_report_draft();
  `.execute(db);
}
