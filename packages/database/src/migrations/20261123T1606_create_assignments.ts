import { type Kysely, sql } from 'kysely';

const decisions = sql`
  create table decision (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid,
    measure text not null,
    outcome text not null check (outcome in ('OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED', 'UNDETERMINED', 'GRANTED')),
    reasons jsonb not null,
    missing text[] not null,
    facts jsonb not null,
    entitlement jsonb,
    as_of date not null,
    plan_revision uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, household_id, member_id) references household_member (committee_id, household_id, id),
    foreign key (committee_id, measure) references measure (committee_id, code),
    foreign key (committee_id, plan_revision) references plan_revision (committee_id, id)
  );
  create index decision_of_household on decision (committee_id, household_id, recorded_at);
  create trigger decision_append_only before update or delete or truncate on decision
    for each statement execute function refuse_change();
`;

const assignments = sql`
  create table assignment (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid,
    measure text not null,
    item_kind text,
    state text not null check (state in ('ASSIGNED', 'CANCELLED')),
    amount bigint check (amount between 0 and 9007199254740991),
    effective_on date not null,
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    over_plan_reason text check (over_plan_reason is nfc normalized and char_length(over_plan_reason) <= 2000),
    cancelled_on date,
    cancel_reason text check (cancel_reason is nfc normalized and char_length(cancel_reason) <= 2000),
    decision_id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint assignment_of_measure unique (committee_id, id, measure),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, household_id, member_id) references household_member (committee_id, household_id, id),
    foreign key (committee_id, measure) references measure (committee_id, code),
    foreign key (committee_id, decision_id) references decision (committee_id, id),
    constraint assignment_cancelled check ((state = 'CANCELLED') = (cancelled_on is not null)
      and (state = 'CANCELLED') = (cancel_reason is not null))
  );
  create unique index assignment_once on assignment (committee_id, household_id, measure, member_id, item_kind)
    nulls not distinct where state = 'ASSIGNED';
  create index assignment_of_household on assignment (committee_id, household_id, recorded_at);
  create index assignment_live_of_measure on assignment (committee_id, measure) where state = 'ASSIGNED';
  create index assignment_by_record on assignment (committee_id, recorded_at, id);

  create table assignment_exclusion (
    committee_id uuid not null,
    household_id uuid not null,
    exclusion_group text not null,
    assignment_id uuid not null,
    constraint assignment_exclusion_one_live primary key (committee_id, household_id, exclusion_group),
    foreign key (committee_id, assignment_id) references assignment (committee_id, id),
    foreign key (committee_id, exclusion_group) references exclusion_group (committee_id, code)
  );
  create index assignment_exclusion_of_assignment on assignment_exclusion (committee_id, assignment_id);

  create table assignment_leg (
    committee_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    measure text not null,
    leg text,
    pledge text not null,
    quantity bigint not null check (quantity between 1 and 9007199254740991),
    amount bigint check (amount between 0 and 9007199254740991),
    primary key (committee_id, id),
    constraint assignment_leg_once unique nulls not distinct (committee_id, assignment_id, leg),
    foreign key (committee_id, assignment_id, measure) references assignment (committee_id, id, measure),
    foreign key (committee_id, measure, pledge) references pledge (committee_id, measure, id),
    foreign key (committee_id, measure, leg) references measure_leg (committee_id, measure, leg)
  );
  create index assignment_leg_of_pledge on assignment_leg (committee_id, pledge);
`;

/**
 * The plan's exclusion groups as one row a live support: the primary key refuses the second one of a group, whoever
 * writes and however many write at once. A measure may stand in several groups. A cancelled support never comes back.
 */
const exclusionTrigger = sql`
  create function keep_assignment_exclusion() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and old.state = 'CANCELLED' and new.state <> 'CANCELLED' then
      raise exception 'A cancelled assignment stays cancelled.'
        using errcode = 'check_violation', constraint = 'assignment_stays_cancelled', table = 'assignment';
    end if;
    if new.state = 'CANCELLED' then
      delete from assignment_exclusion x where x.committee_id = new.committee_id and x.assignment_id = new.id;
    elsif tg_op = 'INSERT' then
      insert into assignment_exclusion (committee_id, household_id, exclusion_group, assignment_id)
      select new.committee_id, new.household_id, g.exclusion_group, new.id
      from exclusion_group_measure g
      where g.committee_id = new.committee_id and g.measure = new.measure;
    end if;
    return null;
  end $$;
  create trigger assignment_keeps_exclusion after insert or update of state on assignment
    for each row execute function keep_assignment_exclusion();
`;

/**
 * The legs of an assignment come in one statement, are those that the measure states, and add up: to the measure's
 * rate where it is paid once, and to the amount of the assignment where that is known.
 */
const legTrigger = sql`
  create function check_assignment_legs() returns trigger language plpgsql as $$
  declare
    broken record;
  begin
    select a.id, count(l.leg) as legs, sum(l.amount) as total, m.rate,
      (select count(*) from measure_leg s where s.committee_id = a.committee_id and s.measure = a.measure) as stated
    into broken
    from (select distinct committee_id, assignment_id from inserted) i
    join assignment a on a.committee_id = i.committee_id and a.id = i.assignment_id
    join measure m on m.committee_id = a.committee_id and m.code = a.measure
    join assignment_leg l on l.committee_id = a.committee_id and l.assignment_id = a.id
    group by a.committee_id, a.id, m.committee_id, m.code
    having count(l.leg) <> (select count(*) from measure_leg s
        where s.committee_id = a.committee_id and s.measure = a.measure)
      or (bool_and(l.amount is not null) and (sum(l.amount) <> a.amount
        or (m.rate_unit is distinct from 'CHILD_YEAR' and sum(l.amount) <> m.rate)))
    limit 1;
    if found then
      raise exception 'The legs of assignment % do not make its measure: % of % stated, % against a rate of %.',
        broken.id, broken.legs, broken.stated, broken.total, broken.rate
        using errcode = 'check_violation', constraint = 'assignment_leg_adds_up', table = 'assignment_leg';
    end if;
    return null;
  end $$;
  create trigger assignment_leg_adds_up after insert on assignment_leg
    referencing new table as inserted for each statement execute function check_assignment_legs();
  create trigger assignment_leg_append_only before update or delete or truncate on assignment_leg
    for each statement execute function refuse_change();
`;

/** Decisions with the facts they rest on, supports with their legs, and what the plan forbids, kept by the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await decisions.execute(db);
  await assignments.execute(db);
  await exclusionTrigger.execute(db);
  await legTrigger.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table assignment_leg, assignment_exclusion, assignment, decision;
    drop function check_assignment_legs();
    drop function keep_assignment_exclusion();
  `.execute(db);
}
