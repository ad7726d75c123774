import { type Kysely, sql } from 'kysely';

const loans = sql`
  create table loan (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid,
    kind text not null check (kind ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
    lender text not null,
    amount bigint not null check (amount between 1 and 9007199254740991),
    effective_on date not null,
    term_months integer not null check (term_months between 1 and 1200),
    ceiling bigint check (ceiling between 0 and 9007199254740991),
    maximum_term_months integer check (maximum_term_months >= 1),
    outcome text not null check (outcome in ('GRANTED', 'UNDETERMINED')),
    reasons jsonb not null,
    missing text[] not null,
    facts jsonb not null,
    plan_revision uuid not null,
    regulation text check (regulation is nfc normalized and char_length(regulation) between 1 and 500),
    document text check (document is nfc normalized and char_length(document) between 1 and 500),
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, household_id, member_id) references household_member (committee_id, household_id, id),
    foreign key (committee_id, lender) references agency (committee_id, id),
    foreign key (committee_id, plan_revision) references plan_revision (committee_id, id),
    constraint loan_within_ceiling check (amount <= ceiling),
    constraint loan_within_term check (term_months <= maximum_term_months),
    constraint loan_regulation_named check (outcome = 'GRANTED' or regulation is not null)
  );
  create index loan_of_household on loan (committee_id, household_id, recorded_at, id);
  create index loan_by_record on loan (committee_id, recorded_at, id);
  create index loan_of_lender on loan (committee_id, lender, effective_on);
  create trigger loan_append_only before update or delete or truncate on loan
    for each statement execute function refuse_change();

  create table loan_repayment (
    committee_id uuid not null,
    id uuid not null,
    loan_id uuid not null,
    amount bigint not null check (amount between 1 and 9007199254740991),
    effective_on date not null,
    reverses uuid,
    document text check (document is nfc normalized and char_length(document) between 1 and 500),
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint loan_repayment_of_loan unique (committee_id, loan_id, id),
    foreign key (committee_id, loan_id) references loan (committee_id, id),
    foreign key (committee_id, loan_id, reverses) references loan_repayment (committee_id, loan_id, id),
    constraint loan_repayment_reversed_once unique (committee_id, reverses),
    constraint loan_repayment_reversal_explained check (reverses is null or reason is not null)
  );
  create trigger loan_repayment_append_only before update or delete or truncate on loan_repayment
    for each statement execute function refuse_change();
`;

/**
 * Under any concurrency: no more comes back than was lent, and nothing before it was lent; a reversal takes back a whole
 * repayment, and never another reversal.
 */
const repaid = sql`
  create function check_loan_repayment() returns trigger language plpgsql as $$
  declare
    lent record;
    paid record;
    total numeric;
  begin
    select l.amount, l.effective_on into lent from loan l
      where l.committee_id = new.committee_id and l.id = new.loan_id for no key update;
    select r.amount, r.reverses into paid from loan_repayment r
      where r.committee_id = new.committee_id and r.id = new.reverses;
    select coalesce(sum(case when r.reverses is null then r.amount else -r.amount end), 0) into total from loan_repayment r
      where r.committee_id = new.committee_id and r.loan_id = new.loan_id;
    if new.reverses is null and total + new.amount > lent.amount then
      raise exception 'More than was lent.'
        using errcode = 'check_violation', constraint = 'loan_repayment_within_loan', table = 'loan_repayment';
    end if;
    if new.effective_on < lent.effective_on then
      raise exception 'Before it was lent.'
        using errcode = 'check_violation', constraint = 'loan_repayment_after_loan', table = 'loan_repayment';
    end if;
    if new.reverses is not null and (paid.reverses is not null or paid.amount is distinct from new.amount) then
      raise exception 'Only a whole repayment is reversed.'
        using errcode = 'check_violation', constraint = 'loan_repayment_reversed_whole', table = 'loan_repayment';
    end if;
    return new;
  end $$;
  create trigger loan_repayment_checked before insert on loan_repayment
    for each row execute function check_loan_repayment();
`;

const reports = sql`
  create table bank_report (
    committee_id uuid not null references committee (id),
    id uuid not null,
    lender text not null,
    due_on date not null,
    period_from date not null,
    revision integer not null check (revision >= 1),
    state text not null check (state in ('DRAFT', 'SUBMITTED')),
    opening bigint not null check (opening between 0 and 9007199254740991),
    disbursed bigint not null check (disbursed between 0 and 9007199254740991),
    recovered bigint not null check (recovered between -9007199254740991 and 9007199254740991),
    outstanding bigint not null check (outstanding between 0 and 9007199254740991),
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    submitted_on date,
    document text check (document is nfc normalized and char_length(document) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by text not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint bank_report_once unique (committee_id, lender, due_on, revision),
    foreign key (committee_id, lender) references agency (committee_id, id),
    constraint bank_report_period check (period_from < due_on),
    constraint bank_report_adds_up check (outstanding = opening + disbursed - recovered),
    constraint bank_report_submitted check ((state = 'SUBMITTED') = (submitted_on is not null)),
    constraint bank_report_after_period check (submitted_on >= due_on),
    constraint bank_report_correction_explained check (revision = 1 or reason is not null)
  );
  create unique index bank_report_one_draft on bank_report (committee_id, lender) where state = 'DRAFT';
`;

/** What was submitted is locked, and begins where the report before it ended. */
const locked = sql`
  create function lock_bank_report() returns trigger language plpgsql as $$
  declare
    before bigint;
  begin
    if tg_op <> 'INSERT' and old.state = 'SUBMITTED' then
      raise exception 'A submitted report is locked.'
        using errcode = 'restrict_violation', constraint = 'bank_report_locked', table = 'bank_report';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.state = 'SUBMITTED' then
      select r.outstanding into before from bank_report r
        where r.committee_id = new.committee_id and r.lender = new.lender and r.state = 'SUBMITTED'
          and r.due_on = new.period_from
        order by r.revision desc limit 1;
      if before is not null and before <> new.opening then
        raise exception 'A report begins where the one before it ended.'
          using errcode = 'check_violation', constraint = 'bank_report_carries_over', table = 'bank_report';
      end if;
    end if;
    return new;
  end $$;
  create trigger bank_report_locked before insert or update or delete on bank_report
    for each row execute function lock_bank_report();
`;

/** Loans with what was paid back of them, and the bank's half-yearly reports. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await loans.execute(db);
  await repaid.execute(db);
  await reports.execute(db);
  await locked.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table bank_report, loan_repayment, loan;
    drop function lock_bank_report(); drop function check_loan_repayment();
  `.execute(db);
}
