import { type Kysely, sql } from 'kysely';

const receipts = sql`
  create table receipt (
    committee_id uuid not null,
    id uuid not null,
    pledge text not null,
    source text not null,
    channel text not null check (channel in ('INTO_FUND', 'DIRECT', 'IN_KIND')),
    quantity bigint not null check (quantity between 0 and 9007199254740991),
    amount bigint check (amount between 1 and 9007199254740991),
    received_on date not null,
    document_number text not null
      check (document_number is nfc normalized and char_length(document_number) between 1 and 100),
    giver text check (giver is nfc normalized and char_length(giver) between 1 and 200),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, pledge, source) references pledge_source (committee_id, pledge, source),
    constraint receipt_of_something check (quantity > 0 or amount is not null),
    constraint receipt_into_fund_of_money check (channel <> 'INTO_FUND' or amount is not null)
  );
  create index receipt_by_day on receipt (committee_id, received_on, id);
  create index receipt_of_pledge on receipt (committee_id, pledge, recorded_at, id);
  create trigger receipt_append_only before update or delete or truncate on receipt
    for each statement execute function refuse_change();

  create table receipt_reversal (
    committee_id uuid not null,
    receipt_id uuid not null,
    id uuid not null,
    reversed_on date not null,
    reason text not null check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint receipt_reversal_once primary key (committee_id, receipt_id),
    constraint receipt_reversal_id unique (committee_id, id),
    foreign key (committee_id, receipt_id) references receipt (committee_id, id)
  );
  create trigger receipt_reversal_append_only before update or delete or truncate on receipt_reversal
    for each statement execute function refuse_change();

  create table pledge_addition (
    committee_id uuid not null,
    id uuid not null,
    pledge text not null,
    quantity bigint not null check (quantity between 1 and 9007199254740991),
    receipt_id uuid not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint pledge_addition_once unique (committee_id, receipt_id, pledge),
    foreign key (committee_id, pledge) references pledge (committee_id, id),
    foreign key (committee_id, receipt_id) references receipt (committee_id, id)
  );
  create index pledge_addition_of_pledge on pledge_addition (committee_id, pledge, recorded_at, id);
  create trigger pledge_addition_append_only before update or delete or truncate on pledge_addition
    for each statement execute function refuse_change();
`;

const reallocations = sql`
  create table reallocation (
    committee_id uuid not null,
    id uuid not null,
    from_pledge text not null,
    to_pledge text not null,
    quantity bigint not null check (quantity between 1 and 9007199254740991),
    received bigint not null check (received between 0 and 9007199254740991),
    received_amount bigint not null check (received_amount between 0 and 9007199254740991),
    to_quantity bigint not null check (to_quantity between 1 and 9007199254740991),
    to_received bigint not null check (to_received between 0 and 9007199254740991),
    effective_on date not null,
    basis_document text not null
      check (basis_document is nfc normalized and char_length(basis_document) between 1 and 200),
    reason text check (reason is nfc normalized and char_length(reason) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, from_pledge) references pledge (committee_id, id),
    foreign key (committee_id, to_pledge) references pledge (committee_id, id),
    constraint reallocation_between_two check (from_pledge <> to_pledge),
    constraint reallocation_received check (received <= quantity and to_received <= to_quantity)
  );
  create index reallocation_by_day on reallocation (committee_id, effective_on, id);
  create index reallocation_from on reallocation (committee_id, from_pledge, recorded_at, id);
  create index reallocation_to on reallocation (committee_id, to_pledge, recorded_at, id);
  create trigger reallocation_append_only before update or delete or truncate on reallocation
    for each statement execute function refuse_change();
`;

/** What comes in, what is pledged beyond the plan with it, and what moves between funds: rows that only grow. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await receipts.execute(db);
  await reallocations.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table reallocation, pledge_addition, receipt_reversal, receipt;`.execute(db);
}
