import { type Kysely, sql } from 'kysely';

const table = sql`
  create table sponsorship (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid not null,
    sponsor_kind text not null check (sponsor_kind in ('AGENCY', 'ENTERPRISE', 'BENEFACTOR')),
    sponsor_agency text,
    sponsor_name text check (sponsor_name is nfc normalized and char_length(sponsor_name) between 1 and 200),
    sponsor_key text not null check (sponsor_key ~ '^(agency|name)/.'),
    starts_on date not null,
    until date,
    basis text not null check (basis is nfc normalized and char_length(basis) between 1 and 500),
    content text check (content is nfc normalized and char_length(content) between 1 and 2000),
    state text not null check (state in ('RUNNING', 'ENDED', 'VOIDED')),
    closed_on date,
    closing_reason text check (closing_reason is nfc normalized and char_length(closing_reason) between 1 and 2000),
    decision_id uuid not null,
    corrects uuid,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    updated_by text not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, household_id, member_id) references household_member (committee_id, household_id, id),
    foreign key (committee_id, sponsor_agency) references agency (committee_id, id),
    foreign key (committee_id, decision_id) references decision (committee_id, id),
    foreign key (committee_id, corrects) references sponsorship (committee_id, id),
    constraint sponsorship_corrected_once unique (committee_id, corrects),
    constraint sponsorship_correction_explained check (corrects is null or reason is not null),
    constraint sponsorship_of_one_sponsor check ((sponsor_kind = 'AGENCY') = (sponsor_agency is not null)
      and (sponsor_kind = 'AGENCY') = (sponsor_name is null)
      and (sponsor_agency is null or sponsor_key = 'agency/' || sponsor_agency)
      and (sponsor_agency is not null or sponsor_key like 'name/_%')),
    constraint sponsorship_period check (until > starts_on),
    constraint sponsorship_closed check ((state = 'RUNNING') = (closed_on is null)
      and (state = 'RUNNING') = (closing_reason is null) and (state <> 'ENDED' or until is not null))
  );
  create index sponsorship_of_household on sponsorship (committee_id, household_id, recorded_at, id);
  create index sponsorship_of_member on sponsorship (committee_id, member_id, sponsor_key);
  create index sponsorship_by_record on sponsorship (committee_id, recorded_at, id);
  create index sponsorship_by_start on sponsorship (committee_id, starts_on, id);
`;

/**
 * Under any concurrency: one sponsor takes a person on once at a time. What was recorded stays; it ends once, and is
 * voided once.
 */
const order = sql`
  create function keep_sponsorship() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'A sponsorship is voided, not deleted.'
        using errcode = 'restrict_violation', constraint = 'sponsorship_kept', table = 'sponsorship';
    end if;
    if tg_op = 'UPDATE' then
      if (to_jsonb(new) - array['until', 'state', 'closed_on', 'closing_reason', 'updated_at', 'updated_by', 'version'])
        <> (to_jsonb(old) - array['until', 'state', 'closed_on', 'closing_reason', 'updated_at', 'updated_by', 'version'])
        or new.version <> old.version + 1 or new.state = 'RUNNING' or old.state = 'VOIDED' or old.state = new.state
        or (new.state = 'VOIDED' and new.until is distinct from old.until) then
        raise exception 'A sponsorship goes from running to ended, and from either to voided.'
          using errcode = 'restrict_violation', constraint = 'sponsorship_kept', table = 'sponsorship';
      end if;
    end if;
    if new.state <> 'VOIDED' then
      perform 1 from household_member m
        where m.committee_id = new.committee_id and m.id = new.member_id for no key update;
      if exists (select from sponsorship s where s.committee_id = new.committee_id and s.member_id = new.member_id
          and s.sponsor_key = new.sponsor_key and s.id <> new.id and s.state <> 'VOIDED'
          and (s.until is null or new.starts_on < s.until) and (new.until is null or s.starts_on < new.until)) then
        raise exception 'The sponsor sponsors this person already.'
          using errcode = 'unique_violation', constraint = 'sponsorship_once', table = 'sponsorship';
      end if;
    end if;
    return new;
  end $$;
  create trigger sponsorship_keeps before insert or update or delete on sponsorship
    for each row execute function keep_sponsorship();
  create trigger sponsorship_append_only before truncate on sponsorship
    for each statement execute function refuse_change();
`;

/** Who sponsors whom after the exit, from when until when, on what basis. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table.execute(db);
  await order.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table sponsorship; drop function keep_sponsorship();`.execute(db);
}
