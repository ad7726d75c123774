import { type Kysely, sql } from 'kysely';

/** The whole trail is read by time, a page at a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_event_by_record on audit_event (committee_id, recorded_at, id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index audit_event_by_record`.execute(db);
}
