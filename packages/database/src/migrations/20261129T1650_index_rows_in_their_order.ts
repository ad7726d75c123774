import { type Kysely, sql } from 'kysely';

/** Members and supports of many households are read in their order from an index: nothing is sorted by Vietnamese rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index household_member_in_order on household_member (committee_id, household_id, (relation = 'HEAD') desc,
      (coalesce(extract(year from birth_date)::integer, birth_year)), name_key, id) where removed_at is null;
    drop index assignment_of_household;
    create index assignment_of_household on assignment (committee_id, household_id, recorded_at, id);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index household_member_in_order;
    drop index assignment_of_household;
    create index assignment_of_household on assignment (committee_id, household_id, recorded_at);
  `.execute(db);
}
