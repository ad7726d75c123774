import { type Kysely, sql } from 'kysely';

/** A draft of a later period does not stand in the way of correcting an earlier one: one draft a period, not a lender. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index bank_report_one_draft;
    create unique index bank_report_one_draft on bank_report (committee_id, lender, due_on) where state = 'DRAFT';
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from bank_report r where r.state = 'DRAFT' and exists (
      select from bank_report e where e.committee_id = r.committee_id and e.lender = r.lender and e.state = 'DRAFT'
        and e.due_on < r.due_on);
    drop index bank_report_one_draft;
    create unique index bank_report_one_draft on bank_report (committee_id, lender) where state = 'DRAFT';
  `.execute(db);
}
