import { type Kysely, sql } from 'kysely';

/** A support that comes every year, or with every case, is one of several: its key tells it from the others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table assignment add column occurrence text
      check (occurrence is nfc normalized and char_length(occurrence) between 1 and 100);
    drop index assignment_once;
    create unique index assignment_once
      on assignment (committee_id, household_id, measure, member_id, item_kind, occurrence)
      nulls not distinct where state = 'ASSIGNED';
  `.execute(db);
}

/** Refused by the index where a receiver holds several supports of one measure: none of them is dropped in silence. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index assignment_once;
    alter table assignment drop column occurrence;
    create unique index assignment_once on assignment (committee_id, household_id, measure, member_id, item_kind)
      nulls not distinct where state = 'ASSIGNED';
  `.execute(db);
}
