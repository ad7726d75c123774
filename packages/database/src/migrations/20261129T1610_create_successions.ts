import { type Kysely, sql } from 'kysely';

const bodies = sql`
  create table later_agency (
    committee_id uuid not null references committee (id),
    id text not null check (id ~ '^later/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    name_vi text not null check (name_vi is nfc normalized and char_length(name_vi) between 1 and 200),
    name_en text not null check (name_en is nfc normalized and char_length(name_en) between 1 and 200),
    kind text not null check (kind in ('DIVISION', 'CENTRE', 'MASS_ORGANISATION', 'FRONT', 'BANK', 'INSURANCE',
      'WARD_PEOPLES_COMMITTEE', 'AUTHORITY', 'OTHER')),
    place text,
    valid_from date,
    basis text not null check (basis is nfc normalized and char_length(basis) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, place) references place (committee_id, id),
    constraint later_agency_once unique nulls not distinct (committee_id, name_vi, place)
  );
  create trigger later_agency_append_only before update or delete or truncate on later_agency
    for each statement execute function refuse_change();
`;

const successions = sql`
  create table succession (
    committee_id uuid not null references committee (id),
    id uuid not null,
    from_place text,
    from_agency text,
    from_later_agency text,
    succeeds_on date not null,
    scope text not null check (scope in ('WHOLE', 'PART')),
    basis text not null check (basis is nfc normalized and char_length(basis) between 1 and 500),
    verified boolean not null,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    withdrawn_on date,
    withdrawal_reason text check (withdrawal_reason is nfc normalized
      and char_length(withdrawal_reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    updated_by text not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint succession_of_scope unique (committee_id, id, scope),
    foreign key (committee_id, from_place) references place (committee_id, id),
    foreign key (committee_id, from_agency) references agency (committee_id, id),
    foreign key (committee_id, from_later_agency) references later_agency (committee_id, id),
    constraint succession_of_one check (num_nonnulls(from_place, from_agency, from_later_agency) = 1),
    constraint succession_withdrawn check ((withdrawn_on is null) = (withdrawal_reason is null))
  );
  create unique index succession_once on succession (committee_id, from_place, from_agency, from_later_agency,
    succeeds_on) nulls not distinct where withdrawn_on is null;
  create unique index succession_whole_once on succession (committee_id, from_place, from_agency, from_later_agency)
    nulls not distinct where withdrawn_on is null and scope = 'WHOLE';

  create table succession_successor (
    committee_id uuid not null,
    succession_id uuid not null,
    scope text not null,
    position integer not null check (position >= 1),
    to_place text,
    to_agency text,
    to_later_agency text,
    primary key (committee_id, succession_id, position),
    foreign key (committee_id, succession_id, scope) references succession (committee_id, id, scope),
    foreign key (committee_id, to_place) references place (committee_id, id),
    foreign key (committee_id, to_agency) references agency (committee_id, id),
    foreign key (committee_id, to_later_agency) references later_agency (committee_id, id),
    constraint succession_successor_is_one check (num_nonnulls(to_place, to_agency, to_later_agency) = 1),
    constraint succession_successor_once unique nulls not distinct (committee_id, succession_id, to_place, to_agency,
      to_later_agency)
  );
  create unique index succession_successor_of_whole on succession_successor (committee_id, succession_id)
    where scope = 'WHOLE';
  create trigger succession_successor_append_only before update or delete or truncate on succession_successor
    for each statement execute function refuse_change();
`;

/** A record is withdrawn, once; units have units after them, bodies bodies, and never themselves. */
const kept = sql`
  create function keep_succession() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE'
      or (to_jsonb(new) - array['withdrawn_on', 'withdrawal_reason', 'updated_at', 'updated_by', 'version'])
        <> (to_jsonb(old) - array['withdrawn_on', 'withdrawal_reason', 'updated_at', 'updated_by', 'version'])
      or new.version <> old.version + 1 or old.withdrawn_on is not null or new.withdrawn_on is null then
      raise exception 'A succession is withdrawn, and nothing else of it changes.'
        using errcode = 'restrict_violation', constraint = 'succession_kept', table = 'succession';
    end if;
    return new;
  end $$;
  create trigger succession_keeps before update or delete on succession for each row execute function keep_succession();
  create trigger succession_append_only before truncate on succession for each statement execute function refuse_change();

  create function check_succession_successor() returns trigger language plpgsql as $$
  declare
    origin record;
  begin
    select s.from_place, coalesce(s.from_agency, s.from_later_agency) as from_body into origin from succession s
      where s.committee_id = new.committee_id and s.id = new.succession_id;
    if (origin.from_place is null) <> (new.to_place is null)
      or coalesce(origin.from_place, origin.from_body) = coalesce(new.to_place, new.to_agency, new.to_later_agency) then
      raise exception 'A unit has units after it, a body bodies, and neither itself.'
        using errcode = 'check_violation', constraint = 'succession_successor_of_its_kind', table = 'succession_successor';
    end if;
    return new;
  end $$;
  create trigger succession_successor_checked before insert on succession_successor
    for each row execute function check_succession_successor();
`;

/** What the committee records of successors, beside what comes with the rules; bodies that came after those of the plan. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await bodies.execute(db);
  await successions.execute(db);
  await kept.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table succession_successor, succession, later_agency;
    drop function check_succession_successor(); drop function keep_succession();
  `.execute(db);
}
