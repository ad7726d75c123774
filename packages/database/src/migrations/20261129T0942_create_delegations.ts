import { type Kysely, sql } from 'kysely';

/** Who acts in whose place, from when until when, and on which paper. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table delegation (
      committee_id uuid not null,
      id uuid not null,
      action text not null check (action in ('disbursement.approve')),
      delegator uuid not null,
      delegate uuid not null,
      valid_from date not null,
      valid_until date not null,
      basis_document text not null
        check (basis_document is nfc normalized and char_length(basis_document) between 1 and 200),
      ended_on date,
      end_reason text check (end_reason is nfc normalized and char_length(end_reason) between 1 and 2000),
      recorded_at timestamptz not null,
      recorded_by text not null,
      updated_at timestamptz not null,
      version integer not null check (version >= 1),
      primary key (committee_id, id),
      foreign key (committee_id, delegator) references membership (committee_id, id),
      foreign key (committee_id, delegate) references membership (committee_id, id),
      constraint delegation_between_two check (delegator <> delegate),
      constraint delegation_period check (valid_from <= valid_until),
      constraint delegation_ended check ((ended_on is null) = (end_reason is null))
    );
    create index delegation_of_delegate on delegation (committee_id, delegate, action);
    create index delegation_by_day on delegation (committee_id, valid_from, id);
    create index delegation_of_delegator on delegation (committee_id, delegator);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table delegation;`.execute(db);
}
