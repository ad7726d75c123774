import { type Kysely, sql } from 'kysely';

const index = sql`create index audit_event_by_actor on audit_event (committee_id, actor, recorded_at, id);`;

/** The trail is read by who did it: of one person among a million events without reading them all. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await index.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index audit_event_by_actor;`.execute(db);
}
