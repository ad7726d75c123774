import { type Kysely, sql } from 'kysely';

const table = sql`
  create table household_handover (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    from_place text not null,
    to_place text not null,
    origin_place text not null,
    handed_over_on date not null,
    minutes_number text not null check (minutes_number is nfc normalized and char_length(minutes_number) between 1 and 100),
    signers jsonb not null,
    items text[] not null,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, from_place) references place (committee_id, id),
    foreign key (committee_id, to_place) references place (committee_id, id),
    foreign key (committee_id, origin_place) references place (committee_id, id),
    constraint household_handover_differs check (from_place <> to_place),
    constraint household_handover_signed check (signers @> '[{"side": "GIVING"}]' and signers @> '[{"side": "RECEIVING"}]'),
    constraint household_handover_of_something check (cardinality(items) >= 1 and array_position(items, null) is null
      and array_position(items, '') is null),
    constraint household_handover_again_explained check (from_place = origin_place or reason is not null)
  );
  create index household_handover_of_household on household_handover (committee_id, household_id, recorded_at, id);
  create index household_handover_from on household_handover (committee_id, from_place, recorded_at);
  create index household_handover_by_record on household_handover (committee_id, recorded_at, id);
  create index household_handover_by_day on household_handover (committee_id, handed_over_on, id);
  create trigger household_handover_append_only before update or delete or truncate on household_handover
    for each statement execute function refuse_change();
`;

/** What is handed over lies where it is taken from, also when two hand it over at once. */
const held = sql`
  create function check_household_handover() returns trigger language plpgsql as $$
  declare
    lives text;
  begin
    select h.place into lives from household h
      where h.committee_id = new.committee_id and h.id = new.household_id for no key update;
    if lives is distinct from new.from_place then
      raise exception 'The file does not lie there.'
        using errcode = 'check_violation', constraint = 'household_handover_from_its_place', table = 'household_handover';
    end if;
    return new;
  end $$;
  create trigger household_handover_checked before insert on household_handover
    for each row execute function check_household_handover();
`;

/** Files of households that went over to the successor of their ward, by minutes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table.execute(db);
  await held.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table household_handover; drop function check_household_handover();`.execute(db);
}
