import { type Kysely, sql } from 'kysely';

/**
 * From which day a member belongs to the household, and the first day on which no longer, as the committee counts days.
 * Who came with the household belongs to it from the beginning: no day. Of members who were removed already the trail
 * knows the day.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table household_member add column joined_on date, add column left_on date;
    update household_member m set left_on = coalesce(
      (select e.effective_on from audit_event e
        where e.committee_id = m.committee_id and e.aggregate = 'HOUSEHOLD' and e.aggregate_id = m.household_id::text
          and e.action = 'member.remove' and e.payload ->> 'member' = m.id::text
        order by e.sequence desc limit 1),
      (m.removed_at at time zone 'Asia/Ho_Chi_Minh')::date)
    where m.removed_at is not null;
    alter table household_member
      add constraint household_member_left check ((left_on is null) = (removed_at is null));
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table household_member drop constraint household_member_left, drop column left_on, drop column joined_on;
  `.execute(db);
}
