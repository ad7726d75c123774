import { type Kysely, sql } from 'kysely';

const table = sql`
  create table citizen_number_reveal (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid not null,
    reason text not null check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, member_id) references household_member (committee_id, id)
  );
  create index citizen_number_reveal_of_member on citizen_number_reveal (committee_id, member_id, recorded_at);
  create index citizen_number_reveal_of_household on citizen_number_reveal (committee_id, household_id);
  create trigger citizen_number_reveal_append_only before update or delete or truncate on citizen_number_reveal
    for each statement execute function refuse_change();
`;

/** Who was shown the whole citizen number of a member, and why. The number itself is not kept here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await table.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table citizen_number_reveal;`.execute(db);
}
