import { type Kysely, sql } from 'kysely';

const table = sql`
  create table gift (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    year integer not null check (year between 1900 and 2999),
    giver_kind text not null check (giver_kind in ('AGENCY', 'ENTERPRISE', 'BENEFACTOR')),
    giver_agency text,
    giver_name text check (giver_name is nfc normalized and char_length(giver_name) between 1 and 200),
    giver_key text not null check (giver_key ~ '^(agency|name)/.'),
    given_on date not null,
    amount bigint check (amount between 1 and 9007199254740991),
    goods text check (goods is nfc normalized and char_length(goods) between 1 and 500),
    document text check (document is nfc normalized and char_length(document) between 1 and 500),
    note text check (note is nfc normalized and char_length(note) between 1 and 2000),
    decision_id uuid not null,
    corrects uuid,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    voided_on date,
    void_reason text check (void_reason is nfc normalized and char_length(void_reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    updated_by text not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, giver_agency) references agency (committee_id, id),
    foreign key (committee_id, decision_id) references decision (committee_id, id),
    foreign key (committee_id, corrects) references gift (committee_id, id),
    constraint gift_corrected_once unique (committee_id, corrects),
    constraint gift_correction_explained check (corrects is null or reason is not null),
    constraint gift_of_one_giver check ((giver_kind = 'AGENCY') = (giver_agency is not null)
      and (giver_kind = 'AGENCY') = (giver_name is null)
      and (giver_agency is null or giver_key = 'agency/' || giver_agency)
      and (giver_agency is not null or giver_key like 'name/_%')),
    constraint gift_is_something check (num_nonnulls(amount, goods) >= 1),
    constraint gift_of_its_year check (extract(year from given_on) = year
      or (extract(year from given_on) = year - 1 and extract(month from given_on) = 12)),
    constraint gift_voided check ((voided_on is null) = (void_reason is null))
  );
  create unique index gift_once on gift (committee_id, household_id, giver_key, year) where voided_on is null;
  create index gift_of_household on gift (committee_id, household_id, recorded_at, id);
  create index gift_by_record on gift (committee_id, recorded_at, id);
  create index gift_by_day on gift (committee_id, given_on, id);
`;

/** What was given is never rewritten: it is voided, once, and recorded anew. */
const kept = sql`
  create function keep_gift() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE'
      or (to_jsonb(new) - array['voided_on', 'void_reason', 'updated_at', 'updated_by', 'version'])
        <> (to_jsonb(old) - array['voided_on', 'void_reason', 'updated_at', 'updated_by', 'version'])
      or new.version <> old.version + 1 or old.voided_on is not null or new.voided_on is null then
      raise exception 'A gift is voided, and nothing else of it changes.'
        using errcode = 'restrict_violation', constraint = 'gift_kept', table = 'gift';
    end if;
    return new;
  end $$;
  create trigger gift_keeps before update or delete on gift for each row execute function keep_gift();
  create trigger gift_append_only before truncate on gift for each statement execute function refuse_change();
`;

/** Gifts at Tet: money or goods, once a household, giver and year. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table.execute(db);
  await kept.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table gift; drop function keep_gift();`.execute(db);
}
