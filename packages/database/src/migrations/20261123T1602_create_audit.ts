import { type Kysely, sql } from 'kysely';

/** The trail of what was done. It only grows: no statement may change or remove a row of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'Rows of % are append only.', tg_table_name
        using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only', table = tg_table_name;
    end $$;

    create table audit_event (
      committee_id uuid not null references committee (id),
      id uuid not null,
      aggregate text not null check (aggregate in ('HOUSEHOLD', 'MEMBERSHIP', 'COMMITTEE', 'PLAN')),
      aggregate_id text not null,
      sequence integer not null check (sequence >= 1),
      previous_hash text check (previous_hash ~ '^[0-9a-f]{64}$'),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      action text not null,
      actor text not null,
      role text not null,
      effective_on date,
      recorded_at timestamptz not null,
      request_id text not null,
      payload jsonb not null,
      primary key (committee_id, id),
      constraint audit_event_chain unique (committee_id, aggregate, aggregate_id, sequence),
      constraint audit_event_first check ((sequence = 1) = (previous_hash is null))
    );
    create trigger audit_event_append_only before update or delete or truncate on audit_event
      for each statement execute function refuse_change();

    create table outbox (
      committee_id uuid not null references committee (id),
      id uuid not null,
      topic text not null,
      aggregate text not null check (aggregate in ('HOUSEHOLD', 'MEMBERSHIP', 'COMMITTEE', 'PLAN')),
      aggregate_id text not null,
      payload jsonb not null,
      recorded_at timestamptz not null,
      published_at timestamptz,
      primary key (committee_id, id)
    );
    create index outbox_unpublished on outbox (committee_id, recorded_at, id) where published_at is null;

    create table idempotency_key (
      committee_id uuid not null references committee (id),
      key text not null check (char_length(key) between 8 and 200),
      act text not null,
      actor text not null,
      input_hash text not null check (input_hash ~ '^[0-9a-f]{64}$'),
      answer jsonb,
      recorded_at timestamptz not null,
      primary key (committee_id, key)
    );
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table idempotency_key, outbox, audit_event; drop function refuse_change();`.execute(db);
}
