import { type Kysely, sql } from 'kysely';

/** What follows the scores of a review: the meeting of the residents and the public list, each on its day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table household_review
      add column meeting_on date,
      add column meeting_document text check (meeting_document is nfc normalized
        and char_length(meeting_document) between 1 and 500),
      add column listed_on date,
      add column version integer check (version >= 1),
      add constraint household_review_meeting_after check (meeting_on >= reviewed_on),
      add constraint household_review_meeting_of_its_paper check (meeting_document is null or meeting_on is not null),
      add constraint household_review_listed_after check (listed_on >= greatest(reviewed_on, meeting_on));
    update household_review set version = 1;
    alter table household_review alter column version set not null;
    create index household_review_by_day on household_review (committee_id, reviewed_on, id);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index household_review_by_day;
    alter table household_review
      drop constraint household_review_listed_after,
      drop constraint household_review_meeting_of_its_paper,
      drop constraint household_review_meeting_after,
      drop column version, drop column listed_on, drop column meeting_document, drop column meeting_on;
  `.execute(db);
}
