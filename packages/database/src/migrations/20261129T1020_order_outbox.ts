import { type Kysely, sql } from 'kysely';

/**
 * Puts the outbox in an order that others can follow. A row gets its position after it was committed, one after the
 * other under the lock of `outbox_head`: positions have no gap, and a transaction that commits late comes later.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table outbox
      add column sequence integer check (sequence >= 1),
      add column effective_on date,
      add column left_places text[],
      add column left_pledges text[],
      add column position bigint check (position >= 1),
      add column version integer,
      add column places text[],
      add column agencies text[];

    update outbox o set sequence = f.sequence, left_places = '{}', left_pledges = '{}', published_at = null
    from (
      select committee_id, id,
        row_number() over (partition by committee_id, aggregate, aggregate_id order by recorded_at, id) as sequence
      from outbox
    ) f
    where f.committee_id = o.committee_id and f.id = o.id;

    alter table outbox
      alter column sequence set not null,
      alter column left_places set not null,
      alter column left_pledges set not null,
      add constraint outbox_published check (
        num_nulls(published_at, position, places, agencies) in (0, 4)
        and (published_at is not null or version is null)
      );
    create unique index outbox_position on outbox (committee_id, position);

    create table outbox_head (
      committee_id uuid not null references committee (id),
      position bigint not null check (position >= 0),
      primary key (committee_id)
    );

    create trigger outbox_published_once before update on outbox
      for each row when (old.position is not null) execute function refuse_change();
    create trigger outbox_head_grows before update on outbox_head
      for each row when (new.position < old.position) execute function refuse_change();

    create function notify_of_outbox() returns trigger language plpgsql as $$
    begin
      perform pg_notify('outbox', committee) from (select distinct committee_id::text as committee from added) a;
      return null;
    end $$;
    create trigger outbox_notify after insert on outbox
      referencing new table as added for each statement execute function notify_of_outbox();
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger outbox_notify on outbox;
    drop trigger outbox_published_once on outbox;
    drop function notify_of_outbox();
    drop table outbox_head;
    alter table outbox drop constraint outbox_published;
    alter table outbox
      drop column sequence, drop column effective_on, drop column left_places, drop column left_pledges,
      drop column position, drop column version, drop column places, drop column agencies;
    update outbox set published_at = null;
  `.execute(db);
}
