import { type Kysely, sql } from 'kysely';

const proposals = sql`
  create table support_proposal (
    committee_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    member_id uuid,
    measure text not null,
    item_kind text,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED', 'APPROVED', 'REJECTED',
      'WITHDRAWN')),
    state_since date not null,
    wanted_from date,
    note text check (note is nfc normalized and char_length(note) <= 2000),
    decision_id uuid not null,
    assignment_id uuid,
    proposed_by text not null,
    appraised_by text,
    decided_by text,
    recorded_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null check (version >= 1),
    primary key (committee_id, id),
    constraint support_proposal_of_measure unique (committee_id, id, measure),
    constraint support_proposal_one_assignment unique (committee_id, assignment_id),
    foreign key (committee_id, household_id) references household (committee_id, id),
    foreign key (committee_id, household_id, member_id) references household_member (committee_id, household_id, id),
    foreign key (committee_id, measure) references measure (committee_id, code),
    foreign key (committee_id, decision_id) references decision (committee_id, id),
    foreign key (committee_id, assignment_id, measure) references assignment (committee_id, id, measure),
    constraint support_proposal_assigned check ((state = 'APPROVED') = (assignment_id is not null)),
    constraint support_proposal_appraised
      check ((state in ('APPRAISED', 'APPROVED', 'REJECTED')) <= (appraised_by is not null)),
    constraint support_proposal_decided check ((state in ('APPROVED', 'REJECTED')) = (decided_by is not null)),
    constraint support_proposal_maker_is_not_checker check (appraised_by is null or appraised_by <> proposed_by),
    constraint support_proposal_checker_is_not_approver
      check (state <> 'APPROVED' or (decided_by <> appraised_by and decided_by <> proposed_by))
  );
  create unique index support_proposal_once
    on support_proposal (committee_id, household_id, measure, member_id, item_kind) nulls not distinct
    where state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED');
  create index support_proposal_of_household on support_proposal (committee_id, household_id, recorded_at);
  create index support_proposal_queue on support_proposal (committee_id, state, state_since, id);
  create index support_proposal_by_record on support_proposal (committee_id, recorded_at, id);

  create table support_proposal_leg (
    committee_id uuid not null,
    proposal_id uuid not null,
    measure text not null,
    pledge text not null,
    quantity bigint not null check (quantity between 1 and 9007199254740991),
    primary key (committee_id, proposal_id, pledge),
    foreign key (committee_id, proposal_id, measure) references support_proposal (committee_id, id, measure),
    foreign key (committee_id, measure, pledge) references pledge (committee_id, measure, id)
  );

  create table support_proposal_step (
    committee_id uuid not null,
    id uuid not null,
    proposal_id uuid not null,
    sequence integer not null check (sequence >= 1),
    step text not null check (step in ('PROPOSE', 'SUBMIT', 'RETURN', 'APPRAISE', 'APPROVE', 'REJECT', 'WITHDRAW')),
    from_state text check (from_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED', 'APPROVED', 'REJECTED',
      'WITHDRAWN')),
    to_state text not null check (to_state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED', 'APPROVED', 'REJECTED',
      'WITHDRAWN')),
    reason text check (reason is nfc normalized and char_length(reason) between 1 and 2000),
    effective_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    constraint support_proposal_step_order unique (committee_id, proposal_id, sequence),
    foreign key (committee_id, proposal_id) references support_proposal (committee_id, id),
    constraint support_proposal_step_begins check ((sequence = 1) = (from_state is null)),
    constraint support_proposal_step_reason
      check (step not in ('RETURN', 'REJECT', 'WITHDRAW') or reason is not null)
  );
  create trigger support_proposal_step_append_only before update or delete or truncate on support_proposal_step
    for each statement execute function refuse_change();
`;

const appraisals = sql`
  create table appraisal (
    committee_id uuid not null,
    id uuid not null,
    proposal_id uuid not null,
    decision_id uuid not null,
    effective_on date not null,
    note text check (note is nfc normalized and char_length(note) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (committee_id, id),
    foreign key (committee_id, proposal_id) references support_proposal (committee_id, id),
    foreign key (committee_id, decision_id) references decision (committee_id, id)
  );
  create index appraisal_of_proposal on appraisal (committee_id, proposal_id, recorded_at);
  create trigger appraisal_append_only before update or delete or truncate on appraisal
    for each statement execute function refuse_change();

  create table appraisal_item (
    committee_id uuid not null,
    appraisal_id uuid not null,
    item text not null check (item in ('RIGHT_BENEFICIARY', 'CONDITIONS_MET', 'NO_OVERLAP', 'FUNDING_FOUND',
      'DOSSIER_COMPLETE')),
    is_met boolean not null,
    note text check (note is nfc normalized and char_length(note) between 1 and 2000),
    primary key (committee_id, appraisal_id, item),
    foreign key (committee_id, appraisal_id) references appraisal (committee_id, id),
    constraint appraisal_item_explained check (is_met or note is not null)
  );
  create trigger appraisal_item_append_only before update or delete or truncate on appraisal_item
    for each statement execute function refuse_change();
`;

/**
 * The steps that the rules know, for whoever writes: a proposal begins as a draft, goes on by one step at a time, and
 * never leaves an end. What it is about does not change on the way. A table of the rules is compared with this one.
 */
const stepTrigger = sql`
  create function check_support_proposal_step() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.state <> 'DRAFT' then
        raise exception 'A proposal begins as a draft.'
          using errcode = 'check_violation', constraint = 'support_proposal_legal_step', table = 'support_proposal';
      end if;
      return new;
    end if;
    if row(new.household_id, new.member_id, new.measure, new.item_kind, new.proposed_by)
      is distinct from row(old.household_id, old.member_id, old.measure, old.item_kind, old.proposed_by) then
      raise exception 'What is proposed for whom does not change.'
        using errcode = 'check_violation', constraint = 'support_proposal_keeps_subject', table = 'support_proposal';
    end if;
    if not ((old.state, new.state) in (
      ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
      ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'APPRAISED'), ('SUBMITTED', 'WITHDRAWN'),
      ('RETURNED', 'SUBMITTED'), ('RETURNED', 'WITHDRAWN'),
      ('APPRAISED', 'RETURNED'), ('APPRAISED', 'APPROVED'), ('APPRAISED', 'REJECTED'), ('APPRAISED', 'WITHDRAWN')
    )) then
      raise exception 'No step leads from % to %.', old.state, new.state
        using errcode = 'check_violation', constraint = 'support_proposal_legal_step', table = 'support_proposal';
    end if;
    return new;
  end $$;
  create trigger support_proposal_legal_step before insert or update on support_proposal
    for each row execute function check_support_proposal_step();
`;

/** Proposals of supports with their steps and appraisals, from proposing to approval. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await proposals.execute(db);
  await appraisals.execute(db);
  await stepTrigger.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table appraisal_item, appraisal, support_proposal_step, support_proposal_leg, support_proposal;
    drop function check_support_proposal_step();
  `.execute(db);
}
