import { type Kysely, sql } from 'kysely';

const tables = sql`
  create table entitlement (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid,
    policy text check (policy ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
    duty text,
    effective_on date not null,
    outcome text check (outcome in ('GRANTED', 'UNDETERMINED')),
    reasons jsonb,
    missing text[] not null,
    facts jsonb,
    plan_revision uuid not null,
    regulation text check (regulation is nfc normalized and char_length(regulation) between 1 and 500),
    guarded boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, household_id, member_id) references household_member (committee_id, household_id, id),
    foreign key (committee_id, duty) references duty (committee_id, id),
    foreign key (committee_id, plan_revision) references plan_revision (committee_id, id),
    constraint entitlement_on_one_ground check (num_nonnulls(policy, duty) = 1),
    constraint entitlement_decided check ((policy is null) = (outcome is null)
      and (policy is null) = (reasons is null) and (policy is null) = (facts is null)),
    constraint entitlement_regulation_named check (outcome is not distinct from 'GRANTED' or regulation is not null)
  );
  create index entitlement_of_household on entitlement (committee_id, household_id, recorded_at, id);
  create index entitlement_by_record on entitlement (committee_id, recorded_at, id);
  create index entitlement_by_effect on entitlement (committee_id, effective_on, id);
  create trigger entitlement_append_only before update or delete or truncate on entitlement
    for each statement execute function refuse_change();

  create table entitlement_revision (
    committee_id uuid not null,
    entitlement_id uuid not null,
    revision integer not null check (revision >= 1),
    listed_by text,
    given_by text,
    given_on date,
    valid_until date,
    amount bigint check (amount between 0 and 9007199254740991),
    document text check (document is nfc normalized and char_length(document) between 1 and 500),
    note text check (note is nfc normalized and char_length(note) <= 2000),
    withdrawn boolean not null,
    corrected_on date not null,
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, entitlement_id, revision),
    foreign key (committee_id, entitlement_id) references entitlement (committee_id, id),
    foreign key (committee_id, listed_by) references agency (committee_id, id),
    foreign key (committee_id, given_by) references agency (committee_id, id),
    constraint entitlement_revision_given check (given_on is null or given_by is not null),
    constraint entitlement_revision_reason check (revision = 1 or reason is not null),
    constraint entitlement_revision_withdrawn check (not withdrawn or revision > 1)
  );
  create trigger entitlement_revision_append_only before update or delete or truncate on entitlement_revision
    for each statement execute function refuse_change();
`;

/** Revisions follow each other without a gap, and nothing follows a withdrawal. */
const order = sql`
  create function keep_entitlement_order() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    select max(r.revision) as revision, bool_or(r.withdrawn) as withdrawn into last from entitlement_revision r
      where r.committee_id = new.committee_id and r.entitlement_id = new.entitlement_id and r.revision < new.revision;
    if coalesce(last.revision, 0) <> new.revision - 1 or coalesce(last.withdrawn, false) then
      raise exception 'Revision % does not follow.', new.revision
        using errcode = 'check_violation', constraint = 'entitlement_revision_follows', table = 'entitlement_revision';
    end if;
    return new;
  end $$;
  create trigger entitlement_revision_keeps_order before insert on entitlement_revision
    for each row execute function keep_entitlement_order();
`;

/** The log of general policies: who was entitled on which ground, when it was given, by whom, until when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables.execute(db);
  await order.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table entitlement_revision, entitlement; drop function keep_entitlement_order();`.execute(db);
}
