import { type Kysely, sql } from 'kysely';

/** What the committee ruled on doubtful places of the plan. A later ruling stands beside the earlier one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ambiguity_ruling (
      committee_id uuid not null references committee (id),
      id uuid not null,
      ambiguity text not null check (ambiguity ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      reading text not null check (reading ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      basis text not null check (basis is nfc normalized and char_length(basis) between 1 and 500),
      ruled_on date not null,
      reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (committee_id, id),
      constraint ambiguity_ruling_once unique (committee_id, ambiguity, ruled_on)
    );
    create trigger ambiguity_ruling_append_only before update or delete or truncate on ambiguity_ruling
      for each statement execute function refuse_change();
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table ambiguity_ruling;`.execute(db);
}
