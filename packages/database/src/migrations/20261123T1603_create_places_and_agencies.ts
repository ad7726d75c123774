import { type Kysely, sql } from 'kysely';

/** Places and agencies with their periods and successors, and who works for a committee. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table place (
      committee_id uuid not null references committee (id),
      id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      code text not null,
      name_vi text collate "vi-x-icu" not null check (name_vi is nfc normalized),
      name_en text not null check (name_en is nfc normalized),
      kind text not null check (kind in ('WARD', 'COMMUNE', 'DISTRICT', 'CITY')),
      valid_from date,
      valid_to date,
      baseline_households integer check (baseline_households >= 0),
      position integer not null,
      primary key (committee_id, id),
      constraint place_period check (valid_from <= valid_to)
    );

    create table place_succession (
      committee_id uuid not null,
      from_place text not null,
      to_place text not null,
      succeeds_on date not null,
      scope text not null check (scope in ('WHOLE', 'PART')),
      basis text not null check (basis is nfc normalized),
      verified boolean not null,
      primary key (committee_id, from_place, to_place, succeeds_on),
      foreign key (committee_id, from_place) references place (committee_id, id),
      foreign key (committee_id, to_place) references place (committee_id, id),
      constraint place_succession_differs check (from_place <> to_place)
    );

    create table agency (
      committee_id uuid not null references committee (id),
      id text not null check (id ~ '^[a-z0-9]+([-/][a-z0-9]+)*$'),
      name_vi text not null check (name_vi is nfc normalized),
      name_en text not null check (name_en is nfc normalized),
      kind text not null check (kind in ('DIVISION', 'CENTRE', 'MASS_ORGANISATION', 'FRONT', 'BANK', 'INSURANCE',
        'WARD_PEOPLES_COMMITTEE', 'AUTHORITY', 'OTHER')),
      section integer,
      place text,
      valid_to date,
      clause text not null,
      quote text not null check (quote is nfc normalized),
      position integer not null,
      primary key (committee_id, id),
      foreign key (committee_id, place) references place (committee_id, id)
    );

    create table agency_succession (
      committee_id uuid not null,
      from_agency text not null,
      to_agency text not null,
      succeeds_on date not null,
      scope text not null check (scope in ('WHOLE', 'PART')),
      basis text not null check (basis is nfc normalized),
      verified boolean not null,
      primary key (committee_id, from_agency, to_agency, succeeds_on),
      foreign key (committee_id, from_agency) references agency (committee_id, id),
      foreign key (committee_id, to_agency) references agency (committee_id, id),
      constraint agency_succession_differs check (from_agency <> to_agency)
    );

    create table membership (
      committee_id uuid not null references committee (id),
      id uuid not null,
      user_id text not null,
      role text not null check (role in ('ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER',
        'WARD_OFFICER', 'AUDITOR')),
      agency text,
      place text,
      disabled_at timestamptz,
      recorded_at timestamptz not null,
      updated_at timestamptz not null,
      version integer not null check (version >= 1),
      primary key (committee_id, id),
      constraint membership_user unique (committee_id, user_id),
      foreign key (committee_id, agency) references agency (committee_id, id),
      foreign key (committee_id, place) references place (committee_id, id),
      constraint membership_ward check (role <> 'WARD_OFFICER' or place is not null),
      constraint membership_agency check (role <> 'AGENCY_OFFICER' or agency is not null)
    );
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table membership, agency_succession, agency, place_succession, place;`.execute(db);
}
