import { type Kysely, sql } from 'kysely';

/**
 * Where a pledge stands in its own unit: pledged (`limit`), received, allocated (`used`), disbursed. `added` is what came
 * beyond the plan or was moved: the limit is the plan's quantity and that. Money of a fund has to come in first, in units
 * and in đồng; what a body hands over itself, or gives as things, does not.
 */
const counters = sql`
  alter table pledge_counter
    add column added bigint,
    add column received bigint,
    add column disbursed bigint,
    add column received_money bigint,
    add column disbursed_money bigint,
    add column through_fund boolean;
  update pledge_counter c set added = 0, received = 0, disbursed = 0, received_money = 0, disbursed_money = 0,
    through_fund = exists (select from pledge p join measure m on m.committee_id = p.committee_id and m.code = p.measure
        where p.committee_id = c.committee_id and p.id = c.pledge and m.target <> 'ITEM')
      and not exists (select from pledge_source ps
        join source s on s.committee_id = ps.committee_id and s.id = ps.source
        where ps.committee_id = c.committee_id and ps.pledge = c.pledge and s.kind <> 'FUND');
  alter table pledge_counter
    alter column added set not null,
    alter column received set not null,
    alter column disbursed set not null,
    alter column received_money set not null,
    alter column disbursed_money set not null,
    alter column through_fund set not null,
    add constraint pledge_counter_added check (added between -9007199254740991 and 9007199254740991),
    add constraint pledge_counter_received check (received between 0 and 9007199254740991
      and received_money between 0 and 9007199254740991),
    add constraint pledge_counter_disbursed_money check (disbursed_money between 0 and 9007199254740991),
    add constraint pledge_counter_within_used check (disbursed >= 0 and disbursed <= used),
    add constraint pledge_counter_within_received check (not through_fund
      or (disbursed <= received and disbursed_money <= received_money));
`;

/**
 * What of a leg is asked for by batches on their way, and what is paid: never more than the leg holds, and nothing of a
 * cancelled support. Đồng where the leg names an amount, else units of its pledge.
 */
const legCounters = sql`
  create table assignment_leg_counter (
    committee_id uuid not null,
    leg_id uuid not null,
    in_money boolean not null,
    allocated bigint not null,
    reserved bigint not null,
    disbursed bigint not null,
    primary key (committee_id, leg_id),
    foreign key (committee_id, leg_id) references assignment_leg (committee_id, id),
    constraint assignment_leg_counter_allocated check (allocated between 0 and 9007199254740991),
    constraint assignment_leg_counter_within_allocated check (reserved >= 0 and disbursed >= 0
      and reserved + disbursed <= allocated)
  );

  create function open_assignment_leg_counters() returns trigger language plpgsql as $$
  begin
    insert into assignment_leg_counter (committee_id, leg_id, in_money, allocated, reserved, disbursed)
    select l.committee_id, l.id, l.amount is not null, coalesce(l.amount, l.quantity), 0, 0 from inserted l;
    return null;
  end $$;
  create trigger assignment_leg_opens_counters after insert on assignment_leg
    referencing new table as inserted for each statement execute function open_assignment_leg_counters();

  create function close_assignment_leg_counters() returns trigger language plpgsql as $$
  begin
    update assignment_leg_counter c set allocated = 0
    from assignment_leg l
    where l.committee_id = new.committee_id and l.assignment_id = new.id
      and c.committee_id = l.committee_id and c.leg_id = l.id;
    return null;
  end $$;
  create trigger assignment_closes_leg_counters after update of state on assignment
    for each row when (old.state <> 'CANCELLED' and new.state = 'CANCELLED')
    execute function close_assignment_leg_counters();

  insert into assignment_leg_counter (committee_id, leg_id, in_money, allocated, reserved, disbursed)
  select l.committee_id, l.id, l.amount is not null,
    case a.state when 'ASSIGNED' then coalesce(l.amount, l.quantity) else 0 end, 0, 0
  from assignment_leg l join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id;
`;

/** A pledge, a batch of payments and a delegation each have a trail of their own: the list grows by them, whatever is on it. */
const aggregates = (words: string) => sql`
  do $$
  declare
    kept record;
    words text;
  begin
    for kept in
      select k.conname, c.relname, pg_get_constraintdef(k.oid) as said
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and k.conname in ('audit_event_aggregate_check', 'outbox_aggregate_check')
    loop
      select string_agg(quote_literal(word), ', ' order by nth) into words from (
        select hit[1] as word, nth from regexp_matches(kept.said, '''([A-Z_]+)''', 'g') with ordinality as m (hit, nth)
        ${sql.raw(words)}
      ) listed;
      execute format('alter table %I drop constraint %I', kept.relname, kept.conname);
      execute format('alter table %I add constraint %I check (aggregate in (%s))', kept.relname, kept.conname, words);
    end loop;
  end $$;
`;

/** Counters of the whole ledger, of each pledge and of each leg. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await counters.execute(db);
  await legCounters.execute(db);
  await aggregates(
    `union all select word, 1000 + nth from unnest(array['PLEDGE', 'DISBURSEMENT_BATCH', 'DELEGATION']) with ordinality as added (word, nth)`,
  ).execute(db);
}

/** Refused where the trail has events of pledges, batches or delegations: they are not dropped in silence. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await aggregates(`where not (hit[1] = any(array['PLEDGE', 'DISBURSEMENT_BATCH', 'DELEGATION']))`).execute(db);
  await sql`
    drop trigger assignment_closes_leg_counters on assignment;
    drop trigger assignment_leg_opens_counters on assignment_leg;
    drop function close_assignment_leg_counters();
    drop function open_assignment_leg_counters();
    drop table assignment_leg_counter;
    alter table pledge_counter
      drop constraint pledge_counter_within_received,
      drop constraint pledge_counter_within_used,
      drop constraint pledge_counter_disbursed_money,
      drop constraint pledge_counter_received,
      drop constraint pledge_counter_added,
      drop column added, drop column received, drop column disbursed, drop column received_money,
      drop column disbursed_money, drop column through_fund;
  `.execute(db);
}
