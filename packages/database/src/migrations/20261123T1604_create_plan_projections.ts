import { type Kysely, sql } from 'kysely';

const revisionAndMeasures = sql`
  create table plan_revision (
    committee_id uuid not null references committee (id),
    id uuid not null,
    plan text not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    document jsonb not null,
    state text not null check (state in ('DRAFT', 'ADOPTED', 'ARCHIVED')),
    adopted_at timestamptz,
    recorded_at timestamptz not null,
    primary key (committee_id, id),
    constraint plan_revision_adopted check ((state = 'DRAFT') = (adopted_at is null))
  );
  create unique index plan_revision_one_adopted on plan_revision (committee_id) where state = 'ADOPTED';

  create table measure (
    committee_id uuid not null references committee (id),
    code text not null check (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
    family text not null,
    name_vi text not null check (name_vi is nfc normalized),
    name_en text not null check (name_en is nfc normalized),
    clause text not null,
    target text not null check (target in ('HOUSEHOLD', 'MEMBER', 'ITEM')),
    unit text not null check (unit in ('HOUSEHOLD', 'BOOK', 'CHILD', 'ITEM', 'VND', 'CASE')),
    rate bigint check (rate between 0 and 9007199254740991),
    rate_unit text check (rate_unit in ('HOUSEHOLD', 'BOOK', 'CHILD_YEAR', 'ITEM')),
    planned_quantity integer check (planned_quantity >= 0),
    planned_amount bigint check (planned_amount between 0 and 9007199254740991),
    window_from date,
    window_until date,
    lead text not null,
    position integer not null,
    primary key (committee_id, code),
    foreign key (committee_id, lead) references agency (committee_id, id),
    constraint measure_window check (window_from < window_until)
  );

  create table measure_leg (
    committee_id uuid not null,
    measure text not null,
    leg text not null,
    amount bigint not null check (amount between 0 and 9007199254740991),
    position integer not null,
    primary key (committee_id, measure, leg),
    foreign key (committee_id, measure) references measure (committee_id, code)
  );

  create table exclusion_group (
    committee_id uuid not null references committee (id),
    code text not null,
    name_vi text not null check (name_vi is nfc normalized),
    name_en text not null check (name_en is nfc normalized),
    clause text not null,
    quote text not null check (quote is nfc normalized),
    primary key (committee_id, code)
  );

  create table exclusion_group_measure (
    committee_id uuid not null,
    exclusion_group text not null,
    measure text not null,
    primary key (committee_id, exclusion_group, measure),
    foreign key (committee_id, exclusion_group) references exclusion_group (committee_id, code),
    foreign key (committee_id, measure) references measure (committee_id, code)
  );
`;

const sourcesAndPledges = sql`
  create table source (
    committee_id uuid not null references committee (id),
    id text not null check (id ~ '^[a-z0-9]+([-/][a-z0-9]+)*$'),
    name_vi text not null check (name_vi is nfc normalized),
    name_en text not null check (name_en is nfc normalized),
    kind text not null check (kind in ('FUND', 'AGENCY', 'MOBILISED', 'BUDGET')),
    keeper text,
    place text,
    clause text not null,
    quote text not null check (quote is nfc normalized),
    position integer not null,
    primary key (committee_id, id),
    foreign key (committee_id, keeper) references agency (committee_id, id),
    foreign key (committee_id, place) references place (committee_id, id)
  );

  create table pledge (
    committee_id uuid not null references committee (id),
    id text not null check (id ~ '^[a-z0-9]+([-/][a-z0-9]+)*$'),
    measure text not null,
    leg text,
    form text not null check (form in ('SINGLE', 'JOINT', 'POOLED')),
    unit text not null check (unit in ('HOUSEHOLD', 'BOOK', 'CHILD', 'ITEM', 'VND', 'CASE')),
    quantity bigint not null check (quantity between 0 and 9007199254740991),
    money bigint check (money between 0 and 9007199254740991),
    part_of text,
    place text,
    until_age integer check (until_age between 1 and 120),
    clause text not null,
    quote text not null check (quote is nfc normalized),
    position integer not null,
    primary key (committee_id, id),
    constraint pledge_of_measure unique (committee_id, measure, id),
    foreign key (committee_id, measure) references measure (committee_id, code),
    foreign key (committee_id, measure, leg) references measure_leg (committee_id, measure, leg),
    foreign key (committee_id, part_of) references pledge (committee_id, id),
    foreign key (committee_id, place) references place (committee_id, id),
    constraint pledge_not_part_of_itself check (part_of <> id)
  );

  create table pledge_source (
    committee_id uuid not null,
    pledge text not null,
    source text not null,
    primary key (committee_id, pledge, source),
    foreign key (committee_id, pledge) references pledge (committee_id, id),
    foreign key (committee_id, source) references source (committee_id, id)
  );

  create table pledge_counter (
    committee_id uuid not null,
    pledge text not null,
    "limit" bigint not null,
    used bigint not null,
    primary key (committee_id, pledge),
    foreign key (committee_id, pledge) references pledge (committee_id, id),
    constraint pledge_counter_limit check ("limit" between 0 and 9007199254740991),
    constraint pledge_counter_within_limit check (used >= 0 and used <= "limit")
  );
`;

const duties = sql`
  create table duty (
    committee_id uuid not null references committee (id),
    id text not null,
    agencies text[] not null,
    roles text[] not null,
    mandate text not null check (mandate in ('DIRECTED', 'REQUESTED')),
    text_vi text not null check (text_vi is nfc normalized),
    text_en text not null check (text_en is nfc normalized),
    partners text[] not null,
    measures text[] not null,
    deadline jsonb,
    clause text not null,
    quote text not null check (quote is nfc normalized),
    position integer not null,
    primary key (committee_id, id)
  );
`;

/** The plan's document and its projections, rebuilt in the transaction that adopts a revision. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await revisionAndMeasures.execute(db);
  await sourcesAndPledges.execute(db);
  await duties.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table duty, pledge_counter, pledge_source, pledge, source, exclusion_group_measure, exclusion_group,
      measure_leg, measure, plan_revision;
  `.execute(db);
}
