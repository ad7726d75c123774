import { type Kysely, sql } from 'kysely';

const additions = sql`
  alter table pledge_addition
    alter column receipt_id drop not null,
    add column source text,
    add column pledged_on date,
    add column document_number text
      check (document_number is nfc normalized and char_length(document_number) between 1 and 100),
    add column giver text check (giver is nfc normalized and char_length(giver) between 1 and 200),
    add column reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    add constraint pledge_addition_source_fkey
      foreign key (committee_id, pledge, source) references pledge_source (committee_id, pledge, source),
    add constraint pledge_addition_stands_on_one check (case when receipt_id is null
      then num_nonnulls(source, pledged_on, document_number) = 3
      else num_nonnulls(source, pledged_on, document_number, giver, reason) = 0 end);

  create table pledge_addition_reversal (
    committee_id uuid not null,
    addition_id uuid not null,
    id uuid not null,
    reversed_on date not null,
    reason text not null check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint pledge_addition_reversal_once primary key (committee_id, addition_id),
    constraint pledge_addition_reversal_id unique (committee_id, id),
    foreign key (committee_id, addition_id) references pledge_addition (committee_id, id)
  );
  create trigger pledge_addition_reversal_append_only before update or delete or truncate on pledge_addition_reversal
    for each statement execute function refuse_change();
`;

/** What was pledged beyond the plan before anything of it came in, by a document of its own; taken back by a row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await additions.execute(db);
}

/** Refused where such pledges are on record. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table pledge_addition_reversal;
    alter table pledge_addition
      alter column receipt_id set not null,
      drop column source, drop column pledged_on, drop column document_number, drop column giver, drop column reason;
  `.execute(db);
}
