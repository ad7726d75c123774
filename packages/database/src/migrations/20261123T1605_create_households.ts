import { type Kysely, sql } from 'kysely';

const households = sql`
  create table household (
    committee_id uuid not null references committee (id),
    id uuid not null,
    code text collate "vi-x-icu" check (code is nfc normalized and char_length(code) between 1 and 50),
    head_name text not null check (head_name is nfc normalized and char_length(head_name) between 1 and 200),
    head_name_key text collate "vi-x-icu" not null check (head_name_key is nfc normalized),
    place text not null,
    residential_group text check (residential_group is nfc normalized and char_length(residential_group) <= 200),
    address text check (address is nfc normalized and char_length(address) <= 500),
    class text not null check (class in ('POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY',
      'AVERAGE_LIVING_STANDARD', 'WELL_OFF')),
    standard text check (standard in ('CENTRAL', 'CITY')),
    exited_on date,
    housing_dilapidated boolean,
    housing_works text check (housing_works in ('NONE', 'NEW_BUILD', 'REPAIR')),
    housing_works_year integer,
    in_hardship boolean,
    demo boolean not null,
    recorded_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, place) references place (committee_id, id),
    constraint household_housing_works_dated check ((housing_works is null) = (housing_works_year is null)),
    constraint household_exit_of_its_class check (exited_on is null or class not in ('POOR', 'NEAR_POOR'))
  );
  create index household_by_name on household (committee_id, head_name_key, id);
  create index household_by_code on household (committee_id, (coalesce(code, '')), id);
  create index household_by_update on household (committee_id, updated_at, id);
  create index household_by_place on household (committee_id, place, id);
  create index household_by_class on household (committee_id, class, id);
  create index household_search on household using gin
    (fold_vietnamese(head_name || ' ' || coalesce(code, '') || ' ' || coalesce(address, '')) gin_trgm_ops);

  create table household_member (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    full_name text not null check (full_name is nfc normalized and char_length(full_name) between 1 and 200),
    name_key text collate "vi-x-icu" not null check (name_key is nfc normalized),
    relation text not null check (relation in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'GRANDPARENT',
      'SIBLING', 'OTHER')),
    sex text check (sex in ('FEMALE', 'MALE')),
    birth_date date,
    birth_year integer check (birth_year between 1880 and 2200),
    ethnic_group text check (ethnic_group is nfc normalized and char_length(ethnic_group) <= 100),
    citizen_number text check (citizen_number ~ '^[0-9]{12}$'),
    school_level text check (school_level in ('NONE', 'CRECHE', 'KINDERGARTEN', 'GENERAL_EDUCATION',
      'CONTINUING_EDUCATION', 'VOCATIONAL', 'PROFESSIONAL_SECONDARY', 'COLLEGE', 'UNIVERSITY')),
    grade integer check (grade between 1 and 12),
    in_school boolean,
    removed_at timestamptz,
    remove_reason text check (remove_reason is nfc normalized and char_length(remove_reason) <= 2000),
    recorded_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint household_member_of_household unique (committee_id, household_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    constraint household_member_birth check
      (birth_date is null or birth_year is null or extract(year from birth_date) = birth_year),
    constraint household_member_removed check ((removed_at is null) = (remove_reason is null))
  );
  create unique index household_member_one_head on household_member (committee_id, household_id)
    where relation = 'HEAD' and removed_at is null;
  create index household_member_citizen_number on household_member (committee_id, citizen_number)
    where citizen_number is not null;
  create index household_member_search on household_member using gin (fold_vietnamese(full_name) gin_trgm_ops);
`;

const classification = sql`
  create table household_review (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    reviewed_on date not null,
    kind text not null check (kind in ('YEARLY', 'MONTHLY')),
    b1 integer check (b1 >= 0),
    b2 integer check (b2 between 0 and 120 and b2 % 10 = 0),
    deprivations text[] not null check (deprivations <@ array['EMPLOYMENT', 'DEPENDANTS', 'NUTRITION',
      'HEALTH_INSURANCE', 'ADULT_EDUCATION', 'CHILD_SCHOOLING', 'HOUSING_QUALITY', 'HOUSING_AREA', 'CLEAN_WATER',
      'SANITATION', 'TELECOMMUNICATION', 'INFORMATION_MEANS']),
    causes text[] not null check (causes <@ array['ILLNESS', 'CRITICAL_ILLNESS', 'ACCIDENT', 'NO_WORKING_AGE_MEMBER',
      'UNABLE_TO_WORK', 'INTELLECTUAL_DISABILITY', 'ELDERLY_WITHOUT_PENSION', 'NO_STABLE_INCOME',
      'NO_BUSINESS_CAPITAL', 'LACK_OF_SKILLS']),
    computed_class text check (computed_class in ('POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY',
      'AVERAGE_LIVING_STANDARD', 'WELL_OFF')),
    note text check (note is nfc normalized and char_length(note) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id)
  );
  create index household_review_of_household on household_review (committee_id, household_id, reviewed_on, recorded_at);

  create table classification_decision (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    number text check (number is nfc normalized and char_length(number) <= 100),
    decided_on date not null,
    effective_on date not null,
    class text not null check (class in ('POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY',
      'AVERAGE_LIVING_STANDARD', 'WELL_OFF')),
    standard text check (standard in ('CENTRAL', 'CITY')),
    change text not null check (change in ('UNCHANGED', 'NEWLY_NEAR_POOR', 'RELAPSED_NEAR_POOR', 'RELAPSED_POOR',
      'EXITED_NEAR_POVERTY', 'EXITED_POVERTY')),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id)
  );
  create index classification_decision_of_household
    on classification_decision (committee_id, household_id, effective_on, recorded_at);

  create table need (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    kind text not null check (kind in ('HEALTH', 'EDUCATION', 'PRODUCTION', 'CREDIT', 'HOUSING_NEW_BUILD',
      'HOUSING_REPAIR', 'ESSENTIAL_ITEMS', 'OTHER')),
    year integer not null check (year between 2000 and 2200),
    note text check (note is nfc normalized and char_length(note) <= 2000),
    recorded_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    withdraw_reason text check (withdraw_reason is nfc normalized and char_length(withdraw_reason) <= 2000),
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    constraint need_withdrawn check ((withdrawn_at is null) = (withdraw_reason is null))
  );
  create unique index need_once on need (committee_id, household_id, kind, year) where withdrawn_at is null;
`;

/** Households with members, and the cycle of classification: review, decision of the chairman, need. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await households.execute(db);
  await classification.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table need, classification_decision, household_review, household_member, household;`.execute(db);
}
