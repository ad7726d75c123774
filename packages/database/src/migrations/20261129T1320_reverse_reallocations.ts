import { type Kysely, sql } from 'kysely';

/**
 * A move between pledges is taken back by the opposite move, once: it names the former and mirrors it to the đồng, so
 * that nothing comes into being or is lost.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table reallocation add column reverses uuid,
      add constraint reallocation_reversed_once unique (committee_id, reverses),
      add constraint reallocation_reverses foreign key (committee_id, reverses) references reallocation (committee_id, id),
      add constraint reallocation_reversal_reason check (reverses is null or reason is not null);

    create function mirror_reallocation() returns trigger language plpgsql as $$
    declare
      former record;
    begin
      select * into former from reallocation r where r.committee_id = new.committee_id and r.id = new.reverses;
      if former.reverses is not null then
        raise exception 'What takes a move back is not taken back.'
          using errcode = 'check_violation', constraint = 'reallocation_reversal_of_move', table = tg_table_name;
      end if;
      if (new.from_pledge, new.to_pledge, new.quantity, new.received, new.received_amount, new.to_quantity,
          new.to_received, new.basis_document)
        is distinct from (former.to_pledge, former.from_pledge, former.to_quantity, former.to_received,
          former.received_amount, former.quantity, former.received, former.basis_document)
      then
        raise exception 'What takes a move back is its mirror.'
          using errcode = 'check_violation', constraint = 'reallocation_reversal_mirrors', table = tg_table_name;
      end if;
      return new;
    end $$;
    create trigger reallocation_reversal_mirrors before insert on reallocation
      for each row when (new.reverses is not null) execute function mirror_reallocation();
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger reallocation_reversal_mirrors on reallocation;
    drop function mirror_reallocation();
    alter table reallocation drop column reverses;
  `.execute(db);
}
