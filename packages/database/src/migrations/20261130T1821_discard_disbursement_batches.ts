import { type Kysely, type RawBuilder, sql } from 'kysely';

const columns = sql`
  alter table disbursement_batch
    add column discarded_on date,
    add column discarded_by text,
    add column discard_reason text
      check (discard_reason is nfc normalized and char_length(discard_reason) between 1 and 2000),
    drop constraint disbursement_batch_state_check,
    add constraint disbursement_batch_state_check
      check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'PAID', 'DISCARDED')),
    drop constraint disbursement_batch_returned,
    add constraint disbursement_batch_returned check (case state when 'RETURNED' then return_reason is not null
      when 'DISCARDED' then true else return_reason is null end),
    add constraint disbursement_batch_discarded check (num_nonnulls(discarded_on, discarded_by)
      = case state when 'DISCARDED' then 2 else 0 end
      and case when state = 'DISCARDED' then discard_reason is not null or return_reason is null
        else discard_reason is null end);
`;

/** The steps of a batch, with those further ones. Why it came back is known of one that is discarded, as it stood. */
function stepsOf(further: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  create or replace function check_disbursement_batch_step() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' and new.state <> 'DRAFT' or tg_op = 'UPDATE' and not ((old.state, new.state) in (
      ('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'RETURNED'),
      ('APPROVED', 'RETURNED'), ('APPROVED', 'PAID')${further}`;
}

const rest = sql`)) then
      raise exception 'There is no such step of a batch.'
        using errcode = 'check_violation', constraint = 'disbursement_batch_legal_step', table = 'disbursement_batch';
    end if;
    if tg_op = 'UPDATE' and (old.measure, old.place, old.school_term, old.total, old.line_count, old.maker)
      is distinct from (new.measure, new.place, new.school_term, new.total, new.line_count, new.maker) then
      raise exception 'What a batch is made of stays.'
        using errcode = 'check_violation', constraint = 'disbursement_batch_stays', table = 'disbursement_batch';
    end if;`;

const kept = sql`
    if new.state = 'DISCARDED' and new.return_reason is distinct from old.return_reason then
      raise exception 'Why a batch came back stays.'
        using errcode = 'check_violation', constraint = 'disbursement_batch_stays', table = 'disbursement_batch';
    end if;`;

const end = sql`
    return new;
  end $$;`;

/** A draft of payments, or one that came back, is discarded: it stays on record and nothing is paid by it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await columns.execute(db);
  await sql`${stepsOf(sql`, ('DRAFT', 'DISCARDED'), ('RETURNED', 'DISCARDED')`)}${rest}${kept}${end}`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table disbursement_batch disable trigger user;
    alter table disbursement_batch
      drop constraint disbursement_batch_discarded,
      drop constraint disbursement_batch_returned,
      drop constraint disbursement_batch_state_check;
    update disbursement_batch set state = 'DRAFT', return_reason = null where state = 'DISCARDED';
    alter table disbursement_batch
      drop column discard_reason, drop column discarded_by, drop column discarded_on,
      add constraint disbursement_batch_state_check
        check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'PAID')),
      add constraint disbursement_batch_returned check ((return_reason is not null) = (state = 'RETURNED'));
    alter table disbursement_batch enable trigger user;
  `.execute(db);
  await sql`${stepsOf(sql``)}${rest}${end}`.execute(db);
}
